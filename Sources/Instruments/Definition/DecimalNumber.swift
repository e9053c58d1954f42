/// A number exactly as it was written, with its decimal places: 12, 3.50, -0.5.
public struct DecimalNumber: Hashable, Sendable {
  /// The number without its point: 350 for 3.50.
  public let digits: Int64
  public let places: Int

  /// The most decimal places there can be.
  public static let mostPlaces = 6

  public init(_ whole: Int32) {
    digits = Int64(whole)
    places = 0
  }

  /// A number written like 12, 3.50 or -0.5, of up to twelve digits and six decimal places; nil for anything else.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), parts.allSatisfy({ Self.isDigits($0) }) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.utf8.count <= Self.mostPlaces, parts[0].utf8.count <= 12,
      let digits = Int64(parts[0] + fraction)
    else { return nil }
    self.digits = isNegative ? -digits : digits
    places = fraction.utf8.count
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Without the noughts that do not change it, so that 3.50 equals 3.5.
  private var reduced: (digits: Int64, places: Int) {
    var (digits, places) = (digits, places)
    while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    return (digits, places)
  }
}

extension DecimalNumber: Comparable {
  public static func == (one: DecimalNumber, other: DecimalNumber) -> Bool {
    one.reduced == other.reduced
  }

  public func hash(into hasher: inout Hasher) {
    let (digits, places) = reduced
    hasher.combine(digits)
    hasher.combine(places)
  }

  public static func < (one: DecimalNumber, other: DecimalNumber) -> Bool {
    one.scaled < other.scaled
  }

  private var scaled: Int128 {
    (places..<Self.mostPlaces).reduce(Int128(digits)) { scaled, _ in scaled * 10 }
  }
}

extension DecimalNumber: LosslessStringConvertible {
  public var description: String {
    let text = String(digits.magnitude)
    let sign = digits < 0 ? "-" : ""
    guard places > 0 else { return sign + text }
    let padded = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
