import Vocabulary

/// The day of something that comes before what is recorded, with the words for it: “The referral was made”.
struct EarlierDay {
  let what: String
  let day: LocalDate

  /// Nil where nobody knows the day.
  init?(_ what: String, _ day: LocalDate?) {
    guard let day else { return nil }
    self.what = what
    self.day = day
  }
}

extension [EarlierDay] {
  /// What stands against a day before any of them: the latest is named, so that the day is put right once.
  func objections(toDay day: LocalDate, at question: String = "occurred_on") -> [Objection] {
    guard let latest = self.max(by: { $0.day < $1.day }), day < latest.day else { return [] }
    return [
      Objection(
        at: question, "\(latest.what) on \(latest.day.british): enter that day or a later one")
    ]
  }
}
