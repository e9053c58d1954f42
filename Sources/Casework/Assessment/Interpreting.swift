/// Who interpreted when a child was spoken with for a form, and of what.
public struct Interpreting: Codable, Hashable, Sendable {
  public var by: InterpreterKind
  /// Whether it was about something sensitive or complex; nil where nobody said, or the form does not ask.
  public var isSensitive: Answer?

  public init(by interpreter: InterpreterKind, isSensitive: Answer? = nil) {
    by = interpreter
    self.isSensitive = isSensitive
  }

  private enum CodingKeys: String, CodingKey {
    case by
    case isSensitive = "is_sensitive"
  }
}

extension Interpreting? {
  var details: [Detail] {
    Detail.listing(
      ("Interpreted by", self?.by.label), ("Sensitive or complex", self?.isSensitive?.label))
  }
}
