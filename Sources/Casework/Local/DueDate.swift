public import Vocabulary

/// A day by which something is to be done, kept with what it was worked out from.
///
/// Bank holidays are announced late and clocks change with their editions, so a date that was computed keeps both.
public struct DueDate: Codable, Hashable, Sendable {
  public let on: LocalDate
  public let from: LocalDate
  public let clock: ID<PracticeClock>
  /// The version of the list of bank holidays.
  public let calendar: String
  public let edition: String

  public init(
    on day: LocalDate, from start: LocalDate, clock: ID<PracticeClock>, calendar: String,
    edition: String
  ) {
    self.on = day
    self.from = start
    self.clock = clock
    self.calendar = calendar
    self.edition = edition
  }

  public func isOverdue(on today: LocalDate) -> Bool { today > on }

  /// The words shown to people: 3 days left, due today, 2 days overdue.
  public func words(on today: LocalDate) -> String { Self.words(due: on, on: today) }

  /// The same for a day that somebody set.
  public static func words(due on: LocalDate, on today: LocalDate) -> String {
    switch today.days(until: on) {
    case 0: "due today"
    case 1: "1 day left"
    case let days where days > 1: "\(days) days left"
    case -1: "1 day overdue"
    case let days: "\(-days) days overdue"
    }
  }
}
