import Casework
import Vocabulary

extension DueDate {
  /// By the demonstration’s own strategy.
  static func ofStrategy(_ on: LocalDate, from start: LocalDate, _ clock: ID<PracticeClock>)
    -> DueDate
  {
    counted(on, from: start, clock, "Seeing Every Child: neglect strategy 2024/2027")
  }

  /// By the national guidance that strategy was written under.
  static func ofGuidance(_ on: LocalDate, from start: LocalDate, _ clock: ID<PracticeClock>)
    -> DueDate
  {
    counted(on, from: start, clock, "Working Together to Safeguard Children 2018")
  }

  private static func counted(
    _ on: LocalDate, from start: LocalDate, _ clock: ID<PracticeClock>, _ edition: String
  ) -> DueDate {
    DueDate(
      on: on, from: start, clock: clock, calendar: WorkingCalendar.englandAndWales.version,
      edition: edition)
  }
}
