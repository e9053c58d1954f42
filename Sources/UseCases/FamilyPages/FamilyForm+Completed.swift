import Casework
import Instruments
import Packs
import Record
import Vocabulary

extension FamilyForm {
  /// The form as they completed it, under their own name; at which point they were asked is said by who made the code.
  func completed(
    _ answers: [AnswerPlace: ItemAnswer], for code: FamilyCode, from name: String?, at now: Instant
  ) throws -> InstrumentCompleted {
    let unnamed = completer == .child ? "The child" : "A parent or carer"
    let family = Contributor(id: ID(code.giver.value), name: name ?? unnamed, kind: completer)
    let maker = Contributor(
      id: ID(code.madeBy.practitioner.value), name: code.madeBy.name,
      role: code.madeBy.role.rawValue)
    let mayMakerAnswer = instrument.terms.completers.kinds.contains(maker.kind)
    var completion = Completion(of: instrument, about: [ID(code.child.value)])
    if !known.isEmpty {
      try completion.take(
        Contribution(
          by: mayMakerAnswer ? maker : family, at: now, answers: known, basedOn: 0),
        to: instrument)
    }
    try completion.take(
      Contribution(
        by: family, at: now, answers: answers.filter { known[$0.key] == nil },
        basedOn: completion.revision), to: instrument)
    try completion.finish(on: now.ukDate, of: instrument)
    var tool = FilledForm(form: form, completion: completion).whole
    // What a parent says of a child is the parent’s word, not the child’s.
    if completer != .child { tool.childsWords = nil }
    return tool
  }
}
