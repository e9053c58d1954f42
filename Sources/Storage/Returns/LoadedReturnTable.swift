import Record
import Returns
import UseCases
import Vocabulary

/// The `loaded_return` table.
struct LoadedReturnTable {
  private let transaction: any SQLiteReading

  init(_ transaction: any SQLiteReading) { self.transaction = transaction }

  /// A loaded return with what only the store needs to know of it.
  struct Row {
    let number: Int64
    let chunks: Int64
    let loaded: LoadedReturn
  }

  func all() throws -> [LoadedReturn] {
    try transaction.db.all(
      "\(Self.select) ORDER BY collection DESC, authority, number DESC", read: row
    ).map(\.loaded)
  }

  func row(_ digest: Digest) throws -> Row? {
    try transaction.db.first("\(Self.select) WHERE digest = ?", .bytes(digest.bytes), read: row)
  }

  /// - Returns: its number.
  func insert(_ packed: PackedReturn, _ access: AccessEvent) throws -> Int64 {
    let number = try transaction.db.first(
      "SELECT coalesce(max(number), 0) + 1 FROM loaded_return"
    ) { $0.integer(0) }
    let counts = packed.counts
    try transaction.db.run(
      """
      INSERT INTO loaded_return (number, digest, collection, authority, file_name, loaded_at,
        practitioner, practitioner_name, role, agency, children, unnumbered, undated, errors,
        queries, facts, chunks)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(number ?? 1), .bytes(packed.digest.bytes), .integer(Int64(packed.collection)),
      .text(packed.authority ?? ""),
      .bytes(
        try transaction.memory.keys.detail.seal(
          packed.fileName, for: Self.namePurpose(packed.digest))),
      .integer(access.at.microseconds), .text(access.author.practitioner.value),
      .text(access.author.name), .text(access.author.role.rawValue),
      .text(access.author.agency.value), .integer(Int64(counts.children)),
      .integer(Int64(counts.unnumbered)), .integer(Int64(counts.undated)),
      .integer(Int64(counts.errors)), .integer(Int64(counts.queries)), .text(counts.factsText),
      .integer(Int64(packed.chunks.count)))
    return number ?? 1
  }

  /// A chunk opens only as that part of that return, and only while the return has as many parts.
  static func chunkPurpose(_ digest: Digest, _ number: Int, of count: Int) -> String {
    "facts of return \(digest) \(number) of \(count)"
  }

  private static func namePurpose(_ digest: Digest) -> String { "file name of return \(digest)" }

  /// Which return stands before and after each is told from their numbers.
  private static let select = """
    SELECT number, digest, collection, authority, file_name, loaded_at, practitioner,
      practitioner_name, role, agency, children, unnumbered, undated, errors, queries, facts, chunks,
      (SELECT digest FROM loaded_return AS other WHERE other.collection = one.collection
        AND other.authority = one.authority AND other.number < one.number
        ORDER BY other.number DESC LIMIT 1),
      (SELECT digest FROM loaded_return AS other WHERE other.collection = one.collection
        AND other.authority = one.authority AND other.number > one.number
        ORDER BY other.number LIMIT 1)
    FROM loaded_return AS one
    """

  private func row(_ row: ColumnReader) throws -> Row {
    let digest = Digest(bytes: row.bytes(1)) ?? .none
    guard let role = Role(rawValue: row.text(8)) else {
      throw StoreProblem.damaged(
        path: transaction.memory.path, why: "who loaded the return \(digest) cannot be read")
    }
    let loaded = LoadedReturn(
      digest: digest, collection: Int(row.integer(2)),
      authority: row.text(3).isEmpty ? nil : row.text(3),
      fileName: try transaction.memory.keys.detail.open(
        row.bytes(4), for: Self.namePurpose(digest)),
      counts: counts(row), loadedAt: row.instant(5),
      loadedBy: Author(
        practitioner: ID(row.text(6)), name: row.text(7), role: role, agency: ID(row.text(9))),
      supersedes: Digest(bytes: row.bytes(17)), supersededBy: Digest(bytes: row.bytes(18)))
    return Row(number: row.integer(0), chunks: row.integer(16), loaded: loaded)
  }

  private func counts(_ row: ColumnReader) -> ReturnCounts {
    var counts = ReturnCounts()
    counts.children = Int(row.integer(10))
    counts.unnumbered = Int(row.integer(11))
    counts.undated = Int(row.integer(12))
    counts.errors = Int(row.integer(13))
    counts.queries = Int(row.integer(14))
    counts.take(factsText: row.text(15))
    return counts
  }
}

extension ReturnCounts {
  /// How many facts of each kind, as “referral 12 closure 3”.
  fileprivate var factsText: String {
    CensusFact.Kind.allCases.compactMap { kind in facts[kind].map { "\(kind.rawValue) \($0)" } }
      .joined(separator: " ")
  }

  fileprivate mutating func take(factsText: String) {
    let words = factsText.split(separator: " ")
    for (kind, count) in zip(words, words.dropFirst()) {
      if let kind = CensusFact.Kind(rawValue: String(kind)), let count = Int(count) {
        facts[kind] = count
      }
    }
  }
}
