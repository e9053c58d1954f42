import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension EntryForm {
  /// Everything that has to be put right, in one round: what could not be read, and what rules of practice ask besides.
  static func allErrors(
    _ errors: FormErrors, _ body: FormBody, about subject: FormSubject
  ) -> FormErrors {
    var reader = FormReader(body, today: subject.today)
    guard let judged = read(&reader, about: subject).content as? any Judged,
      let picture = subject.picture
    else { return errors }
    var all = errors
    do throws(Refused) {
      try judged.judge(in: picture, by: subject.worker.author)
    } catch {
      for objection in error.objections
      where all[objection.question] == nil && isToldAtOnce(objection.question, beside: errors) {
        all.add(objection.message, to: objection.question)
      }
    }
    return all
  }
}

extension AgreementForm {
  /// Why they did not agree is asked once it is known what they said.
  static func isToldAtOnce(_ question: String, beside errors: FormErrors) -> Bool {
    question != "why" || errors["answer"] == nil
  }
}
