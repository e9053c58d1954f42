import Markup
import Record
import Vocabulary

/// When something happened, as people say it: today, on a day, about then, or over a time.
struct OccurrenceForm {
  /// How exactly it is known.
  enum Way: String, CaseIterable {
    case today
    case on
    case about
    case between
  }

  static let field = "occurred"

  /// What the question asks: “When did you see or hear this?”.
  let question: String
  /// What is missing when it is not answered: “Select when you saw or heard this”.
  let missing: String

  /// The question that was answered with a day; nil for today, and for a time that may have begun before a child was known of.
  ///
  /// Forms that ask for nothing but a day ask for it alone, and take a blank one for today.
  static func dayAsked(in body: FormBody) -> String? {
    switch body.choice(field, of: Way.self) {
    case .on: "occurred_on"
    case .about: "occurred_about"
    case .today, .between: nil
    case nil: body.date("occurred_on").isBlank ? nil : "occurred_on"
    }
  }

  /// The question that was answered with a time of day.
  static func timeAsked(in body: FormBody) -> String {
    let way: Way? = body.choice(field)
    return way == .today ? "occurred_today_time" : "occurred_on_time"
  }

  func read(_ reader: inout FormReader) -> Occurrence? {
    guard let way: Way = reader.choice(Self.field, missing: missing) else { return nil }
    switch way {
    case .today:
      return timed(.day(reader.today), reader.time("occurred_today_time", "The time"))
    case .on:
      let date = needed(&reader, "occurred_on", "The date", missing: "Enter the date")
      return date.flatMap { timed($0, reader.time("occurred_on_time", "The time")) }
    case .about:
      let date = needed(&reader, "occurred_about", "The date", missing: "Enter roughly when")
      return date.map { .about($0) }
    case .between:
      return period(&reader)
    }
  }

  private func needed(
    _ reader: inout FormReader, _ name: String, _ what: String, missing: String
  ) -> PartialDate? {
    if reader.body.date(name).isBlank { reader.errors.add(missing, to: name) }
    return reader.partialDate(name, what)
  }

  /// A time belongs to a whole day; without one it is left out.
  private func timed(_ date: PartialDate, _ time: LocalTime?) -> Occurrence {
    if let time, let day = date.exactDay { .at(day, time) } else { .on(date) }
  }

  private func period(_ reader: inout FormReader) -> Occurrence? {
    let from = needed(
      &reader, "occurred_from", "The date it began", missing: "Enter when it began")
    let until = reader.partialDate("occurred_until", "The date it ended")
    guard let from else { return nil }
    if let until, until.latest < from.earliest {
      reader.errors.add("The date it ended must be after it began", to: "occurred_until")
      return nil
    }
    return .between(from, until)
  }

  /// An occurrence as it would be typed.
  static func add(_ occurrence: Occurrence, to body: inout FormBody) {
    switch occurrence {
    case .at(let day, let time):
      body.add(field, Way.on)
      body.add("occurred_on", date: .day(day))
      body.add("occurred_on_time", time.british)
    case .on(let date):
      body.add(field, Way.on)
      body.add("occurred_on", date: date)
    case .about(let date):
      body.add(field, Way.about)
      body.add("occurred_about", date: date)
    case .between(let from, let until):
      body.add(field, Way.between)
      body.add("occurred_from", date: from)
      body.add("occurred_until", date: until)
    }
  }
}
