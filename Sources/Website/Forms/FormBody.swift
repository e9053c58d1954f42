import Markup
import Vocabulary

/// What a browser sent in a form, or after the `?` of an address: names and values, in the order they were sent.
///
/// Nothing of it is believed, and nothing of it is lost: a name may come many times, as ticked boxes do, and may have
/// parts, as `seen_on[day]` does. What cannot be read as UTF-8 is replaced by �.
struct FormBody: Equatable, Sendable {
  private(set) var fields: [Field]

  /// One name and its value, as sent.
  struct Field: Equatable, Sendable {
    let name: String
    let value: String
  }

  init(_ fields: [Field] = []) { self.fields = fields }

  /// What was typed in a field; blank when it was not sent.
  subscript(name: String) -> InputValue { InputValue(text(name)) }

  /// The first value of a field as it was sent, or nothing when it was not sent.
  func text(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Every value of a field that may come many times.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// What was typed, made safe to keep.
  func typed(_ name: String) -> TypedText { TypedText(text(name) ?? "") }

  /// A choice by its stored word; nil when nothing, or nothing we know, was chosen.
  func choice<Choice: RawRepresentable>(
    _ name: String, of _: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    text(name).flatMap(Choice.init)
  }

  /// Every known choice among the ticked boxes, each once, in the order sent.
  func choices<Choice: RawRepresentable & Hashable>(
    _ name: String, of _: Choice.Type = Choice.self
  ) -> [Choice] where Choice.RawValue == String {
    var seen: Set<Choice> = []
    return all(name).compactMap(Choice.init).filter { seen.insert($0).inserted }
  }

  /// Whether a box with this value was ticked.
  func isTicked(_ name: String, _ value: String = "yes") -> Bool { all(name).contains(value) }

  /// The same without some fields.
  func without(_ names: Set<String>) -> FormBody {
    FormBody(fields.filter { !names.contains($0.name) })
  }

  /// Adds a field at the end.
  mutating func add(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }
}
