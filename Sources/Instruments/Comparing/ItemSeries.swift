import Vocabulary

/// The answers to one item over time, and how each compares with the one before.
public struct ItemSeries: Hashable, Sendable {
  public let place: AnswerPlace
  /// The question as it was last asked.
  public let question: String
  /// Whether the form says which of its answers are better for a child; of others only the words can be compared.
  public let isRanked: Bool
  /// One for each completion; nil where it was not answered.
  public let answers: [GivenAnswer?]
  /// One for each completion: whether the version it was completed on asked this at all.
  public let wasAsked: [Bool]
  /// One for each completion after the first: how it compares with the one before.
  public let changes: [ItemChange]
  /// How the last compares with the first.
  public let overall: ItemChange

  init(_ place: AnswerPlace, in completions: [Completion], definitions: [Int: Instrument]) {
    self.place = place
    answers = completions.map { $0.answers[place] }
    question = answers.compactMap(\.self).last?.question ?? place.item.value
    let comparing = ItemComparing(place: place, definitions: definitions)
    isRanked = comparing.isRanked
    wasAsked = completions.map { comparing.wasAsked(in: $0.version) }
    changes = zip(completions, completions.dropFirst()).map(comparing.change)
    overall = comparing.overall(of: completions)
  }
}

/// How an answer compares with an earlier one.
public enum ItemChange: Hashable, Sendable {
  case same
  case better
  case worse
  /// Different, and neither better nor worse can be said of such answers.
  case changed
  case newlyAnswered
  case noLongerAnswered
  /// An earlier version of the form did not ask it.
  case newlyAsked
  /// The later version of the form does not ask it.
  case noLongerAsked
  case notAnswered
  /// The two cannot be compared, and why.
  case notComparable(String)

  /// The words shown to people.
  public var words: String {
    switch self {
    case .same: "The same"
    case .better: "Better"
    case .worse: "Worse"
    case .changed: "Changed"
    case .newlyAnswered: "Not answered before"
    case .noLongerAnswered: "No longer answered"
    case .newlyAsked: "Not asked before"
    case .noLongerAsked: "No longer asked"
    case .notAnswered: "Not answered"
    case .notComparable(let why): "Cannot be compared: \(why)"
    }
  }
}
