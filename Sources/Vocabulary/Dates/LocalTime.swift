/// A time of day to the minute, as on a clock on the wall.
public struct LocalTime: Hashable, Sendable {
  public let hour: Int
  public let minute: Int

  public static let midnight = LocalTime(minuteOfDay: 0)

  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// The time a number of minutes after midnight, going round the clock.
  init(minuteOfDay: Int) {
    let minutes = minuteOfDay.dividedDown(by: 24 * 60).remainder
    hour = minutes / 60
    minute = minutes % 60
  }

  var minuteOfDay: Int { hour * 60 + minute }
}

extension LocalTime: Comparable {
  public static func < (one: LocalTime, other: LocalTime) -> Bool {
    one.minuteOfDay < other.minuteOfDay
  }
}
