import Record
import Vocabulary

/// A rule of practice, by the number it has in the requirements and in its tests.
public struct Rule: Hashable, Sendable, CustomStringConvertible {
  ///
  public let id: String
  /// The strategy and the place in it that the rule comes from.
  public let source: String

  public init(_ id: String, source: String) {
    self.id = id
    self.source = source
  }

  public var description: String { id }
}

/// One rule of practice: what it says, what it asks for and what it notices.
public protocol PracticeRule: SendableMetatype {
  static var rule: Rule { get }

  /// The rule in one plain sentence.
  static var says: String { get }

  /// What it asks of whoever fills in a form.
  static var prompts: [Prompt] { get }

  /// What it asks on the forms of practice.
  static var asks: [FormPrompt] { get }

  /// What it notices in what is known of a child.
  static func notices(in picture: Picture) -> [Notice]
}

extension PracticeRule {
  public static var prompts: [Prompt] { [] }

  public static var asks: [FormPrompt] { [] }

  public static func notices(in picture: Picture) -> [Notice] { [] }

  /// A notice that rests on some entries; none when there are none.
  static func noticed(
    _ entries: [ID<Entry>], _ title: String, _ why: String, about aspect: String? = nil
  ) -> [Notice] {
    entries.isEmpty
      ? [] : [Notice(rule, title: title, why: why, entries: entries, about: aspect)]
  }
}

/// A question that a rule puts on a form, with why it is asked.
public struct Prompt: Hashable, Sendable {
  public let field: ConcernField
  public let question: String
  public let hint: String

  public init(_ field: ConcernField, _ question: String, hint: String = "") {
    self.field = field
    self.question = question
    self.hint = hint
  }
}
