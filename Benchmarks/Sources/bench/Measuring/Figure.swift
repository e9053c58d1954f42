/// One number that was measured, and what it was compared with in the same run.
struct Figure: Sendable {
  let name: String
  let value: Double
  let unit: String
  /// What the value is compared with, in words.
  let comparison: String
  /// The compared value, in the same unit.
  let compared: Double
  let aim: Aim?

  var ratio: Double { value / compared }

  /// Whether the aim was met; nil where there is none.
  var isMet: Bool? {
    switch aim {
    case .ratioAtLeast(let least): ratio >= least
    case .ratioAtMost(let most): ratio <= most
    case .valueUnder(let most): value < most
    case nil: nil
    }
  }

  /// What the figure should be.
  enum Aim: Sendable {
    case ratioAtLeast(Double)
    case ratioAtMost(Double)
    case valueUnder(Double)
  }
}

extension Figure {
  /// A figure compared with another that was measured in the same run.
  init(
    _ name: String, _ value: Double, _ unit: String, against comparison: String,
    of compared: Double, aim: Aim? = nil
  ) {
    self.init(
      name: name, value: value, unit: unit, comparison: comparison, compared: compared, aim: aim)
  }

  /// A figure that has nothing to be compared with but the most it should be.
  init(_ name: String, _ value: Double, _ unit: String, aimUnder most: Double) {
    self.init(
      name: name, value: value, unit: unit, comparison: "the aim", compared: most,
      aim: .valueUnder(most))
  }
}
