public import Record
public import UseCases
public import Vocabulary

extension SQLiteStore: PublicationStore {
  public func publications() async throws -> [KeptPublication] {
    try await read { reader in
      try reader.db.all(
        "SELECT number, body, published_at, practitioner, name FROM publication ORDER BY number"
      ) { row in
        let number = row.integer(0)
        return KeptPublication(
          number: number,
          contents: try reader.memory.keys.detail.openBytes(
            row.bytes(1), for: KeptPublication.purpose(number)),
          publishedAt: row.instant(2), practitioner: ID(row.text(3)), name: row.text(4))
      }
    }
  }

  public func keep(
    _ contents: [UInt8], after number: Int64, at instant: Instant, by author: Author
  ) async throws -> Bool {
    try await write { writer in
      let last = try writer.db.first("SELECT coalesce(max(number), 0) FROM publication") {
        $0.integer(0)
      }
      guard last == number else { return false }
      let purpose = KeptPublication.purpose(number + 1)
      try writer.db.run(
        """
        INSERT INTO publication (number, body, published_at, practitioner, name)
        VALUES (?, ?, ?, ?, ?)
        """, .integer(number + 1),
        .bytes(try writer.memory.keys.detail.seal(bytes: contents, for: purpose)),
        .integer(instant.microseconds), .text(author.practitioner.value), .text(author.name))
      return true
    }
  }
}

extension KeptPublication {
  /// Sealed for its own place, so that none opens in another’s.
  fileprivate static func purpose(_ number: Int64) -> String { "release \(number) of own figures" }
}
