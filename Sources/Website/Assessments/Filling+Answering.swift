import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

extension Filling {
  /// What has been answered so far, with what other agencies contributed, and what of it could not be read.
  var answered: Answered {
    if let corrected { return answered(correcting: corrected.completion) }
    var completion = Completion(of: instrument, about: about.map { ID($0.value) })
    do throws(ContributionRefusal) {
      for contribution in contributions {
        try completion.take(
          contribution.basedOn(completion.revision, within: places(about: about)), to: instrument)
      }
      let (typed, errors) = read(places(about: about))
      let own = typed.merging(known) { _, known in known }
      try completion.take(
        Contribution(
          by: author, at: subject.opened.openedAt,
          answers: own.filter { completion.answers[$0]?.answer != $1 },
          basedOn: completion.revision), to: instrument)
      return Answered(completion: completion, errors: errors)
    } catch {
      return Answered(completion: completion, errors: FormErrors(), fault: error.message)
    }
  }

  /// What somebody answered in some sections that they do not finish themselves, and what has to be put right in it.
  ///
  /// - Parameter people: those of whom each was asked about apart; the child whose page it is on when nobody is named.
  func contributed(
    to sections: [InstrumentSection], about people: [ID<Person>]? = nil, at now: Instant
  ) -> (completion: Completion, errors: FormErrors) {
    let items = Set(sections.flatMap(\.items).map(\.id))
    var (answers, errors) = read(
      places(about: people ?? [subject.person]).filter { items.contains($0.item) })
    answers = answers.filter { !$0.value.isEmpty }
    var completion = Completion(of: instrument, about: about.map { ID($0.value) })
    do throws(ContributionRefusal) {
      try completion.take(
        Contribution(by: author, at: now, answers: answers, basedOn: 0), to: instrument)
    } catch {
      errors.add(error.message, to: "whole-form")
    }
    for problem in instrument.problems(in: completion, on: subject.today) {
      guard problem.fault == .wrong, let place = problem.place, answers[place] != nil else {
        continue
      }
      errors.add(problem.message, to: problem.field(at: place))
    }
    return (completion, errors)
  }

  func read(
    _ places: [AnswerPlace]
  ) -> (answers: [AnswerPlace: ItemAnswer], errors: FormErrors) { typed.read(places) }

  func places(about people: [ID<Person>]) -> [AnswerPlace] { typed.places(about: people) }

  var typed: TypedForm { TypedForm(instrument: instrument, body: body, today: subject.today) }
}

/// What has been answered so far.
struct Answered {
  let completion: Completion
  /// What was typed and could not be read.
  let errors: FormErrors
  /// Why nothing of it can be taken; nil when it can.
  var fault: String?
}
