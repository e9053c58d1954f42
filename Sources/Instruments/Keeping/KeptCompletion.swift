import Vocabulary

/// A completion as it is written down.
struct KeptCompletion: Codable {
  /// Raised when the way of writing changes; older ways are read for ever.
  static let format = 1

  var format: Int
  var instrument: ID<Instrument>
  var version: Int
  var title: String
  var about: [ID<NamedPerson>]
  var contributors: [Contributor]
  var answers: [KeptAnswer]
  var revision: Int
  var completedOn: LocalDate?

  init(_ completion: Completion) {
    format = Self.format
    instrument = completion.instrument
    version = completion.version
    title = completion.title
    about = completion.about
    contributors = completion.contributors
    answers = completion.answers.sorted { $0.key < $1.key }.map(KeptAnswer.init)
    revision = completion.revision
    completedOn = completion.completedOn
  }

  func completion() throws(UnreadableCompletion) -> Completion {
    var given: [AnswerPlace: GivenAnswer] = [:]
    for kept in answers {
      guard given.updateValue(kept.given, forKey: kept.place) == nil else {
        throw .answeredTwice
      }
    }
    return Completion(
      instrument: instrument, version: version, title: title, about: about, answers: given,
      contributors: contributors, revision: revision, completedOn: completedOn)
  }

  private enum CodingKeys: String, CodingKey {
    case format
    case instrument
    case version
    case title
    case about
    case contributors
    case answers
    case revision
    case completedOn = "completed_on"
  }
}

/// An answer as it is written down, with its question and its words.
struct KeptAnswer: Codable {
  var item: ID<Item>
  var about: ID<NamedPerson>?
  var question: String
  /// Left out where the answer is itself words.
  var words: String?
  var answer: ItemAnswer
  var by: ID<Contributor>
  var at: Instant
  var revision: Int

  init(_ place: AnswerPlace, _ given: GivenAnswer) {
    item = place.item
    about = place.about
    question = given.question
    words = given.answer == .text(given.words) ? nil : given.words
    answer = given.answer
    by = given.by
    at = given.at
    revision = given.revision
  }

  var place: AnswerPlace { AnswerPlace(item, about: about) }

  var given: GivenAnswer {
    GivenAnswer(
      answer: answer, question: question, words: words ?? answer.ownWords, by: by, at: at,
      revision: revision)
  }
}

extension ItemAnswer {
  /// What it says where it is itself words.
  fileprivate var ownWords: String {
    if case .text(let text) = self { text } else { "" }
  }
}
