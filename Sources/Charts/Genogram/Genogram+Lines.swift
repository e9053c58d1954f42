import Markup

extension GenogramLine {
  var drawing: Markup {
    """
    <polyline points="\(points.map(\.pair))" fill="none" stroke="#0b0c0c" stroke-width="2"\
    \(style.dashes)/>\
    \(strokesAcross)
    """
  }

  /// A slash for a separation, two for a divorce, in the middle of the longest stretch.
  private var strokesAcross: Markup {
    guard strokes > 0, let middle = middleOfLongest else { return .empty }
    return each(0..<strokes) { number in
      let x = middle.x + Double(number) * 7 - Double(strokes - 1) * 3.5
      return """
        <path d="M\(x - 5, places: 1) \(middle.y + 11, places: 1)L\(x + 5, places: 1) \
        \(middle.y - 11, places: 1)" stroke="#0b0c0c" stroke-width="2"/>
        """
    }
  }

  private var middleOfLongest: GenogramPoint? {
    zip(points, points.dropFirst()).max { abs($0.0.x - $0.1.x) < abs($1.0.x - $1.1.x) }
      .map { GenogramPoint(($0.0.x + $0.1.x) / 2, ($0.0.y + $0.1.y) / 2) }
  }
}

extension GenogramLine.Style {
  var dashes: Markup {
    switch self {
    case .solid: ""
    case .dashed: " stroke-dasharray=\"9 6\""
    case .dotted: " stroke-dasharray=\"2 5\""
    }
  }
}

extension GenogramLoop {
  // Blue tells homes from other lines; the dashes and the name tell it without colour.
  var drawing: Markup {
    """
    <polygon points="\(corners.map(\.pair))" fill="#1d70b8" fill-opacity="0.06" stroke="#1d70b8" \
    stroke-width="2" stroke-dasharray="\(home.isMultiple(of: 2) ? 6 : 12) 4" stroke-linejoin="round"/>
    """
  }

  func nameDrawing(_ name: String) -> Markup {
    guard let left = corners.last else { return .empty }
    return """
      <text x="\(left.x, places: 1)" y="\(left.y - 5, places: 1)" text-anchor="start" \
      fill="#144e81" stroke="#fff" stroke-width="4" paint-order="stroke">\
      \(GenogramLabel.shortened(name))</text>
      """
  }
}

extension GenogramBox {
  var labelDrawing: Markup {
    let lines = label.name.map { ($0, true) } + label.facts.map { ($0, false) }
    return each(lines.enumerated()) { number, line in
      let y = top + Self.symbol + GenogramLabel.lineHeight * Double(number + 1)
      return """
        <text x="\(middle.x, places: 1)" y="\(y, places: 1)"\
        \(when(line.1, " font-weight=\"bold\""))>\(line.0)</text>
        """
    }
  }
}
