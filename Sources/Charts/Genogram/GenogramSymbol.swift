import Casework
import Markup

/// The shape that stands for somebody.
struct GenogramSymbol {
  let person: GenogramPerson
  let middle: GenogramPoint
  /// Drawn with a double outline.
  let isIndex: Bool

  private static let half = GenogramBox.symbol / 2

  var drawing: Markup {
    """
    \(shape(half: Self.half, strokeWidth: 2))\
    \(when(isIndex, shape(half: Self.half - 5, strokeWidth: 2)))\
    \(when(person.died != nil, cross))
    """
  }

  private func shape(half: Double, strokeWidth: Int) -> Markup {
    let (x, y) = (middle.x, middle.y)
    return switch kind {
    case .square:
      """
      <rect x="\(x - half, places: 1)" y="\(y - half, places: 1)" width="\(half * 2, places: 1)" \
      height="\(half * 2, places: 1)" fill="#fff" stroke="#0b0c0c" stroke-width="\(strokeWidth)"/>
      """
    case .circle:
      """
      <circle cx="\(x, places: 1)" cy="\(y, places: 1)" r="\(half, places: 1)" fill="#fff" \
      stroke="#0b0c0c" stroke-width="\(strokeWidth)"/>
      """
    case .diamond, .triangle:
      """
      <polygon points="\(corners(half: half).map(\.pair))" fill="#fff" stroke="#0b0c0c" \
      stroke-width="\(strokeWidth)"/>
      """
    }
  }

  private enum Kind {
    case square
    case circle
    case diamond
    case triangle
  }

  private var kind: Kind {
    if person.stage == .unborn { return .triangle }
    return switch person.sex {
    case .male: .square
    case .female: .circle
    case .notKnown: .diamond
    }
  }

  private func corners(half: Double) -> [GenogramPoint] {
    let (x, y) = (middle.x, middle.y)
    guard kind == .triangle else {
      return [
        GenogramPoint(x, y - half), GenogramPoint(x + half, y), GenogramPoint(x, y + half),
        GenogramPoint(x - half, y),
      ]
    }
    // The inner outline of a triangle sits lower, so that the two run side by side.
    let drop = (Self.half - half) / 2
    return [
      GenogramPoint(x, y - half + drop), GenogramPoint(x + half - drop, y + half),
      GenogramPoint(x - half + drop, y + half),
    ]
  }

  private var cross: Markup {
    let (x, y, half) = (middle.x, middle.y, Self.half)
    return """
      <path d="M\(x - half, places: 1) \(y - half, places: 1)L\(x + half, places: 1) \
      \(y + half, places: 1)M\(x + half, places: 1) \(y - half, places: 1)\
      L\(x - half, places: 1) \(y + half, places: 1)" stroke="#0b0c0c" stroke-width="2"/>
      """
  }
}

extension GenogramPoint {
  /// For a list of points, with a space before it.
  var pair: Markup { " \(x, places: 1),\(y, places: 1)" }
}
