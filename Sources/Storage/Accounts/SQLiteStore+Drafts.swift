public import Record
public import UseCases
public import Vocabulary

extension SQLiteStore {
  public func draft(_ key: String, of practitioner: ID<Practitioner>) async throws -> Draft? {
    try await read { reader in
      try reader.db.first(
        "\(SQLiteReader.selectDraft) WHERE practitioner = ? AND key = ?",
        .text(practitioner.value), .text(key), read: reader.draft)
    }
  }

  public func drafts(of practitioner: ID<Practitioner>) async throws -> [Draft] {
    try await read { reader in
      try reader.db.all(
        "\(SQLiteReader.selectDraft) WHERE practitioner = ? ORDER BY kept_at DESC",
        .text(practitioner.value), read: reader.draft)
    }
  }

  public func keep(_ draft: Draft, of practitioner: ID<Practitioner>) async throws {
    try await write { writer in
      let purpose = Draft.purpose(draft.key, practitioner)
      let detail = writer.memory.keys.detail
      try writer.db.run(
        """
        INSERT INTO draft (practitioner, key, kept_at, title, body) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (practitioner, key) DO UPDATE SET kept_at = excluded.kept_at,
          title = excluded.title, body = excluded.body
        """,
        .text(practitioner.value), .text(draft.key), .integer(draft.keptAt.microseconds),
        .bytes(try detail.seal(draft.title, for: "title of \(purpose)")),
        .bytes(try detail.seal(draft.body, for: purpose)))
    }
  }

  public func discardDraft(_ key: String, of practitioner: ID<Practitioner>) async throws {
    try await write { writer in
      try writer.db.run(
        "DELETE FROM draft WHERE practitioner = ? AND key = ?", .text(practitioner.value),
        .text(key))
    }
  }
}

extension Draft {
  /// Sealed for its owner and its form, so that nobody else's draft opens in its place.
  fileprivate static func purpose(_ key: String, _ practitioner: ID<Practitioner>) -> String {
    "draft of \(practitioner) \(key)"
  }
}

extension SQLiteReader {
  fileprivate static let selectDraft =
    "SELECT practitioner, key, kept_at, title, body FROM draft"

  fileprivate func draft(_ row: ColumnReader) throws -> Draft {
    let key = row.text(1)
    let purpose = Draft.purpose(key, ID(row.text(0)))
    let detail = memory.keys.detail
    return Draft(
      key: key, title: try detail.open(row.bytes(3), for: "title of \(purpose)"),
      body: try detail.open(row.bytes(4), for: purpose), keptAt: row.instant(2))
  }
}
