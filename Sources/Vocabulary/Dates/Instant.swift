/// A moment, the same for everyone, counted in microseconds.
///
/// Every value lies in the years 1800 to 2200, so whatever is written can be read back;
/// arithmetic that would leave those years stops at the first or last moment of them.
public struct Instant: Hashable, Sendable {
  /// Microseconds since the start of 1970 in Coordinated Universal Time.
  public let microseconds: Int64

  /// The moment this many microseconds after the start of 1970, or the nearest there is.
  public init(microseconds: Int64) {
    self.microseconds = min(max(microseconds, Instant.bounds.lowerBound), Instant.bounds.upperBound)
  }

  /// The moment `seconds` later, or earlier if negative; what is not a number adds nothing.
  public func adding(seconds: Double) -> Instant {
    guard !seconds.isNaN else { return self }
    guard let step = Int64(exactly: (seconds * 1_000_000).rounded()) else {
      return Instant(microseconds: seconds < 0 ? .min : .max)
    }
    let (result, overflowed) = microseconds.addingReportingOverflow(step)
    return Instant(microseconds: overflowed ? (step < 0 ? .min : .max) : result)
  }

  public func seconds(until end: Instant) -> Double {
    Double(end.microseconds - microseconds) / 1_000_000
  }

  /// From the start of 1800 to the end of 2200.
  static let bounds: ClosedRange<Int64> =
    (-62_091 * microsecondsInDay)...(84_371 * microsecondsInDay)

  static let microsecondsInDay: Int64 = 86_400_000_000
}

extension Instant: Comparable {
  public static func < (one: Instant, other: Instant) -> Bool {
    one.microseconds < other.microseconds
  }
}
