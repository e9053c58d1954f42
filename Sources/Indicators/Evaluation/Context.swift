import Vocabulary

/// What every step of working out a figure needs.
struct Context {
  let facts: Facts
  let line: PeriodLine
  let calendar: WorkingCalendar

  /// A day of each fact; empty where the type has no such day.
  func days(_ day: DayField, of table: FactTable) -> [Int32] {
    switch day {
    case .start: table.starts
    case .end: table.ends
    case .field(let field):
      if case .days(let days) = table.fields[field] { days } else { [] }
    }
  }
}
