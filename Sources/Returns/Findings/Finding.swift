/// Something to put right or to explain in a return.
public struct Finding: Hashable, Sendable {
  /// A rule’s number such as 8608, or what is wrong with the form, such as unreadable-date.
  public let rule: String
  public let severity: Severity
  /// The LA child ID; nil outside the children and for a child without one.
  public let child: String?
  public let module: Module
  /// Nil for what is wrong with the return as a whole.
  public let line: Int?
  /// Where in the tree of elements.
  public let path: String
  /// The elements that the rule looks at.
  public let fields: [String]
  /// What the elements at fault say.
  public let values: [Value]
  /// What is wrong.
  public let message: String
  /// What to do about it.
  public let remedy: String

  /// Whether a return with it is refused, or accepted once it is explained.
  public enum Severity: String, Hashable, Sendable {
    case error
    case query
  }

  /// An element and what it says.
  public struct Value: Hashable, Sendable {
    public let element: Element
    /// Nil where it is missing.
    public let text: String?
  }
}

extension Finding {
  /// What is wrong, with the values it is about.
  public var fullMessage: String {
    guard !values.isEmpty else { return message }
    let values = values.map { "\($0.element.name) \($0.text ?? "missing")" }
    return "\(message) (\(values.joined(separator: ", ")))"
  }
}
