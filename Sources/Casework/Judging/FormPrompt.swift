/// A question that a rule of practice puts on a form, with why it is asked.
public struct FormPrompt: Hashable, Sendable {
  public let form: PracticeForm
  /// The name of the question, as in the record.
  public let question: String
  public let words: String
  public let hint: String

  public init(_ form: PracticeForm, _ question: String, _ words: String, hint: String = "") {
    self.form = form
    self.question = question
    self.words = words
    self.hint = hint
  }
}

/// The forms of practice that rules ask something on.
public enum PracticeForm: String, CaseIterable, Sendable {
  case level
  case agreement
  case assessment
  case plan
  case review
  case conference
  case voice
  case sighting
  case feedback
  case decision
  case sharing
}
