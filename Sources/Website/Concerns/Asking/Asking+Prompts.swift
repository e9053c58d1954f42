import Casework
import Markup

/// Questions in the words that the rules of practice give them, so that a form and its rule never part.
extension Asking {
  func lines(_ field: ConcernField, rows: Int = 2, style: LabelStyle = .regular) -> Markup {
    let prompt = Self.prompt(field)
    return lines(
      prompt.question, field.rawValue, hint: prompt.shownHint, rows: rows, style: style)
  }

  func line(_ field: ConcernField) -> Markup {
    let prompt = Self.prompt(field)
    return line(prompt.question, field.rawValue, hint: prompt.shownHint)
  }

  func one<List: Casework.Choice>(
    _ field: ConcernField, of list: List.Type, isInline: Bool = false,
    style: LabelStyle = .regular
  ) -> Markup {
    let prompt = Self.prompt(field)
    return one(
      prompt.question, field.rawValue, of: list, hint: prompt.shownHint, isInline: isInline,
      style: style)
  }

  func some<List: Casework.Choice>(
    _ field: ConcernField, of list: List.Type, style: LabelStyle = .regular
  ) -> Markup {
    some(field, Answers.all(of: list), style: style)
  }

  func some(
    _ field: ConcernField, _ choices: [Answers.Answer], style: LabelStyle = .regular
  ) -> Markup {
    let prompt = Self.prompt(field)
    return some(
      prompt.question, field.rawValue, choices,
      hint: prompt.shownHint ?? "Select all that apply", style: style)
  }

  /// What a rule asks; a field no rule asks for is called by its name.
  static func prompt(_ field: ConcernField) -> Prompt {
    Practice.prompts(for: field).first
      ?? Prompt(field, field.rawValue.replacing("_", with: " "))
  }
}

extension Prompt {
  var shownHint: String? { hint.isEmpty ? nil : hint }
}
