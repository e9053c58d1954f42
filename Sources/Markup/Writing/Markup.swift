/// HTML or SVG that is safe to send, held as the UTF-8 bytes that will be sent.
///
/// A literal in our source is trusted, because `StaticString` cannot be made while the program
/// runs; whatever is interpolated is escaped, unless it is `Markup` already. There is no public
/// way to make trusted markup from a `String`, so a page cannot forget to escape.
///
/// ```swift
/// let greeting: Markup = "<p>Hello, \(name)</p>"
/// ```
public struct Markup: Equatable, Sendable {
  public private(set) var bytes: [UInt8]

  init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Text, escaped.
  ///
  /// Swift reads `Markup("<b>")`, a literal in brackets, as the literal itself: trusted.
  public init(_ text: String) {
    bytes = []
    bytes.appendEscaped(text)
  }

  public static let empty = Markup(trusted: [])

  public var isEmpty: Bool { bytes.isEmpty }

  public var string: String { String(decoding: bytes, as: UTF8.self) }

  public static func + (left: Markup, right: Markup) -> Markup {
    Markup(trusted: left.bytes + right.bytes)
  }

  public static func += (left: inout Markup, right: Markup) {
    left.bytes.append(contentsOf: right.bytes)
  }

  mutating func write(_ literal: StaticString) {
    bytes.appendTrusted(literal)
  }

  /// Pieces put one after another, with `separator` between them.
  public static func joined(
    _ pieces: some Sequence<Markup>, separator: Markup = .empty
  ) -> Markup {
    var whole = Markup.empty
    var isFirst = true
    for piece in pieces {
      if !isFirst { whole += separator }
      whole += piece
      isFirst = false
    }
    return whole
  }
}

extension Markup: CustomStringConvertible {
  public var description: String { string }
}
