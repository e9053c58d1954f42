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
    _ answer: Said<FeedbackAnswered>?
  ) {
    self.entry = entry
    self.asked = asked
    self.state = state
    self.said = said
    self.answer = answer
  }

  /// Everything somebody was asked or said, in the order it was recorded; an answer to an earlier version of it stands.
  public static func all(in picture: Picture) -> [FeedbackHeard] {
    let answers = picture.involvement.said.all(FeedbackAnswered.self)
    func answer(to entry: Entry) -> Said<FeedbackAnswered>? {
      let versions =
        picture.chronology.lines.first { $0.entry.id == entry.id }?.versions ?? [entry.id]
      return answers.last { versions.contains($0.content.feedback) }
    }
    let inWords = picture.involvement.feedback.map { given in
      FeedbackHeard(
        given.entry, FeedbackAsked(from: given.content.from, stage: given.content.stage),
        given.content.state, given.content, answer(to: given.entry))
    }
    let onForms = picture.involvement.tools.compactMap { tool in
      tool.content.feedback.map {
        FeedbackHeard(tool.entry, $0, .given, nil, answer(to: tool.entry))
      }
    }
    return (inWords + onForms).sorted { $0.entry.number < $1.entry.number }
  }
}
