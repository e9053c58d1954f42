public import Vocabulary

/// The day on which somebody looks, or asks, again.
///
/// No strategy gives a figure for each of them; two years is longer than any help goes without a look at the whole.
public enum LookingAgain {
  /// What stands against a day so far ahead that nobody will keep it in mind.
  ///
  /// - Parameter what: what it is called where the message does not stand beside its question.
  public static func objections(
    to day: LocalDate?, at question: String, called what: String = "a day", from today: LocalDate
  ) -> [Objection] {
    guard let day, day > today.adding(months: months) else { return [] }
    return [
      Objection(
        at: question,
        "Enter \(what) within two years: what nobody looks at again is forgotten")
    ]
  }

  private static let months = 24
}
