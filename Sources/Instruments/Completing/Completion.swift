public import Vocabulary

/// An instrument as it has been filled in, by one author or several, each answer with the question as it was asked.
public struct Completion: Hashable, Sendable {
  public let instrument: ID<Instrument>
  public let version: Int
  public let title: String
  /// Whom it is about, in the order the instrument says: a child before a carer.
  public let about: [ID<NamedPerson>]
  public internal(set) var answers: [AnswerPlace: GivenAnswer]
  /// Everybody who answered something, in the order they first did.
  public internal(set) var contributors: [Contributor]
  /// How many contributions it holds.
  public internal(set) var revision: Int
  /// The day it was finished; nil while people still answer.
  public internal(set) var completedOn: LocalDate?

  /// A completion with nothing in it yet.
  public init(of instrument: Instrument, about: [ID<NamedPerson>]) {
    self.init(
      instrument: instrument.id, version: instrument.version, title: instrument.title,
      about: about, answers: [:], contributors: [], revision: 0, completedOn: nil)
  }

  init(
    instrument: ID<Instrument>, version: Int, title: String, about: [ID<NamedPerson>],
    answers: [AnswerPlace: GivenAnswer], contributors: [Contributor], revision: Int,
    completedOn: LocalDate?
  ) {
    self.instrument = instrument
    self.version = version
    self.title = title
    self.about = about
    self.answers = answers
    self.contributors = contributors
    self.revision = revision
    self.completedOn = completedOn
  }

  public func answer(_ item: ID<Item>, about person: ID<NamedPerson>? = nil) -> ItemAnswer? {
    answers[AnswerPlace(item, about: person)]?.answer
  }
}

/// An answer with the question as it was asked, so that it can be read whatever becomes of the instrument.
public struct GivenAnswer: Hashable, Sendable {
  public let answer: ItemAnswer
  /// The question’s wording then.
  public let question: String
  /// The answer in words, as the labels said it then.
  public let words: String
  public let by: ID<Contributor>
  public let at: Instant
  /// The contribution it came with, counted from 1.
  public let revision: Int
}
