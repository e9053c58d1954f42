/// How old someone is on a day, in the words people use for it.
public struct Age: Hashable, Sendable {
  /// Whole years; of the ages that a partly known date of birth allows, the middle one.
  public let years: Int
  /// The fewest and the most whole years it could be; one number when the day of birth is known.
  public let possibleYears: ClosedRange<Int>
  /// 10 days old, 3 weeks old, 14 months, 7 years; or about 7 when the date of birth allows several.
  public let wording: String

  /// Nil before the person was born.
  ///
  /// A year of age is reached at the start of the birthday (Family Law Reform Act 1969,
  /// section 9). Someone born on 29 February has their birthday on 1 March in other years.
  public init?(bornOn: PartialDate, on date: LocalDate) {
    guard bornOn.earliest <= date else { return nil }
    let earliest = bornOn.earliest
    let latest = min(bornOn.latest, date)
    let middle = earliest.adding(days: earliest.days(until: latest) / 2)

    let oldest = Span(from: earliest, to: date)
    let youngest = Span(from: latest, to: date)
    let likeliest = Span(from: middle, to: date)
    years = likeliest.years
    possibleYears = youngest.years...oldest.years
    wording = oldest.wording == youngest.wording ? oldest.wording : likeliest.aboutWording
  }

  /// Whether the date of birth allows more than one age.
  public var isApproximate: Bool { wording.hasPrefix("about ") }
}

/// The time from a birth, in each unit it might be told in.
private struct Span {
  let days: Int
  let months: Int

  init(from birth: LocalDate, to date: LocalDate) {
    days = birth.days(until: date)
    let isEveOfLeapBirthday =
      birth.month == 2 && birth.day == 29 && date.day == 28 && date == date.lastOfMonth
    months = birth.wholeMonths(until: isEveOfLeapBirthday ? date.adding(days: -1) : date)
  }

  var years: Int { months / 12 }

  var wording: String {
    switch (years, months, days) {
    case (2..., _, _): "\(years) years"
    case (_, 3..., _): "\(months) months"
    case (_, _, 14...): "\(days / 7) weeks old"
    case (_, _, 1): "1 day old"
    case (_, _, 0): "born today"
    default: "\(days) days old"
    }
  }

  var aboutWording: String {
    if days == 0 { return "about 1 day old" }
    return years >= 2 ? "about \(years)" : "about \(wording)"
  }
}
