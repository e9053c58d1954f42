/// What a person typed in one field, before any of it is believed, kept to be shown again.
public struct InputValue: Equatable, Hashable, Sendable {
  public var text: String

  public init(_ text: String? = nil) {
    self.text = text ?? ""
  }

  public var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The text without the white space around it.
  public var trimmed: String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}

extension InputValue: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

/// Anything that can be shown in a field as what was typed there.
public protocol Typed {
  var typed: String { get }
}

extension InputValue: Typed {
  public var typed: String { text }
}

extension String: Typed {
  public var typed: String { self }
}

extension Substring: Typed {
  public var typed: String { String(self) }
}

extension Optional: Typed where Wrapped: Typed {
  public var typed: String { self?.typed ?? "" }
}
