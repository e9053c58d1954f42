public import Record
public import Vocabulary

/// What a parent or child thinks of the help, wherever it was recorded: in their words, or on a form.
public struct FeedbackHeard: Sendable {
  public let entry: Entry
  public let asked: FeedbackAsked
  public let state: FeedbackState
  /// What they said, for what was recorded in words.
  public let said: FeedbackGiven?
  /// What they were told came of it; nil while nobody has told them.
  public let answer: Said<FeedbackAnswered>?

  public var id: ID<Entry> { entry.id }
  public var day: LocalDate { entry.envelope.occurred.earliest }

  /// Whether it was filled in on a form, where it is read.
  public var isOnForm: Bool { said == nil }

  private init(
    _ entry: Entry, _ asked: FeedbackAsked, _ state: FeedbackState, _ said: FeedbackGiven?,
    _ answers: [Said<FeedbackAnswered>]
  ) {
    self.entry = entry
    self.asked = asked
    self.state = state
    self.said = said
    let versions = [entry.id, entry.envelope.corrects]
    answer = answers.last { versions.contains($0.content.feedback) }
  }

  /// Everything somebody was asked or said, in the order it was recorded.
  public static func all(in involvement: Involvement) -> [FeedbackHeard] {
    let answers = involvement.said.all(FeedbackAnswered.self)
    let inWords = involvement.feedback.map { given in
      FeedbackHeard(
        given.entry, FeedbackAsked(from: given.content.from, stage: given.content.stage),
        given.content.state, given.content, answers)
    }
    let onForms = involvement.tools.compactMap { tool in
      tool.content.feedback.map { FeedbackHeard(tool.entry, $0, .given, nil, answers) }
    }
    return (inWords + onForms).sorted { $0.entry.number < $1.entry.number }
  }
}
