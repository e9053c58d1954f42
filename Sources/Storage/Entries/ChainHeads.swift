import GRDB
import Record
import Vocabulary

/// Where both chains have got to, as the database counts them.
struct ChainHeads: Sendable {
  var entries = ChainHead.empty
  var accesses = ChainHead.empty
  /// When the last entry was recorded: no later entry is recorded before it.
  var recordedAt = Instant(microseconds: .min)

  var all: [ChainName: ChainHead] { [.entries: entries, .accesses: accesses] }

  init() {}

  init(_ db: Database) throws {
    try db.each("SELECT chain, count, hash, at FROM chain_head", []) { row in
      guard let hash = Digest(bytes: row.bytes(2)) else { return true }
      let head = ChainHead(count: row.integer(1), hash: hash)
      if row.text(0) == ChainName.entries.rawValue {
        entries = head
        recordedAt = row.instant(3)
      } else {
        accesses = head
      }
      return true
    }
  }

  /// Writes the heads that have moved on.
  func save(after earlier: ChainHeads, at now: Instant, in db: Database) throws {
    if entries != earlier.entries { try save(entries, of: .entries, at: recordedAt, in: db) }
    if accesses != earlier.accesses { try save(accesses, of: .accesses, at: now, in: db) }
  }

  private func save(
    _ head: ChainHead, of chain: ChainName, at instant: Instant, in db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO chain_head (chain, count, hash, at) VALUES (?, ?, ?, ?)
      ON CONFLICT (chain) DO UPDATE SET count = excluded.count, hash = excluded.hash, at = excluded.at
      """,
      .text(chain.rawValue), .integer(head.count), .bytes(head.hash.bytes),
      .integer(instant.microseconds))
  }
}
