/// The least a variable can be, exactly, by the simplex method with Bland’s rule.
///
/// Variables are at least nought; each row says that a sum of them equals a number.
struct LinearProgram {
  private var rows: [[Fraction]]
  private var basis: [Int]
  private let variables: Int

  /// Nil when nothing fits all rows.
  init?(rows: [(factors: [Int: Int], sum: Int)], variables: Int) {
    self.variables = variables
    let width = variables + rows.count
    self.rows = rows.enumerated().map { number, row in
      var line = [Fraction](repeating: .zero, count: width + 1)
      let sign = row.sum < 0 ? -1 : 1
      for (variable, factor) in row.factors { line[variable] = Fraction(factor * sign) }
      line[variables + number] = Fraction(1)
      line[width] = Fraction(row.sum * sign)
      return line
    }
    basis = rows.indices.map { variables + $0 }
    // First the artificial variables, one for each row, are driven to nought.
    var cost = [Fraction](repeating: .zero, count: width)
    for number in rows.indices { cost[variables + number] = Fraction(1) }
    guard let sum = minimise(cost, among: width), sum == .zero else { return nil }
    driveOutArtificial()
  }

  /// The least of `factor` times a variable; nil when there is no least.
  func least(of variable: Int, times factor: Int) -> Fraction? {
    var copy = self
    var cost = [Fraction](repeating: .zero, count: variables)
    cost[variable] = Fraction(factor)
    return copy.minimise(cost, among: variables)
  }

  private var last: Int { rows.first.map { $0.count - 1 } ?? 0 }

  private mutating func minimise(_ cost: [Fraction], among columns: Int) -> Fraction? {
    while true {
      let entering = (0..<columns).first { column in
        !basis.contains(column) && reduced(cost, column) < .zero
      }
      guard let entering else {
        return basis.indices.reduce(.zero) { sum, row in
          basis[row] < cost.count ? sum + cost[basis[row]] * rows[row][last] : sum
        }
      }
      let candidates = rows.indices.filter { rows[$0][entering] > .zero }
      let leaving = candidates.min { one, other in
        let ratios = (
          rows[one][last] / rows[one][entering], rows[other][last] / rows[other][entering]
        )
        return ratios.0 == ratios.1 ? basis[one] < basis[other] : ratios.0 < ratios.1
      }
      guard let leaving else { return nil }
      pivot(leaving, entering)
    }
  }

  private func reduced(_ cost: [Fraction], _ column: Int) -> Fraction {
    rows.indices.reduce(cost[column]) { sum, row in
      basis[row] < cost.count ? sum - cost[basis[row]] * rows[row][column] : sum
    }
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let divisor = rows[row][column]
    rows[row] = rows[row].map { $0 / divisor }
    for other in rows.indices where other != row && rows[other][column] != .zero {
      let factor = rows[other][column]
      for place in rows[other].indices {
        rows[other][place] = rows[other][place] - factor * rows[row][place]
      }
    }
    basis[row] = column
  }

  private mutating func driveOutArtificial() {
    for row in rows.indices where basis[row] >= variables {
      if let column = (0..<variables).first(where: { rows[row][$0] != .zero }) {
        pivot(row, column)
      }
    }
    // Rows that still have one say nothing new.
    let kept = rows.indices.filter { basis[$0] < variables }
    rows = kept.map { rows[$0] }
    basis = kept.map { basis[$0] }
  }
}
