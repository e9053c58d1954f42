/// Counts that are to be published together, and everything that ties them to one another.
///
/// Tables, charts, files and text are views of the same counts, so a release knows only counts and
/// relations: that some add up to another, that what was open and what started less what ended is
/// what is open now. Whatever follows from the relations is protected together.
public struct Release: Sendable {
  private(set) var cells: [CellKey: Cell] = [:]
  private(set) var relations: [Relation] = []
  /// The same, to tell soon whether one was said before.
  private var said: Set<Relation> = []

  struct Cell: Hashable, Codable, Sendable {
    let count: Int
    let standing: Standing
    let weight: Double
  }

  /// Who can see a count.
  enum Standing: String, Codable, Sendable {
    /// It is to be published if it is safe.
    case offered
    /// It is not published, but follows from what is.
    case implied
    /// Anybody can know it already, such as an official figure.
    case known
  }

  /// Counts that, each times its factor of 1 or -1, add up to nought.
  struct Relation: Hashable, Codable, Sendable {
    let terms: [Term]
  }

  struct Term: Hashable, Codable, Sendable {
    let key: CellKey
    let factor: Int
  }

  /// No count is larger, so that sums of them stay numbers.
  static let mostCounted = 1_000_000_000_000
  /// No table has more cells, its totals among them.
  static let mostCells = 1_000_000

  public init() {}

  /// Offers a count for publication.
  ///
  /// `weight` says how much it would be missed: of two counts that could be withheld to protect a
  /// third, the lighter one is.
  public mutating func offer(
    _ key: CellKey, _ count: Int, weight: Double = 1
  ) throws(ReleaseFault) {
    try add(key, Cell(count: count, standing: .offered, weight: weight))
  }

  /// A count that anybody can know and that can therefore not be withheld.
  public mutating func know(_ key: CellKey, _ count: Int) throws(ReleaseFault) {
    try add(key, Cell(count: count, standing: .known, weight: 0))
  }

  /// A count that is not published but follows from others, and must be as safe as they are.
  public mutating func imply(_ key: CellKey, _ count: Int) throws(ReleaseFault) {
    try add(key, Cell(count: count, standing: .implied, weight: 0))
  }

  /// Says that `parts` are all there is of `total`.
  public mutating func relate(_ total: CellKey, to parts: [CellKey]) throws(ReleaseFault) {
    try relate(adding: parts, equals: [total])
  }

  /// Says that two sums are the same: open before and started is open now and ended.
  public mutating func relate(
    adding left: [CellKey], equals right: [CellKey]
  ) throws(ReleaseFault) {
    let terms =
      left.map { Term(key: $0, factor: 1) } + right.map { Term(key: $0, factor: -1) }
    var sum = 0
    for term in terms {
      guard let cell = cells[term.key] else { throw .unknown(term.key) }
      sum += cell.count * term.factor
    }
    guard sum == 0 else { throw .doesNotAddUp(right.first ?? left.first ?? CellKey("")) }
    let relation = Relation(terms: terms.sorted { $0.key < $1.key })
    if said.insert(relation).inserted { relations.append(relation) }
  }

  /// Says that a share is published: part of a whole.
  ///
  /// The rest of the whole follows from it, and is protected like the part.
  public mutating func relateShare(
    _ part: CellKey, of whole: CellKey
  ) throws(ReleaseFault) {
    guard let first = cells[part] else { throw .unknown(part) }
    guard let second = cells[whole] else { throw .unknown(whole) }
    let rest = CellKey(
      whole.measure + " other than " + part.description,
      Dictionary(uniqueKeysWithValues: whole.part.map { ($0.dimension, $0.value) }))
    try imply(rest, second.count - first.count)
    try relate(whole, to: [part, rest])
  }

  private mutating func add(_ key: CellKey, _ cell: Cell) throws(ReleaseFault) {
    guard (0...Self.mostCounted).contains(cell.count) else { throw .notACount(key) }
    guard let before = cells[key] else {
      cells[key] = cell
      return
    }
    guard before.count == cell.count else { throw .twoCounts(key, before.count, cell.count) }
    // What anybody knows stays known; what is offered anywhere is offered.
    let standing: Standing =
      [before.standing, cell.standing].contains(.known)
      ? .known : [before.standing, cell.standing].contains(.offered) ? .offered : .implied
    cells[key] = Cell(
      count: cell.count, standing: standing, weight: max(before.weight, cell.weight))
  }
}

/// Why counts cannot be released together: they contradict each other.
public enum ReleaseFault: Error, Hashable, Sendable {
  /// Less than nought, or beyond anything that is counted.
  case notACount(CellKey)
  case twoCounts(CellKey, Int, Int)
  case unknown(CellKey)
  case doesNotAddUp(CellKey)
  case tooManyCells(String)
}

extension ReleaseFault: CustomStringConvertible {
  /// Counts are left out: they may be small.
  public var description: String {
    switch self {
    case .notACount(let key): "The count of “\(key)” is less than nought or far too large."
    case .tooManyCells(let measure):
      "The table of “\(measure)” would have more than \(Release.mostCells) cells. Divide it by less."
    case .twoCounts(let key, _, _): "“\(key)” is given twice, with two different counts."
    case .unknown(let key): "“\(key)” is named but has no count."
    case .doesNotAddUp(let key): "The parts of “\(key)” do not add up to it."
    }
  }
}
