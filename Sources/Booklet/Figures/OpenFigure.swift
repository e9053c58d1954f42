public import Disclosure
public import PublishedStatistics

/// A figure that may leave the program: what may not be shown is not in it.
///
/// Everything a booklet shows, in tables, charts, their text, files and their names, is made from
/// these and from nothing else. A withheld count leaves neither a share nor a part of one behind,
/// and nothing that is missing is nought.
public enum OpenFigure: Hashable, Sendable {
  /// A number, with what was counted and out of how many, where they are known.
  case number(Double, count: Int? = nil, whole: Int? = nil)
  /// A mark that stands where a number would, such as `c` for withheld.
  case marked(Marker)
  /// No table has a row for it.
  case notPublished

  public var value: Double? {
    if case .number(let value, _, _) = self { value } else { nil }
  }

  public var count: Int? {
    if case .number(_, let count, _) = self { count } else { nil }
  }

  public var whole: Int? {
    if case .number(_, _, let whole) = self { whole } else { nil }
  }

  public var marker: Marker? {
    if case .marked(let marker) = self { marker } else { nil }
  }
}

extension OpenFigure {
  /// A published figure with its marks as published.
  ///
  /// Where a count is withheld, what was worked out from it is withheld as well.
  public init(_ figure: PublishedFigure?, of kind: PublishedSeries.Kind) {
    guard let figure else {
      self = .notPublished
      return
    }
    let marks = [figure.count?.marker, figure.whole?.marker, figure.marker]
    if marks.contains(.withheld) {
      self = .marked(.withheld)
    } else if let value = figure.value, value.isFinite {
      self = .number(
        value, count: Self.count(of: figure, kind), whole: figure.whole?.number?.whole)
    } else {
      self = .marked(figure.marker ?? .notAvailable)
    }
  }

  /// A place’s own count, as a protected release lets it be shown.
  public init(_ shown: Shown) {
    switch shown {
    case .count(let count): self = .number(Double(count), count: count)
    case .withheld: self = .marked(.withheld)
    case .rounded(0, isAboveNought: true): self = .marked(.roundsToNought)
    case .rounded(let count, _): self = .number(Double(count), count: count)
    }
  }

  /// A place’s own share, only where both its counts may be shown.
  public init(share part: Shown, of whole: Shown) {
    guard case .count(let count) = part, case .count(let total) = whole else {
      self = .marked(.withheld)
      return
    }
    self =
      total > 0
      ? .number(100 * Double(count) / Double(total), count: count, whole: total)
      : .marked(.notApplicable)
  }

  /// A place’s own rate, only where its count may be shown; how many children there are is known to everybody.
  public init(rate count: Shown, of population: Int, per: Int) {
    guard case .count(let counted) = count, population > 0 else {
      self = .marked(.withheld)
      return
    }
    self = .number(
      Double(counted) * Double(per) / Double(population), count: counted, whole: population)
  }

  /// Of a percentage without a count, the table gives the percentage itself as its count.
  private static func count(of figure: PublishedFigure, _ kind: PublishedSeries.Kind) -> Int? {
    let count = figure.count?.number
    switch kind {
    case .days: return nil
    case .percentage where count?.value == figure.value && count?.value != 0: return nil
    case .count, .share, .rate, .percentage: return count?.whole
    }
  }
}
