/// Where everyone stands from left to right, and where lines go down between them.
struct GenogramColumns {
  /// The width kept for a symbol and what is written under it.
  static let boxWidth = 124.0
  /// The least room between two boxes, and what each line that goes down there adds.
  static let gap = 32.0
  static let lineGap = 10.0

  /// The middle of each person's box.
  private(set) var x: [Double]
  /// Where each union's line goes down; nil when it has no parents or no children.
  private(set) var descents: [Double?]

  init(_ order: GenogramOrder, _ unions: GenogramUnions, count: Int) {
    let slots = GenogramSlots(order, unions)
    x = Array(repeating: 0, count: count)
    descents = []
    let gaps = order.rows.enumerated().map { row, people in
      people.indices.dropLast().map { Self.boxWidth + slots.width(ofGap: $0, inRow: row) }
    }
    for (row, people) in order.rows.enumerated() {
      var place = 0.0
      for (number, person) in people.enumerated() {
        x[person] = place
        place += gaps[row].indices.contains(number) ? gaps[row][number] : 0
      }
    }
    for sweep in 0..<24 {
      let rows = Array(order.rows.enumerated())
      for (row, people) in sweep.isMultiple(of: 2) ? rows : rows.reversed() where !people.isEmpty {
        let wishes = people.map { Wish(of: $0, unions, x, slots) }
        let places = GenogramSpacing.places(
          wanted: wishes.map(\.place), weights: wishes.map(\.weight), gaps: gaps[row])
        for (person, place) in zip(people, places) { x[person] = place }
      }
    }
    let left = (x.min() ?? 0) - Self.boxWidth / 2
    x = x.map { ($0 - left).rounded() }
    descents = unions.all.indices.map { slots.descent(of: $0, x) }
  }
}

/// Where somebody would best stand, and how much it matters.
private struct Wish {
  private var sum = 0.0
  private(set) var weight = 0.0

  var place: Double { sum / weight }

  init(of person: Int, _ unions: GenogramUnions, _ x: [Double], _ slots: GenogramSlots) {
    add(x[person], weight: 0.1)
    for (number, union) in unions.all.enumerated() {
      if union.children.contains(person), let descent = slots.descent(of: number, x) {
        // The brothers and sisters move together until their middle is under the line.
        add(x[person] + descent - Wish.middle(union.children, x), weight: 1)
      }
      if union.parents.contains(person), !union.children.isEmpty,
        let descent = slots.descent(of: number, x)
      {
        add(x[person] + Wish.middle(union.children, x) - descent, weight: 1)
      }
      if union.parents.count == 2, let partner = union.parents.first(where: { $0 != person }),
        union.parents.contains(person)
      {
        let side = x[partner] < x[person] ? 1.0 : -1
        add(x[partner] + side * (GenogramColumns.boxWidth + GenogramColumns.gap), weight: 0.5)
      }
    }
  }

  private mutating func add(_ place: Double, weight: Double) {
    sum += place * weight
    self.weight += weight
  }

  private static func middle(_ people: [Int], _ x: [Double]) -> Double {
    let places = people.map { x[$0] }
    return ((places.min() ?? 0) + (places.max() ?? 0)) / 2
  }
}
