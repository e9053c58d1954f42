/// The thirteen characters by which schools in England know a pupil.
///
/// A check letter, the local authority's three digits, the school's four, the year's two and three
/// of its own; a temporary number ends in a letter instead of its last digit (Department for
/// Education, Unique Pupil Numbers guide; census rule 1510).
public struct UniquePupilNumber: Hashable, Sendable {
  /// Thirteen capital letters and digits without spaces.
  public let value: String

  /// A number whose check letter agrees, in either case and with any spaces.
  public init?(checking text: some StringProtocol) {
    guard text.utf8.count <= 64 else { return nil }
    let characters = text.unicodeScalars.filter { !$0.isSpaceOrHyphen }.map(\.asciiUppercased)
    guard characters.count == 13 else { return nil }

    var sum = 0
    for (place, character) in characters.enumerated().dropFirst() {
      let letter = place == 12 ? UniquePupilNumber.letters.firstIndex(of: character) : nil
      guard let number = character.digitValue ?? letter else { return nil }
      sum += number * (place + 1)
    }
    guard characters[0] == UniquePupilNumber.letters[sum % 23] else { return nil }
    value = String(String.UnicodeScalarView(characters))
  }

  /// Whether it was given until the pupil's own number is known.
  public var isTemporary: Bool {
    value.utf8.last.map { $0 > UInt8(ascii: "9") } ?? false
  }

  /// A letter's place is its worth; I, O and S are left out because they look like digits.
  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".unicodeScalars)
}

extension UniquePupilNumber: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(writtenLike: "a letter and twelve digits") {
      UniquePupilNumber(checking: $0)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(value)
  }
}
