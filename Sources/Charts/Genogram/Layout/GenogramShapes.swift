import Casework

/// A point of a drawing, in pixels.
struct GenogramPoint: Equatable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A line of a genogram.
struct GenogramLine: Equatable {
  enum Style {
    case solid
    case dashed
    case dotted
  }

  var points: [GenogramPoint]
  var style: Style
  /// One stroke across it for a separation, two for a divorce.
  var strokes = 0
}

/// A person's place: the symbol, with what is written under it.
struct GenogramBox: Equatable {
  /// The person's number in the family.
  var person: Int
  /// The middle of the symbol.
  var middle: GenogramPoint
  var label: GenogramLabel
  /// How far down the row's longest label reaches.
  var bottom: Double

  static let symbol = 44.0

  var top: Double { middle.y - Self.symbol / 2 }
  var left: Double { middle.x - GenogramColumns.boxWidth / 2 }
  var right: Double { middle.x + GenogramColumns.boxWidth / 2 }

  func overlaps(_ other: GenogramBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// A dashed line round people who live together.
struct GenogramLoop: Equatable {
  /// Which home it is of.
  var home: Int
  var corners: [GenogramPoint]
}
