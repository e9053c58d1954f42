/// At what moment, or over what time, a figure counts.
///
/// Figures on different bases look alike and must not stand in one series: fewer children are
/// on a plan on one day than start one in a year.
public enum Basis: String, CaseIterable, Sendable {
  /// On the last day of a year that ends on 31 March.
  case yearEnd = "at 31 March"
  /// On the last day of some other period.
  case snapshot = "at the end of the period"
  /// At any time in the period.
  case anyTime = "at any time in the period"
  case starts = "starting in the year"
  case ends = "ending in the year"
  /// What happened in the period.
  case during = "in the year"
  /// A part of a year.
  case partYear = "in part of a year"
  case winterAverage = "average of December to February"
  case midYear = "at 30 June"

  /// For reading.
  public var wording: String { rawValue }
}

/// Why a figure cannot stand in a series.
public struct MixedBases: Error, Hashable, Sendable {
  public let series: Basis
  public let added: Basis
}

extension MixedBases: CustomStringConvertible {
  public var description: String {
    "A figure “\(added.wording)” cannot stand in a series of figures “\(series.wording)”. "
      + "Show them as two series."
  }
}
