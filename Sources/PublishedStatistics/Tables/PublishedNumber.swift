/// A number as it was published, to the decimal places it was published with.
///
/// Kept as whole digits, because 43.4 in a table means 43.4 and not the nearest binary fraction.
public struct PublishedNumber: Hashable, Sendable {
  /// All digits as one whole number: 434 for 43.4.
  public let digits: Int64
  /// How many of the digits stand after the point.
  public let places: Int

  public init(digits: Int64, places: Int) {
    self.digits = digits
    self.places = places
  }

  /// The whole number `count`.
  public init(_ count: Int64) {
    self.init(digits: count, places: 0)
  }

  /// For calculating with.
  public var value: Double {
    places < Self.tens.count ? Double(digits) / Double(Self.tens[places]) : .nan
  }

  /// The count, where nothing but noughts stands after the point.
  public var whole: Int? {
    guard places < Self.tens.count, digits % Self.tens[places] == 0 else { return nil }
    return Int(digits / Self.tens[places])
  }

  /// As published: 43.4.
  public var text: String {
    guard places > 0 else { return String(digits) }
    var shown = String(digits.magnitude)
    if shown.count <= places {
      shown = String(repeating: "0", count: places + 1 - shown.count) + shown
    }
    shown.insert(".", at: shown.index(shown.endIndex, offsetBy: -places))
    return digits < 0 ? "-" + shown : shown
  }

  /// The same number without noughts at its end: 43 for 43.0.
  var trimmed: PublishedNumber {
    var (digits, places) = (digits, places)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    return PublishedNumber(digits: digits, places: places)
  }

  /// The same number with more decimal places; nil where it would not fit.
  func widened(to wider: Int) -> PublishedNumber? {
    guard wider >= places, wider - places < Self.tens.count else { return nil }
    let (digits, overflow) = digits.multipliedReportingOverflow(by: Self.tens[wider - places])
    guard !overflow, digits.magnitude <= Self.most else { return nil }
    return PublishedNumber(digits: digits, places: wider)
  }

  /// Most digits a number may have in a file.
  static let mostDigits = 15
  /// The largest number of digits together, so that the difference of two cannot overflow.
  static let most: UInt64 = 100_000_000_000_000_000

  static let tens: [Int64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
    1_000_000_000_000_000,
  ]
}

extension PublishedNumber: Comparable {
  public static func < (one: PublishedNumber, other: PublishedNumber) -> Bool {
    let places = max(one.places, other.places)
    guard let left = one.widened(to: places), let right = other.widened(to: places) else {
      return one.value < other.value
    }
    return left.digits < right.digits
  }
}

extension PublishedNumber: CustomStringConvertible {
  public var description: String { text }
}
