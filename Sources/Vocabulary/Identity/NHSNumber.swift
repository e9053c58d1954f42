/// The ten digits by which the National Health Service in England, Wales and the Isle of Man knows
/// a person.
///
/// The last digit checks the others (NHS Data Dictionary, NHS NUMBER), so most slips in typing are
/// found. A number that passes may still belong to somebody else.
public struct NHSNumber: Hashable, Sendable {
  /// Ten digits without spaces.
  public let value: String

  /// Ten digits whose check digit agrees, with any spaces or hyphens.
  ///
  /// Ten noughts are refused: they pass the check but are what is typed for "not known".
  public init?(checking text: some StringProtocol) {
    guard text.utf8.count <= 64 else { return nil }
    let digits = text.unicodeScalars.filter { !$0.isSpaceOrHyphen }
    guard digits.count == 10, digits.contains(where: { $0 != "0" }) else { return nil }

    var sum = 0
    for (place, digit) in digits.enumerated() {
      guard let number = digit.digitValue else { return nil }
      sum += number * (place == 9 ? 1 : 10 - place)
    }
    // The check digit is what brings the sum to a multiple of 11. Where that would be ten, no such
    // number is issued, and no digit passes.
    guard sum % 11 == 0 else { return nil }
    value = String(String.UnicodeScalarView(digits))
  }

  /// As people write it: 943 476 5919.
  public var spaced: String {
    "\(value.prefix(3)) \(value.dropFirst(3).prefix(3)) \(value.suffix(4))"
  }
}

extension NHSNumber: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(writtenLike: "ten digits") { NHSNumber(checking: $0) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(value)
  }
}
