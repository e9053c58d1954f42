import Markup
import Vocabulary

extension FormReader {
  /// As much of a date as was typed, today or before; nil when none was, or none that can be taken.
  ///
  /// - Parameter what: what the date is called in a message: “The day it was first seen”.
  mutating func partialDate(_ name: String, _ what: String) -> PartialDate? {
    guard let date = read(name, what) else { return nil }
    guard date.earliest <= today else {
      errors.add("\(what) must be today or in the past", to: name)
      return nil
    }
    return date
  }

  /// A whole day after today; nil when none was typed, or none that can be taken.
  mutating func dayAhead(_ name: String, _ what: String) -> LocalDate? {
    guard let date = read(name, what) else { return nil }
    guard let day = date.exactDay else {
      errors.add("\(what) must include a day, a month and a year", to: name)
      return nil
    }
    guard day > today || corrected != nil else {
      errors.add("\(what) must be after today", to: name)
      return nil
    }
    return day
  }

  /// A whole day, past or to come; nil when none was typed, or none that can be taken.
  mutating func anyDay(_ name: String, _ what: String) -> LocalDate? {
    let typed = body.date(name)
    guard !typed.isBlank else { return nil }
    do throws(TypedDate.Fault) {
      if let day = try TypedDate(typed).date.exactDay { return day }
      errors.add("\(what) must include a day, a month and a year", to: name)
    } catch {
      errors.add("\(what) \(error.words)", to: error.part.map { "\(name)[\($0)]" } ?? name)
    }
    return nil
  }

  private mutating func read(_ name: String, _ what: String) -> PartialDate? {
    let typed = body.date(name)
    guard !typed.isBlank else { return nil }
    do throws(TypedDate.Fault) {
      return try TypedDate(typed).date
    } catch {
      errors.add("\(what) \(error.words)", to: error.part.map { "\(name)[\($0)]" } ?? name)
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
