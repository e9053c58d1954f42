/// Which of the published conventions for XmR charts a chart follows.
///
/// The NHS programme Making Data Count and the software that follows it agree on the chart and
/// differ in four details. Whichever is chosen is said on the chart (``wording``).
public struct Conventions: Hashable, Sendable {
  /// Whether moving ranges above 3.267 times their average are left out of it.
  public var screensMovingRanges: Bool
  /// How many points in a row, on one side of the mean or all rising or falling, are a sign.
  public var runLength: RunLength
  /// Whether a point beyond a limit counts as one of two points of three that are close to it.
  public var countsPointsBeyondLimits: Bool
  /// What a period without a value does to points in a row.
  public var gaps: Gaps

  public enum RunLength: Int, CaseIterable, Sendable {
    case six = 6
    case seven = 7
  }

  public enum Gaps: Hashable, CaseIterable, Sendable {
    /// A gap ends every row of points, and there is no moving range across it.
    case breakRuns
    /// The points on either side of a gap are neighbours.
    case areSteppedOver
  }

  public init(
    screensMovingRanges: Bool = false, runLength: RunLength = .seven,
    countsPointsBeyondLimits: Bool = true, gaps: Gaps = .breakRuns
  ) {
    self.screensMovingRanges = screensMovingRanges
    self.runLength = runLength
    self.countsPointsBeyondLimits = countsPointsBeyondLimits
    self.gaps = gaps
  }

  /// As the Making Data Count spreadsheet tools: nothing is screened.
  public static let makingDataCount = Conventions()

  /// As the R package NHSRplotthedots: outlying moving ranges are screened (Nelson 1982).
  public static let plotTheDots = Conventions(
    screensMovingRanges: true, countsPointsBeyondLimits: false)
}

extension Conventions {
  /// What was done, in sentences to stand under the chart.
  public var wording: String {
    [
      "Limits: the mean, more and less 2.66 times the average moving range.",
      screensMovingRanges
        ? "Moving ranges above 3.267 times their average are left out."
        : "All moving ranges are used.",
      "A sign of change: a point beyond a limit; \(runLength.rawValue) points in a row on one side "
        + "of the mean; \(runLength.rawValue) points in a row rising or falling; two of three points "
        + "in a row more than two thirds of the way to the same limit"
        + (countsPointsBeyondLimits ? ", or beyond it." : " and not beyond it."),
      gaps == .breakRuns
        ? "A period without a figure breaks a row of points."
        : "A period without a figure is stepped over.",
    ].joined(separator: " ")
  }
}
