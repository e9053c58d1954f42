import Casework
import Markup

extension Answers {
  /// Every one of a list, in its order.
  static func all<List: Casework.Choice>(
    of _: List.Type, hint: (List) -> String? = { _ in nil }
  ) -> [Answer] {
    some(Array(List.allCases), hint: hint)
  }

  /// Some of a list, in the order given.
  static func some<List: Casework.Choice>(
    _ choices: [List], hint: (List) -> String? = { _ in nil }
  ) -> [Answer] {
    choices.map { choice($0.label, value: $0.rawValue, hint: hint($0)) }
  }
}

/// The questions of a form with what was typed in it, so that each is asked in one line.
struct Asking {
  let body: FormBody
  let errors: FormErrors
  /// Whether they are asked to put right what was recorded.
  var isCorrection = false
  /// What rules of practice had against what was sent.
  var objections: [Objection] = []

  func lines(
    _ label: String, _ name: String, hint: String? = nil, rows: Int = 3,
    style: LabelStyle = .regular
  ) -> Markup {
    TextArea(
      label, name: name, value: body[name], hint: hint, errors: errors, rows: rows, style: style
    ).markup
  }

  func line(_ label: String, _ name: String, hint: String? = nil) -> Markup {
    TextField(label, name: name, value: body[name], hint: hint, errors: errors).markup
  }

  func one<List: Casework.Choice>(
    _ legend: String, _ name: String, of list: List.Type, hint: String? = nil,
    isInline: Bool = false, style: LabelStyle = .regular
  ) -> Markup {
    one(
      legend, name, among: Array(list.allCases), hint: hint, isInline: isInline, style: style)
  }

  /// One of those of a list that may be chosen here.
  func one<List: Casework.Choice>(
    _ legend: String, _ name: String, among choices: [List], hint: String? = nil,
    isInline: Bool = false, style: LabelStyle = .regular
  ) -> Markup {
    Radios(
      legend, name: name, choices: Answers.some(choices), chosen: body.text(name), hint: hint,
      errors: errors, isInline: isInline, style: style
    ).markup
  }

  func some<List: Casework.Choice>(
    _ legend: String, _ name: String, of list: List.Type, hint: String? = "Select all that apply",
    style: LabelStyle = .regular
  ) -> Markup {
    some(legend, name, Answers.all(of: list), hint: hint, style: style)
  }

  func some(
    _ legend: String, _ name: String, _ choices: [Answers.Answer],
    hint: String? = "Select all that apply", style: LabelStyle = .regular
  ) -> Markup {
    Checkboxes(
      legend, name: name, choices: choices, chosen: body.all(name), hint: hint, errors: errors,
      style: style
    ).markup
  }

  func partialDate(_ legend: String, _ name: String, hint: String? = nil) -> Markup {
    PartialDateField(
      legend, name: name, value: body.date(name),
      hint: hint ?? "Day and month can be left blank if they are not known", errors: errors
    ).markup
  }
}
