/// A figure of a published series for one place and year, with what it rests on.
public struct PublishedFigure: Hashable, Sendable {
  /// The figure; nil where the table has a mark instead of a number it needs.
  public let value: Double?
  /// Why there is no value.
  public let marker: Marker?
  /// What was counted, and what it is a share of, where the table has them.
  public let count: PublishedCell?
  public let whole: PublishedCell?
  /// Whether the value was worked out from published counts and is not itself published.
  public let isComputed: Bool
  /// The table it comes from, by the name of its file.
  public let table: String
}

extension PublishedLibrary {
  /// A series’ figure for a place and year, from the latest release that has it.
  ///
  /// Nil where no table has a row for it: that is not nought, it is not known.
  public func figure(
    _ series: PublishedSeries, for place: PublishedPlace, in period: PublishedPeriod
  ) throws(PackedFault) -> PublishedFigure? {
    for table in try releases(of: series.family) {
      let look = FigureLook(table: table, place: place, period: period, filters: series.filters)
      if let figure = look.figure(series) { return figure }
      if series.kind == .rate, let figure = try computedRate(series, look) { return figure }
    }
    return nil
  }

  /// The years for which any release has a series, the first first.
  public func years(of series: PublishedSeries) throws(PackedFault) -> [PublishedPeriod] {
    Set(try releases(of: series.family).flatMap(\.years)).sorted()
  }

  /// Children aged 0 to 17 in the middle of a year (Office for National Statistics).
  public func children(
    in place: PublishedPlace, midYear: Int
  ) throws(PackedFault) -> PublishedCell? {
    let period = PublishedPeriod(.reporting, ending: midYear)
    for table in try releases(of: "ons") {
      if let cell = table.cell("population_estimate", for: place, in: period) { return cell }
    }
    return nil
  }

  /// A rate from a count, for releases that have no rates: for each 10,000 children aged 0 to 17
  /// at the middle of the year before, as the published rates are.
  private func computedRate(
    _ series: PublishedSeries, _ look: FigureLook
  ) throws(PackedFault) -> PublishedFigure? {
    guard let count = series.count.flatMap(look.cell),
      let children = try children(in: look.place, midYear: look.period.endYear - 1)
    else { return nil }
    return PublishedFigure(count: count, whole: children, times: 10_000, table: look.table.name)
  }
}

/// One row of one table, looked into for a series.
private struct FigureLook {
  let table: PublishedTable
  let place: PublishedPlace
  let period: PublishedPeriod
  let filters: [String]

  func figure(_ series: PublishedSeries) -> PublishedFigure? {
    guard let cell = cell(series.measure) else { return nil }
    let count = series.count.flatMap(self.cell)
    guard series.kind == .share else {
      return PublishedFigure(cell, count: count, table: table.name)
    }
    guard let count else { return nil }
    return PublishedFigure(count: cell, whole: count, times: 100, table: table.name)
  }

  func cell(_ measure: PublishedSeries.Measure) -> PublishedCell? {
    switch measure {
    case .column(let name): cell(name)
    case .columns(let names): names.lazy.compactMap(cell).first
    case .added(let names): sum(of: names)
    }
  }

  private func cell(_ name: String) -> PublishedCell? {
    table.cell(name, for: place, in: period, filters: filters)
  }

  /// A mark in any part is a mark of the whole: what is withheld cannot be added.
  private func sum(of names: [String]) -> PublishedCell? {
    var total: Int64 = 0
    for name in names {
      switch cell(name) {
      case .number(let number): total += Int64(number.whole ?? 0)
      case .marked(let marker): return .marked(marker)
      case nil: return nil
      }
    }
    return .number(PublishedNumber(total))
  }
}

extension PublishedFigure {
  /// A figure as published.
  fileprivate init(_ cell: PublishedCell, count: PublishedCell?, table: String) {
    self.init(
      value: cell.number?.value, marker: cell.marker, count: count ?? cell, whole: nil,
      isComputed: false, table: table)
  }

  /// A figure worked out from two counts; a mark in either leaves none.
  fileprivate init(count: PublishedCell, whole: PublishedCell, times: Double, table: String) {
    var value: Double?
    if let number = count.number, let total = whole.number, total.digits > 0 {
      value = number.value * times / total.value
    }
    let marker = count.marker ?? whole.marker ?? (value == nil ? .notApplicable : nil)
    self.init(
      value: value, marker: marker, count: count, whole: whole, isComputed: true, table: table)
  }
}
