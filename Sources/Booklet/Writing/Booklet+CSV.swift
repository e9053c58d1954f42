import Indicators
import Packs
import PublishedStatistics
import Vocabulary

extension Booklet {
  /// Every figure on a line of its own, as UTF-8 with the line ends RFC 4180 asks for.
  ///
  /// A withheld figure is `c`, and so are its counts; a missing one is empty and says why.
  public var csv: String {
    let lines = [Self.columns] + (groups.flatMap(rows) + others).map(\.fields)
    return lines.map { fields in fields.map(\.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The headings, in order.
  public static let columns = [
    "place", "objective", "indicator", "title", "period", "basis", "numerator", "denominator",
    "value", "unit", "status", "source",
  ]

  private func rows(of group: BookletGroup) -> [Row] {
    entries(of: group).flatMap { rows(of: $0).map { $0.under(group) } }
  }

  private var others: [Row] {
    otherStated.map { row($0, indicator: "", title: $0.says) }
  }

  private func rows(of entry: BookletEntry) -> [Row] {
    entry.ownLines.flatMap { line in line.figures.map { row($0, entry) } }
      + entry.own.filter { $0.group != nil }.map { row($0, entry) }
      + entry.lines.flatMap { rows($0, entry) }
      + entry.stated.map { row($0, indicator: entry.id.value, title: entry.title) }
      + (entry.missing.map { [row(missing: $0, entry)] } ?? [])
  }

  private func rows(_ line: PublishedLine, _ entry: BookletEntry) -> [Row] {
    let own = line.years.map { year in
      row(entry, line, year, place: place, year.figure, line.status(of: year.figure))
    }
    guard line.isComparable else { return own }
    let others = [("England", line.shown.england), (line.region, line.shown.region)]
    return own
      + others.map { name, figure in
        row(entry, line, line.shown, place: name, figure, line.status(of: figure))
      } + (line.shown.neighbours.map { [row($0, entry, line)] } ?? [])
  }

  private func row(
    _ entry: BookletEntry, _ line: PublishedLine, _ year: PublishedLine.Year, place: String,
    _ figure: OpenFigure, _ status: [FigureStatus]
  ) -> Row {
    Row(
      place: place, indicator: entry.id.value, title: entry.title, period: year.period.label,
      basis: line.series.basis.wording(in: year.period), numerator: figure.countField,
      denominator: figure.wholeField, value: figure.field(line.unit), unit: line.unit.name,
      status: status.wording, source: line.source(of: year))
  }

  private func row(
    _ neighbours: NeighbourFigures, _ entry: BookletEntry, _ line: PublishedLine
  ) -> Row {
    Row(
      place: "Statistical neighbours of \(place): median of \(neighbours.count)",
      indicator: entry.id.value, title: entry.title, period: line.shown.period.label,
      basis: line.basisWords, value: line.unit.field(neighbours.median), unit: line.unit.name,
      status: FigureStatus.final.wording,
      source: "\(line.source(of: line.shown)); statistical neighbours \(neighbours.edition) model")
  }

  private func row(_ stated: StatedLine, indicator: String, title: String) -> Row {
    Row(
      place: stated.scope.place ?? place, indicator: indicator, title: title,
      period: stated.year ?? "not stated", basis: stated.basis.label,
      numerator: stated.count.map { String($0) } ?? "",
      denominator: stated.whole.map { String($0) } ?? "",
      value: stated.value.map(stated.unit.field) ?? stated.words ?? "", unit: stated.unit.name,
      status: stated.status.wording, source: stated.source)
  }

  private func row(missing: String, _ entry: BookletEntry) -> Row {
    Row(
      place: place, indicator: entry.id.value, title: entry.title, period: period.label,
      status: missing)
  }

  private func row(_ own: OwnFigure, _ entry: BookletEntry) -> Row {
    Row(
      place: place, indicator: entry.id.value, title: ownTitle(own, entry),
      period: own.period.shownWording,
      basis: own.basis.wording, numerator: own.figure.countField,
      denominator: own.figure.wholeField, value: own.figure.field(own.unit), unit: own.unit.name,
      status: own.status.wording, source: "\(partnership): \(own.provenance)")
  }

  /// With its definition, where the indicator has several own figures.
  private func ownTitle(_ own: OwnFigure, _ entry: BookletEntry) -> String {
    let title = entry.ownLines.count > 1 ? "\(entry.title): \(own.definition)" : entry.title
    return own.group.map { "\(title) (\($0.dimension): \($0.wording))" } ?? title
  }

  /// One line of the file.
  private struct Row {
    var place: String
    var objective = ""
    let indicator: String
    let title: String
    let period: String
    var basis = ""
    var numerator = ""
    var denominator = ""
    var value = ""
    var unit = ""
    let status: String
    var source = ""

    func under(_ group: BookletGroup) -> Row {
      var row = self
      row.objective = group.heading
      return row
    }

    var fields: [String] {
      [
        place, objective, indicator, title, period, basis, numerator, denominator, value, unit,
        status, source,
      ]
    }
  }
}

extension PublishedLine {
  /// Who published a figure, and where, as it stands in a file.
  func source(of year: Year) -> String {
    let publisher =
      series.family == "ons" ? "Office for National Statistics" : "Department for Education"
    let table = year.table.map { ", \($0)" } ?? ""
    return "\(publisher)\(table) (\(match.label.lowercasedFirst): \(series.meaning))"
  }
}

extension FigureScope {
  /// Whom it is about, where that is not the place.
  var place: String? {
    switch self {
    case .england: "England"
    case .unitedKingdom: "United Kingdom"
    case .partOfPlace: "Part of the place"
    case .place, .strategy: nil
    }
  }
}
