/// A figure of one period, with what it was worked out from.
public enum Figure: Hashable, Sendable {
  case count(Int)
  /// A percentage: so many of so many.
  case share(Int, of: Int)
  /// For so many of a population.
  case rate(Int, population: Int, per: Int)
  case mean(total: Double, count: Int)
  case median(Double, count: Int)
  case quartiles(lower: Double, middle: Double, upper: Double, count: Int)
  case total(Double, count: Int)
  case shareOfTotals(Double, of: Double, count: Int)
  case grade(String, count: Int)
  /// Nothing of what was asked for happened, so there is nothing to average or divide by.
  case nothing
  case noData(NoData)

  /// The number to show; nil where there is none.
  ///
  /// Never nought for what is not known.
  public var value: Double? {
    switch self {
    case .count(let count): Double(count)
    case .share(let part, let whole): whole > 0 ? 100 * Double(part) / Double(whole) : nil
    case .rate(let count, let population, let per):
      population > 0 ? Double(count) * Double(per) / Double(population) : nil
    case .mean(let total, let count): count > 0 ? total / Double(count) : nil
    case .median(let middle, _), .quartiles(_, let middle, _, _): middle
    case .total(let total, _): total
    case .shareOfTotals(let part, let whole, _): whole > 0 ? 100 * part / whole : nil
    case .grade, .nothing, .noData: nil
    }
  }

  /// How many were counted, which decides whether the figure may be published.
  public var counted: Int? {
    switch self {
    case .count(let count), .share(let count, _), .rate(let count, _, _), .mean(_, let count),
      .median(_, let count), .quartiles(_, _, _, let count), .total(_, let count),
      .shareOfTotals(_, _, let count), .grade(_, let count):
      count
    case .nothing: 0
    case .noData: nil
    }
  }

  /// What the figure is a share or rate of.
  public var whole: Int? {
    switch self {
    case .share(_, let whole), .rate(_, let whole, _): whole
    default: nil
    }
  }
}

/// Why there is no figure (R-169).
public enum NoData: Hashable, Sendable {
  /// No such facts have been loaded.
  case needs([String])
  /// Facts are loaded, but not for all of this period.
  case notCovered(String)
  /// How many children there are is not known.
  case noPopulation

  public var wording: String {
    switch self {
    case .needs(let types): "No data yet: needs \(types.joined(separator: " and "))."
    case .notCovered(let type): "No data for this period: needs \(type) for all of it."
    case .noPopulation: "No data yet: needs the number of children."
    }
  }
}
