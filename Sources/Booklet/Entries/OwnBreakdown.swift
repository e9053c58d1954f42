import Indicators

/// A line of own figures divided into groups: its latest periods, each group on a line of its own.
struct OwnBreakdown {
  let line: OwnLine
  /// What it is divided by: agency.
  let dimension: String
  /// No more than the latest four, the earliest first.
  let periods: [ReportingPeriod]
  /// In their order, those not known last.
  let groups: [OwnGroup]
  private let figures: [Place: OwnFigure]

  private struct Place: Hashable {
    let group: OwnGroup
    let period: ReportingPeriod
  }

  func figure(_ group: OwnGroup, _ period: ReportingPeriod) -> OwnFigure? {
    figures[Place(group: group, period: period)]
  }

  /// What all groups together come to.
  func total(_ period: ReportingPeriod) -> OwnFigure? { line.figures.first { $0.period == period } }

  private static let mostPeriods = 4

  /// One for each thing the line is divided by, and none where there is nothing to divide.
  static func breakdowns(of line: OwnLine, among own: [OwnFigure]) -> [OwnBreakdown] {
    let parts = own.filter { figure in
      figure.group != nil && figure.definition == line.definition && figure.source == line.source
        && figure.basis == line.basis && figure.unit == line.unit
    }
    var dimensions: [String] = []
    for part in parts {
      guard let dimension = part.group?.dimension, !dimensions.contains(dimension) else { continue }
      dimensions.append(dimension)
    }
    return dimensions.compactMap { OwnBreakdown(line, by: $0, parts) }
  }

  private init?(_ line: OwnLine, by dimension: String, _ parts: [OwnFigure]) {
    let parts = parts.filter { $0.group?.dimension == dimension }
    let periods = line.figures.map(\.period).suffix(Self.mostPeriods)
    var groups: [OwnGroup] = []
    var figures: [Place: OwnFigure] = [:]
    for part in parts {
      guard let group = part.group, periods.contains(part.period) else { continue }
      if !groups.contains(group) { groups.append(group) }
      figures[Place(group: group, period: part.period)] = part
    }
    guard !groups.isEmpty else { return nil }
    self.line = line
    self.dimension = dimension
    self.periods = Array(periods)
    self.groups = groups.filter { $0.value != nil } + groups.filter { $0.value == nil }
    self.figures = figures
  }
}
