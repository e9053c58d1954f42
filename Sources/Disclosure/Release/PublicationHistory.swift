/// What has been published before, so that a new release cannot be held against an old one.
///
/// It holds true counts, withheld ones among them: keep it where the record is kept.
public struct PublicationHistory: Hashable, Sendable {
  /// Every count of every release, in the order they came.
  private(set) var cells: [Entry] = []
  private(set) var relations: [[Term]] = []
  private var known: Set<[Term]> = []

  struct Entry: Hashable, Codable, Sendable {
    let key: CellKey
    let count: Int
    let outcome: Outcome
  }

  /// A count by its place among ``cells``.
  struct Term: Hashable, Codable, Sendable {
    let cell: Int
    let factor: Int
  }

  enum Outcome: String, Codable, Sendable {
    case shown, withheld, implied
  }

  public init() {}

  /// How many counts have been published or withheld.
  public var count: Int { cells.count }

  /// The latest entry for each key: a revised count is another count than the one it replaces.
  var latest: [CellKey: Int] {
    Dictionary(cells.indices.map { (cells[$0].key, $0) }) { _, later in later }
  }

  mutating func append(_ entry: Entry) -> Int {
    cells.append(entry)
    return cells.count - 1
  }

  mutating func set(_ outcome: Outcome, at place: Int) {
    let entry = cells[place]
    cells[place] = Entry(key: entry.key, count: entry.count, outcome: outcome)
  }

  /// What is known to be tied together already is not kept again.
  mutating func append(_ relations: [[Term]]) {
    for relation in relations where known.insert(relation).inserted {
      self.relations.append(relation)
    }
  }
}
