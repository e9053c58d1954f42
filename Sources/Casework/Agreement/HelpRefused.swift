import Record
public import Vocabulary

/// What is said when a family does not want help: on being asked, or later by somebody who had agreed.
public protocol HelpRefused: Judged {
  /// What was done to explain and persuade.
  var efforts: String? { get set }
  var askAgainOn: LocalDate? { get set }
  /// Whether the worry is near significant harm.
  var isNearSignificantHarm: Answer? { get set }
  /// Who keeps watch.
  var monitor: Monitor? { get set }
}

extension HelpRefused {
  /// What was said about refusing, for the end of everything the entry says.
  var refusalDetails: [Detail] {
    Detail.listing(
      ("What was done to persuade", efforts), ("Ask again on", askAgainOn?.british),
      ("Near significant harm", isNearSignificantHarm?.label),
      (
        "Kept in contact by",
        monitor.map { "\($0.words); look again on \($0.reviewOn.british)" }
      ), ("Decided otherwise than", overruled.told))
  }
}
