import ProcessControl
public import PublishedStatistics

extension PublishedLine {
  /// The change on the year before; nil where either year has no figure.
  public var change: Double? {
    guard years.count > 1, let now = shown.figure.value,
      let before = years[years.count - 2].figure.value
    else { return nil }
    return now - before
  }

  /// The change in words; says where there is none to give.
  public var changeWords: String {
    guard let change else { return "no change can be given: a figure of either year is missing" }
    let size = unit.words(change.magnitude)
    if Double(unit.field(change.magnitude)) == 0 { return "the same as the year before" }
    let amount = unit == .percent ? "\(size.dropLast(2)) percentage points" : size
    return "\(change > 0 ? "up" : "down") \(amount) on the year before"
  }

  /// Where the place lies by chance around England’s share; nil where that cannot be said.
  public var position: String? {
    guard unit == .percent, let count = shown.figure.count, let whole = shown.figure.whole,
      let centre = shown.england.value
    else { return nil }
    return Funnel(centre: centre)?.position(count, of: whole)?.wording
  }

  /// When and how children were counted: at 31 March 2024.
  public var basisWords: String { series.basis.wording(in: shown.period) }
}

extension PublishedSeries.Basis {
  /// At 31 March 2024, or starting in the year to 31 March 2024.
  public func wording(in period: PublishedPeriod) -> String {
    switch self {
    case .yearEnd: "at 31 March \(period.endYear)"
    case .midYear: "at 30 June \(period.endYear)"
    case .winterAverage:
      "average of December \(period.endYear - 1) to February \(period.endYear)"
    case .starts, .ends, .during: "\(rawValue.dropLast(9)) \(period.span)"
    }
  }
}

extension PublishedPeriod {
  /// The year to 31 March 2024; the school year 2023 to 2024; the year 2024.
  public var span: String { "the \(label)" }

  /// What the years of a table are, said once.
  var rowsLabel: String {
    switch kind {
    case .reporting, .financial: "years to 31 March"
    case .academic: "school years"
    case .calendar: "years"
    }
  }

  /// One of the years of such a table.
  var short: String { kind == .academic ? wording : String(endYear) }

  /// Year to 31 March 2024, as it stands in a file.
  public var label: String {
    switch kind {
    case .reporting, .financial: "year to 31 March \(endYear)"
    case .academic: "school year \(wording)"
    case .calendar: "year \(endYear)"
    }
  }
}
