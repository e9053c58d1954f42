import Instruments
import Record
import UseCases
import Vocabulary

extension Filling {
  /// The places that the part of the form holds that is put right: what is said of all, or of one child alone.
  var held: [AnswerPlace] {
    let isOfOneAlone = corrected?.completion.answers.keys.contains { $0.about != nil } ?? false
    return places(about: about).filter { isOfOneAlone == ($0.about != nil) }
  }

  /// The sections with something of that part in them.
  var correctable: [InstrumentSection] {
    let items = Set(held.map(\.item))
    return instrument.sections.filter { $0.items.contains { items.contains($0.id) } }
  }

  /// What was recorded with what is different now; an answer that stays keeps whose it was.
  func answered(correcting kept: Completion) -> Answered {
    var completion = kept.reopened
    let (own, errors) = read(held)
    var changed: [AnswerPlace: ItemAnswer] = [:]
    for place in held where own[place] != completion.answers[place]?.answer {
      changed[place] = own[place] ?? .text("")
    }
    guard !changed.isEmpty else { return Answered(completion: completion, errors: errors) }
    do throws(ContributionRefusal) {
      try completion.take(
        Contribution(
          by: author, at: subject.opened.openedAt, answers: changed, basedOn: completion.revision),
        to: instrument)
      return Answered(completion: completion, errors: errors)
    } catch {
      return Answered(completion: completion, errors: errors, fault: error.message)
    }
  }
}
