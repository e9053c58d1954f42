import GRDB
import Record
import Vocabulary

/// A chain walked in one moment of the database.
struct ChainWalk {
  private let db: Database
  private let checkpoints: [Checkpoint]

  init(_ db: Database, _ checkpoints: [Checkpoint]) {
    self.db = db
    self.checkpoints = checkpoints
  }

  func entries() throws -> ChainHead {
    var check = ChainCheck(.entries, checkpoints: checkpoints)
    var links = LinkSum()
    try walk(.entries, "SELECT \(EntryRow.columns) FROM entry ORDER BY number", &check) { row in
      let row = try EntryRow(row)
      for subject in row.sealed.envelope.subjects {
        links.add(subject.value, row.number, row.sealed.envelope.kind.name)
      }
      return (row.sealed.chained, row.hash)
    }
    try compare(links, with: "SELECT person, number, kind FROM entry_subject", .entries)
    return check.head
  }

  func accesses() throws -> ChainHead {
    var check = ChainCheck(.accesses, checkpoints: checkpoints)
    var links = LinkSum()
    try walk(.accesses, "SELECT \(AccessRow.columns) FROM access ORDER BY number", &check) { row in
      let row = try AccessRow(row)
      for person in Set(row.event.people) { links.add(person.value, row.number, "") }
      return (row.event.chained(sealedDetail: row.sealedDetail), row.hash)
    }
    try compare(links, with: "SELECT person, number, '' FROM access_person", .accesses)
    return check.head
  }

  private func walk(
    _ chain: ChainName, _ sql: String, _ check: inout ChainCheck,
    _ link: (ColumnReader) throws -> (content: [UInt8], hash: Digest)
  ) throws {
    try db.each(sql, []) { row in
      let number = row.integer(0)
      do {
        let (content, hash) = try link(row)
        try check.take(number: number, content: content, hash: hash)
      } catch let error as EntryRow.Unreadable {
        throw BrokenChain(
          chain: chain, number: number,
          fault: .unreadable("its \(error.column) is not one there is"))
      }
      return true
    }
    let head = try ChainHeads(db).all[chain] ?? .empty
    guard head.count > 0 || check.head.count == 0 else {
      throw BrokenChain(chain: chain, number: check.head.count, fault: .headDiffers)
    }
    try check.end(countedByDatabase: head)
  }

  /// The lists by person are not chained: what is missing from them, or added, is found by adding everything up.
  private func compare(_ links: LinkSum, with sql: String, _ chain: ChainName) throws {
    var listed = LinkSum()
    try db.each(sql, []) { row in
      listed.add(row.text(0), row.integer(1), row.text(2))
      return true
    }
    guard listed != links else { return }
    throw BrokenChain(
      chain: chain, number: try firstDifference(chain),
      fault: .unreadable(
        "the list of whom it is about was changed; “heed record rebuild” makes it again"))
  }

  private func firstDifference(_ chain: ChainName) throws -> Int64 {
    let (table, list, people) =
      chain == .entries
      ? ("entry", "entry_subject", "subjects") : ("access", "access_person", "people")
    // Compared row by row, which is slow and seldom.
    return try db.first(
      """
      SELECT number FROM (
        SELECT \(table).number AS number FROM \(table)
        WHERE (SELECT count(*) FROM \(list) WHERE \(list).number = \(table).number
            AND instr(' ' || \(table).\(people) || ' ', ' ' || \(list).person || ' ') > 0)
          <> (CASE \(people) WHEN '' THEN 0
              ELSE length(\(people)) - length(replace(\(people), ' ', '')) + 1 END)
        UNION ALL
        SELECT \(list).number FROM \(list) LEFT JOIN \(table) USING (number)
        WHERE \(table).number IS NULL
          OR instr(' ' || \(table).\(people) || ' ', ' ' || \(list).person || ' ') = 0
      ) ORDER BY number LIMIT 1
      """
    ) { $0.integer(0) } ?? 0
  }
}

/// The sum of many links between people and rows, whatever order they come in.
struct LinkSum: Equatable {
  private var sum: UInt64 = 0
  private var count = 0

  mutating func add(_ person: String, _ number: Int64, _ kind: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in person.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for byte in kind.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ UInt64(bitPattern: number)) &* 0x9e37_79b9_7f4a_7c15
    sum &+= hash ^ (hash >> 29)
    count += 1
  }
}
