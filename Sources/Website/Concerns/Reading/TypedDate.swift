import Markup
import Vocabulary

/// A date made of what was typed in three boxes: the day, or the day and the month, may be left blank.
struct TypedDate {
  let date: PartialDate

  /// - Parameter typed: not blank.
  init(_ typed: DateInput) throws(Fault) {
    let day = InputValue(typed.day).trimmed
    let month = InputValue(typed.month).trimmed
    let year = InputValue(typed.year).trimmed
    guard !year.isEmpty else { throw Fault(words: "must include a year", part: "year") }
    guard day.isEmpty || !month.isEmpty else {
      throw Fault(words: "must include a month", part: "month")
    }
    guard let year = Self.number(year) else { throw .notReal }
    guard year >= 1000 else { throw Fault(words: "must have 4 numbers in its year", part: "year") }
    guard Self.years.contains(year) else { throw .notReal }
    guard !month.isEmpty else {
      date = .year(year)
      return
    }
    guard let month = Self.month(month) else { throw .notReal }
    guard !day.isEmpty else {
      guard let month = YearMonth(year: year, month: month) else { throw .notReal }
      date = .month(month)
      return
    }
    guard let day = Self.number(day), let day = LocalDate(year: year, month: month, day: day)
    else { throw .notReal }
    date = .day(day)
  }

  /// What is wrong, and with which box if it is one of them.
  struct Fault: Error {
    let words: String
    var part: String?

    static let notReal = Fault(words: "must be a real date")
  }

  /// Years before anybody living was born are typing mistakes.
  private static let years = 1900...2200

  private static func number(_ text: String) -> Int? {
    guard text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// A number, or the name of a month or the beginning of it.
  private static func month(_ text: String) -> Int? {
    if let number = number(text) { return (1...12).contains(number) ? number : nil }
    let typed = text.lowercased()
    guard typed.count >= 3 else { return nil }
    return (1...12).first { month in
      YearMonth(year: 2000, month: month).map { $0.british.lowercased().hasPrefix(typed) } ?? false
    }
  }
}
