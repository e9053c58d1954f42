public import Indicators

/// Own figures of one definition, one source and one basis, in the order of their periods.
public struct OwnLine: Hashable, Sendable {
  public let definition: String
  public let source: String
  public let basis: Basis
  public let unit: FigureUnit
  /// Never empty.
  public let figures: [OwnFigure]

  /// The latest.
  public var shown: OwnFigure { figures[figures.count - 1] }

  static func lines(_ figures: [OwnFigure]) -> [OwnLine] {
    var order: [OwnFigure] = []
    var groups: [[OwnFigure]] = []
    for figure in figures where figure.group == nil {
      let place = order.firstIndex {
        $0.definition == figure.definition && $0.source == figure.source
          && $0.basis == figure.basis && $0.unit == figure.unit
      }
      if let place {
        groups[place].append(figure)
      } else {
        order.append(figure)
        groups.append([figure])
      }
    }
    return zip(order, groups).map { first, group in
      OwnLine(
        definition: first.definition, source: first.source, basis: first.basis, unit: first.unit,
        figures: group.sorted { $0.period.first < $1.period.first })
    }
  }
}
