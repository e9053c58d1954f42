public import Vocabulary

/// When something is due, or how often it is done, as far as a strategy says.
public struct Timing: Hashable, Sendable {
  /// The last day it is to be done by.
  public internal(set) var by: LocalDate?
  /// How often it is done again.
  public internal(set) var every: Rhythm?
  /// For how many years, at least.
  public internal(set) var forYears: Int?
  /// In words, where the strategy gives no date.
  public internal(set) var says: String?

  init() {}
}

/// How often something is done.
public enum Rhythm: String, CaseIterable, Sendable {
  case month
  case quarter
  case term
  case halfYear = "half_year"
  case year
  case threeYears = "three_years"
  /// Each time that what it is tied to happens.
  case event
  /// Again and again, without saying how often.
  case regularly
  case ongoing

  /// The words shown to people.
  public var label: String {
    switch self {
    case .month: "every month"
    case .quarter: "every quarter"
    case .term: "every term"
    case .halfYear: "every half year"
    case .year: "every year"
    case .threeYears: "every three years"
    case .event: "each time"
    case .regularly: "regularly"
    case .ongoing: "ongoing"
    }
  }
}

extension Timing: Declared {
  static let shape = Shape<Timing>(
    "a time", "When it is due, or how often it is done.",
    [
      .optional("by", \.by, .date, "The last day it is to be done by."),
      .optional("every", \.every, .choice(), "How often it is done again."),
      .optional(
        "for_years", \.forYears, .whole(1...50, "years"), "For how many years, at least."),
      .optional("says", \.says, .label, "In words, where no date is given."),
    ])
}
