import Record
import Vocabulary

/// A tool as a review finds it: how it stood at the plan or the last review, and how it stands now.
public struct ToolAtReview: Sendable {
  public let series: ToolsAreRepeated.Series
  public let latest: Said<InstrumentCompleted>
  /// What the latest is read against; nil for a tool that was completed once.
  ///
  /// That is how it stood at the plan or the last review. Where nobody had used it by then, it is the first completion;
  /// where nobody has used it since, the one before the latest.
  public let earlier: Said<InstrumentCompleted>?
  /// Whether it was completed after the plan or the last review.
  public let wasUsedSince: Bool

  /// - Parameter since: the day of the last review, or of the plan’s first version.
  /// - Returns: nil for a tool that nobody completed.
  init?(_ series: ToolsAreRepeated.Series, since: LocalDate) {
    guard let latest = series.completions.last else { return nil }
    let before = series.completions.dropLast()
    self.series = series
    self.latest = latest
    wasUsedSince = latest.day > since
    earlier = wasUsedSince ? before.last { $0.day <= since } ?? before.first : before.last
  }
}
