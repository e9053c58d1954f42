import Markup
import Record
import Vocabulary

extension FormReader {
  /// As much of a date as was typed, today or before; nil when none was.
  ///
  /// - Parameter what: what the date is called in a message: “The day it was first seen”.
  mutating func partialDate(_ name: String, _ what: String) -> PartialDate? {
    let typed = body.date(name)
    guard !typed.isBlank else { return nil }
    switch TypedDate(typed) {
    case .success(let read):
      if read.date.earliest > today {
        errors.add("\(what) must be today or in the past", to: name)
      }
      return read.date
    case .failure(let fault):
      errors.add("\(what) \(fault.words)", to: fault.part.map { "\(name)[\($0)]" } ?? name)
      return nil
    }
  }

  /// A whole day, today or before unless it may lie ahead; nil when none was typed.
  mutating func day(_ name: String, _ what: String, ahead: Bool = false) -> LocalDate? {
    let typed = body.date(name)
    guard !typed.isBlank else { return nil }
    switch TypedDate(typed) {
    case .success(let read):
      guard let day = read.date.exactDay else {
        errors.add("\(what) must include a day, a month and a year", to: name)
        return nil
      }
      if ahead ? day <= today : day > today {
        let when = ahead ? "after today" : "today or in the past"
        errors.add("\(what) must be \(when)", to: name)
      }
      return day
    case .failure(let fault):
      errors.add("\(what) \(fault.words)", to: fault.part.map { "\(name)[\($0)]" } ?? name)
      return nil
    }
  }

  /// A time of day; nil when none was typed.
  mutating func time(_ name: String, _ what: String) -> LocalTime? {
    let typed = body[name].trimmed
    guard !typed.isEmpty else { return nil }
    guard let time = LocalTime(typed) else {
      errors.add("\(what) must be a time, like 2:30pm", to: name)
      return nil
    }
    return time
  }
}

extension FormBody {
  /// The three parts of a date as they were typed.
  func date(_ name: String) -> DateInput {
    DateInput(
      day: self["\(name)[day]"], month: self["\(name)[month]"], year: self["\(name)[year]"])
  }

  /// Adds a date as it would be typed.
  mutating func add(_ name: String, date: PartialDate?) {
    guard let date else { return }
    switch date {
    case .day(let day):
      add("\(name)[day]", String(day.day))
      add("\(name)[month]", String(day.month))
      add("\(name)[year]", String(day.year))
    case .month(let month):
      add("\(name)[month]", String(month.month))
      add("\(name)[year]", String(month.year))
    case .year(let year):
      add("\(name)[year]", String(year))
    }
  }

  /// Adds a value that is there.
  mutating func add(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { add(name, value) }
  }

  /// Adds a choice that was made.
  mutating func add(_ name: String, _ choice: (some RawRepresentable<String>)?) {
    if let choice { add(name, choice.rawValue) }
  }

  /// Adds every box that was ticked.
  mutating func add(_ name: String, all choices: [some RawRepresentable<String>]) {
    for choice in choices { add(name, choice.rawValue) }
  }
}
