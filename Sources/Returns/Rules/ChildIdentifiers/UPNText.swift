import Vocabulary

/// A unique pupil number as it stands in a return, right or wrong.
struct UPNText {
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init?(_ written: WrittenText?) {
    guard let text = written?.value else { return nil }
    bytes = Array(text.utf8)
  }

  /// Whether it has as many characters as a UPN.
  var isWhole: Bool { bytes.count == 13 }

  /// The three digits of the authority that gave it; nil where they are not digits.
  var authority: Int? {
    bytes[1..<4].allSatisfy(\.isDigit)
      ? bytes[1..<4].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : nil
  }

  /// The letter that should come first; nil where the rest is not what a UPN has.
  var checkLetter: UInt8? {
    guard isWhole, bytes[1..<12].allSatisfy(\.isDigit) else { return nil }
    var sum = 0
    for place in 1..<13 {
      guard let worth = UPNText.worth(of: bytes[place]) else { return nil }
      sum += worth * (place + 1)
    }
    return UPNText.letters[sum % 23]
  }

  /// What a digit or letter counts; nil for what can be neither.
  static func worth(of byte: UInt8) -> Int? {
    byte.isDigit ? Int(byte - UInt8(ascii: "0")) : letters.firstIndex(of: byte)
  }

  /// A letter’s place is its worth; I, O and S are left out because they look like digits.
  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
}

extension Census {
  /// The latest birthday of children who should have a UPN.
  ///
  /// From 2025 they are those who are four by the 31 August after the census, before that those
  /// who were six when it ended (rule 8770Q of either year).
  var lastBirthdayForSchool: LocalDate {
    guard year >= 2025 else { return lastDay.adding(years: -6).adding(days: -1) }
    return LocalDate(year: year - 4, month: 8, day: 31) ?? .first
  }
}
