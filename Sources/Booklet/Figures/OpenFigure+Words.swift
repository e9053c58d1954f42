import PublishedStatistics
import Vocabulary

extension OpenFigure {
  /// The figure for reading: 50.8 % (25,350 of 49,900), c, or not published.
  public func words(_ unit: FigureUnit) -> String {
    switch self {
    case .number(let value, let count, let whole): unit.words(value) + parts(count, whole, unit)
    case .marked(let marker): marker.code.isEmpty ? marker.meaning : marker.code
    case .notPublished: "not published"
    }
  }

  /// The figure without what it was worked out from: 50.8 %.
  func shortWords(_ unit: FigureUnit) -> String {
    value.map(unit.words) ?? words(unit)
  }

  /// What a mark means; nil for a number.
  public var meaning: String? {
    switch self {
    case .number: nil
    case .marked(let marker): marker.meaning
    case .notPublished: "not published"
    }
  }

  /// As it stands in a file: the number, or the mark; nothing where nothing is published.
  public func field(_ unit: FigureUnit) -> String {
    switch self {
    case .number(let value, _, _): unit.field(value)
    case .marked(let marker): marker.code
    case .notPublished: ""
    }
  }

  /// What was counted, as it stands in a file: withheld with the figure.
  var countField: String {
    marker == .withheld ? Marker.withheld.code : count.map { String($0) } ?? ""
  }

  /// Out of how many, as it stands in a file.
  var wholeField: String { whole.map { String($0) } ?? "" }

  private func parts(_ count: Int?, _ whole: Int?, _ unit: FigureUnit) -> String {
    guard unit != .count, let count else { return "" }
    guard let whole else { return " (\(count.grouped) counted)" }
    return " (\(count.grouped) of \(whole.grouped))"
  }
}
