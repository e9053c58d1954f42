/// A United Kingdom postcode of a shape that Royal Mail could have given.
///
/// Whether it is a real place is not known here. The shapes and the letters each place allows are
/// those of BS 7666. The pseudo-postcodes of the NHS and the national returns, such as ZZ99 3VZ for
/// no fixed abode, are accepted and say so.
public struct Postcode: Hashable, Sendable {
  /// Capitals without a space: SW1A1AA.
  public let value: String

  /// A well-shaped postcode in either case and with any spaces.
  public init?(checking text: some StringProtocol) {
    guard text.utf8.count <= 64 else { return nil }
    let characters = text.unicodeScalars.filter { !$0.properties.isWhitespace }
      .map(\.asciiUppercased)
    guard (5...7).contains(characters.count) else { return nil }

    let compact = String(String.UnicodeScalarView(characters))
    let outward = characters.dropLast(3)
    guard
      compact == "GIR0AA" || compact.hasPrefix("ZZ99") && Shape.isPseudoInward(characters[4...])
        || Shape.isOutward(Array(outward)) && Shape.isInward(characters.suffix(3))
    else { return nil }
    value = compact
  }

  /// As people write it: SW1A 1AA.
  public var spaced: String { "\(outward) \(value.suffix(3))" }

  /// The district: SW1A.
  public var outward: String { String(value.dropLast(3)) }

  /// Whether it stands for having no address rather than for one.
  public var isPseudo: Bool { value.hasPrefix("ZZ99") }
}

/// What each part of a postcode may look like.
private enum Shape {
  private static let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
  private static let digits = Set("0123456789".unicodeScalars)
  private static let firstLetters = letters.subtracting("QVX".unicodeScalars)
  private static let secondLetters = letters.subtracting("IJZ".unicodeScalars)
  private static let thirdLetters = Set("ABCDEFGHJKPSTUW".unicodeScalars)
  private static let fourthLetters = Set("ABEHMNPRVWXY".unicodeScalars)
  private static let inwardLetters = letters.subtracting("CIKMOV".unicodeScalars)

  private static let outwards: [[Set<Unicode.Scalar>]] = [
    [firstLetters, digits],
    [firstLetters, digits, digits],
    [firstLetters, digits, thirdLetters],
    [firstLetters, secondLetters, digits],
    [firstLetters, secondLetters, digits, digits],
    [firstLetters, secondLetters, digits, fourthLetters],
  ]

  static func isOutward(_ characters: [Unicode.Scalar]) -> Bool {
    outwards.contains { fits(characters[...], $0) }
  }

  static func isInward(_ characters: ArraySlice<Unicode.Scalar>) -> Bool {
    fits(characters, [digits, inwardLetters, inwardLetters])
  }

  static func isPseudoInward(_ characters: ArraySlice<Unicode.Scalar>) -> Bool {
    fits(characters, [digits, letters, letters])
  }

  private static func fits(
    _ characters: ArraySlice<Unicode.Scalar>, _ shape: [Set<Unicode.Scalar>]
  ) -> Bool {
    characters.count == shape.count && zip(characters, shape).allSatisfy { $1.contains($0) }
  }
}

extension Postcode: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(writtenLike: "SW1A 1AA") { Postcode(checking: $0) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(value)
  }
}
