import Casework
import Markup

extension FormErrors {
  /// What rules of practice ask for, each beside its question.
  init(_ refused: Refused) {
    self.init()
    for objection in refused.objections { add(objection.message, to: objection.question) }
  }
}
