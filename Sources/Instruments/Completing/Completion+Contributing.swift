public import Vocabulary

extension Completion {
  /// Adds what one author answered.
  ///
  /// Nothing is taken unless all of it can be: an author answers only a form they may, and never overwrites unseen
  /// what another has answered since.
  public mutating func take(
    _ contribution: Contribution, to instrument: Instrument
  ) throws(ContributionRefusal) {
    try check(contribution, against: instrument)
    revision += 1
    if !contributors.contains(contribution.by) { contributors.append(contribution.by) }
    for (place, answer) in contribution.answers {
      answers[place] = answer.isEmpty ? nil : given(answer, at: place, contribution, instrument)
    }
  }

  /// Says that it is finished; what is hidden by other answers is no longer part of it.
  ///
  /// - Throws: what is still missing or wrong, each beside its item.
  public mutating func finish(
    on day: LocalDate, of instrument: Instrument
  ) throws(IncompleteCompletion) {
    let problems = instrument.problems(in: self, on: day)
    guard problems.isEmpty else { throw IncompleteCompletion(problems: problems) }
    let reading = CompletionReading(self, of: instrument)
    answers = answers.filter { reading.isShown($0.key) }
    completedOn = day
  }

  /// Says that it is finished as a part of a form, which holds some of its places and not the others.
  ///
  /// - Throws: what is still missing or wrong among the places it holds.
  public mutating func finish(
    on day: LocalDate, of instrument: Instrument, holding places: Set<AnswerPlace>
  ) throws(IncompleteCompletion) {
    let problems = instrument.problems(in: self, on: day).filter { problem in
      problem.place.map(places.contains) ?? true
    }
    guard problems.isEmpty else { throw IncompleteCompletion(problems: problems) }
    completedOn = day
  }

  /// The same, open again so that what was wrong in it can be put right in an entry of its own.
  public var reopened: Completion {
    var completion = self
    completion.completedOn = nil
    return completion
  }

  private func check(
    _ contribution: Contribution, against instrument: Instrument
  ) throws(ContributionRefusal) {
    guard instrument.id == self.instrument, instrument.version == version else {
      throw .anotherInstrument
    }
    guard completedOn == nil else { throw .alreadyCompleted }
    for place in contribution.answers.keys.sorted() {
      guard let section = instrument.section(of: place.item) else {
        throw .unknownItem(place.item)
      }
      guard section.takes(place, about: about) else { throw .wrongPerson(place) }
      guard instrument.terms.completers.ofAnyRole.include(contribution.by) else {
        throw .mayNotComplete
      }
    }
    let conflicts = conflicts(with: contribution)
    guard conflicts.isEmpty else { throw .answeredSince(conflicts) }
  }

  private func conflicts(with contribution: Contribution) -> [AnswerConflict] {
    contribution.answers.sorted { $0.key < $1.key }.compactMap { place, answer in
      guard let theirs = answers[place], theirs.revision > contribution.basedOn,
        theirs.by != contribution.by.id, theirs.answer != answer
      else { return nil }
      return AnswerConflict(place: place, theirs: theirs, yours: answer)
    }
  }

  private func given(
    _ answer: ItemAnswer, at place: AnswerPlace, _ contribution: Contribution,
    _ instrument: Instrument
  ) -> GivenAnswer? {
    instrument.item(place.item).map { item in
      GivenAnswer(
        answer: answer, question: item.question, words: answer.words(of: item.kind),
        by: contribution.by.id, at: contribution.at, revision: revision)
    }
  }
}

extension InstrumentSection {
  /// Whether an answer is for the right people: each of them where the section is for each, and nobody else.
  func takes(_ place: AnswerPlace, about people: [ID<NamedPerson>]) -> Bool {
    isForEachPerson ? place.about.map(people.contains) ?? false : place.about == nil
  }
}

/// Why answers were not added to a completion.
public enum ContributionRefusal: Error, Equatable {
  /// The answers are to another instrument, or to another version of it.
  case anotherInstrument
  /// It is finished: what was wrong is put right by a correction.
  case alreadyCompleted
  case unknownItem(ID<Item>)
  /// The answer is about somebody the completion is not about, or about nobody where it must say.
  case wrongPerson(AnswerPlace)
  case mayNotComplete
  /// Another author answered the same items first: both answers are shown, and a person chooses.
  case answeredSince([AnswerConflict])

  /// What to tell whoever answered.
  public var message: String {
    switch self {
    case .anotherInstrument:
      "These answers belong to another version of this form: open the form again and copy them across"
    case .alreadyCompleted:
      "This form has been finished: to put something right, correct the entry it made"
    case .unknownItem: "This form has no such question: open the form again"
    case .wrongPerson: "Say which of the people on this form the answer is about"
    case .mayNotComplete: "This form is for somebody else to fill in: ask for their contribution"
    case .answeredSince(let conflicts):
      "Somebody else has answered \(conflicts.count == 1 ? "a question" : "\(conflicts.count) questions") since you "
        + "opened this form: choose which answer to keep"
    }
  }
}

/// Two authors’ answers to the same item.
public struct AnswerConflict: Hashable, Sendable {
  public let place: AnswerPlace
  public let theirs: GivenAnswer
  public let yours: ItemAnswer
}

/// A completion cannot be finished yet.
public struct IncompleteCompletion: Error, Equatable {
  public let problems: [CompletionProblem]
}
