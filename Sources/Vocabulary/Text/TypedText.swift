/// What someone typed, made safe to keep and show without changing what they said.
///
/// Emoji and right-to-left writing stay. What is taken away cannot be seen: control characters,
/// spaces at the ends, and the marks that reorder the text around them (U+202A to U+202E and U+2066
/// to U+2069), with which a name could disguise itself as another. Lines end in one line feed.
public struct TypedText: Hashable, Sendable {
  public let text: String

  public init(_ raw: String) {
    let isClean = raw.unicodeScalars.allSatisfy { !$0.isTakenAway && ($0 == "\n" || !$0.endsLine) }
    text = TypedText.trimmed(isClean ? raw.unicodeScalars : TypedText.cleaned(raw))
  }

  /// Whether nothing was typed that can be seen.
  public var isEmpty: Bool { text.isEmpty }

  private static func cleaned(_ raw: String) -> String.UnicodeScalarView {
    var kept = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in raw.unicodeScalars {
      if scalar == "\n" && isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      if scalar.endsLine {
        kept.append("\n")
      } else if !scalar.isTakenAway {
        kept.append(scalar)
      }
    }
    return kept
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
    guard scalars.contains(where: { !$0.isInvisible }) else { return "" }
    var kept = scalars[...]
    while let first = kept.first, first.isTrimmed { kept.removeFirst() }
    while let last = kept.last, last.isTrimmed { kept.removeLast() }
    return String(kept)
  }
}

extension TypedText: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text)
  }
}

extension Unicode.Scalar {
  /// A line feed, or one of the other marks that mean the same.
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var isTakenAway: Bool {
    switch value {
    case 0x09: false
    case 0x20..<0x7F: false
    case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: true
    // Code points that Unicode promises never to be characters.
    case 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  fileprivate var isTrimmed: Bool {
    switch value {
    case 0x21..<0x7F: false
    case 0x200B...0x200D, 0x2060: true
    default: properties.isWhitespace
    }
  }

  fileprivate var isInvisible: Bool {
    isTrimmed || properties.isDefaultIgnorableCodePoint
  }
}
