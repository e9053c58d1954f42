import Casework

/// The lines of a genogram: between couples, down from parents, along brothers and sisters.
///
/// They begin and end in the middle of symbols, which are drawn over them.
struct GenogramRouting {
  private(set) var lines: [GenogramLine] = []

  private let columns: GenogramColumns
  private let rows: GenogramRows
  private let boxes: [GenogramBox]

  init(
    _ unions: GenogramUnions, _ columns: GenogramColumns, _ rows: GenogramRows,
    _ boxes: [GenogramBox]
  ) {
    self.columns = columns
    self.rows = rows
    self.boxes = boxes
    var drawn: [[Int]] = []
    for (number, union) in unions.all.enumerated() {
      if union.parents.count == 2, !drawn.contains(union.parents) {
        drawn.append(union.parents)
        lines.append(coupleLine(of: union, number))
      }
      if let along = rows.siblingLines[number] { drawChildren(of: union, number, along) }
    }
  }

  private func coupleLine(of union: GenogramUnion, _ number: Int) -> GenogramLine {
    let (left, right) = sides(of: union)
    var points = [left.middle, right.middle]
    if let over = rows.overLines[number] {
      let aside = 8 + 5 * Double(over.lane)
      points = [
        GenogramPoint(left.middle.x + aside, left.middle.y),
        GenogramPoint(left.middle.x + aside, over.y),
        GenogramPoint(right.middle.x - aside, over.y),
        GenogramPoint(right.middle.x - aside, right.middle.y),
      ]
    }
    return GenogramLine(
      points: points, style: union.couple.lineStyle, strokes: union.couple.strokes)
  }

  private mutating func drawChildren(of union: GenogramUnion, _ number: Int, _ along: Double) {
    let descent = columns.descents[number]
    if let descent { lines.append(descentLine(of: union, number, at: descent, to: along)) }
    let stretch = columns.stretch(union.children, descent)
    if stretch.lowerBound < stretch.upperBound {
      lines.append(
        GenogramLine(
          points: [
            GenogramPoint(stretch.lowerBound, along), GenogramPoint(stretch.upperBound, along),
          ], style: .solid))
    }
    for child in union.children {
      let middle = boxes[child].middle
      lines.append(
        GenogramLine(
          points: [GenogramPoint(middle.x, along), middle], style: union.line.lineStyle))
    }
  }

  private func descentLine(
    of union: GenogramUnion, _ number: Int, at x: Double, to y: Double
  ) -> GenogramLine {
    let (left, _) = sides(of: union)
    var points = [GenogramPoint(x, rows.overLines[number]?.y ?? left.middle.y)]
    if union.parents.count == 1 {
      // A little lower than a line to a partner on the same side.
      let level = left.middle.y + 8
      points = [GenogramPoint(left.middle.x, level), GenogramPoint(x, level)]
    }
    return GenogramLine(points: points + [GenogramPoint(x, y)], style: .solid)
  }

  private func sides(of union: GenogramUnion) -> (GenogramBox, GenogramBox) {
    let ends = union.parents.map { boxes[$0] }.sorted { $0.middle.x < $1.middle.x }
    return (ends[0], ends[ends.count - 1])
  }
}

extension GenogramUnion.ChildLine {
  fileprivate var lineStyle: GenogramLine.Style {
    switch self {
    case .birth: .solid
    case .adoption: .dashed
    case .care: .dotted
    }
  }
}

extension Couple? {
  fileprivate var lineStyle: GenogramLine.Style {
    switch self {
    case .married, .separated, .divorced: .solid
    case .livingTogether: .dashed
    case .apart, nil: .dotted
    }
  }

  fileprivate var strokes: Int {
    switch self {
    case .separated: 1
    case .divorced: 2
    default: 0
    }
  }
}
