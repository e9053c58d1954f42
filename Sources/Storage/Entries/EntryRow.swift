import GRDB
import Record
import Vocabulary

/// An entry as a row of the `entry` table.
///
/// Columns are read straight from SQLite: a chain is verified, and a long record opened, a row at a time.
struct EntryRow {
  let number: Int64
  let sealed: SealedEntry
  let hash: Digest

  static let columns = """
    entry.number, entry.id, entry.kind, entry.version, entry.subjects, entry.occurred,
    entry.recorded_at, entry.practitioner, entry.practitioner_name, entry.role, entry.agency,
    entry.basis, entry.marking, entry.corrects, entry.keys, entry.contents, entry.hash
    """

  /// - Throws: ``Unreadable`` naming the column that no entry could have.
  init(_ row: ColumnReader) throws(Unreadable) {
    number = row.integer(0)
    guard let occurred = Occurrence(row.text(5)) else { throw Unreadable(number, "occurred") }
    guard let role = Role(rawValue: row.text(9)) else { throw Unreadable(number, "role") }
    guard let basis = Basis(rawValue: row.text(11)) else { throw Unreadable(number, "basis") }
    guard let marking = Marking(rawValue: row.text(12)) else {
      throw Unreadable(number, "marking")
    }
    guard let hash = Digest(bytes: row.bytes(16)) else { throw Unreadable(number, "hash") }
    self.hash = hash
    sealed = SealedEntry(
      envelope: Envelope(
        id: ID(row.text(1)), kind: Kind(row.text(2), version: Int(row.integer(3))),
        subjects: row.ids(4), occurred: occurred,
        recordedAt: Instant(microseconds: row.integer(6)),
        author: Author(
          practitioner: ID(row.text(7)), name: row.text(8), role: role, agency: ID(row.text(10))),
        basis: basis, marking: marking, corrects: row.optionalText(13).map(ID.init(_:))),
      keys: row.bytes(14), contents: row.bytes(15))
  }

  /// A stored row with something in it that Heed never writes.
  struct Unreadable: Error {
    let number: Int64
    let column: String

    init(_ number: Int64, _ column: String) {
      self.number = number
      self.column = column
    }
  }
}

extension EntryRow {
  static func insert(
    _ sealed: SealedEntry, head: ChainHead, into db: Database
  ) throws {
    let envelope = sealed.envelope
    try db.run(
      """
      INSERT INTO entry (number, id, kind, version, subjects, occurred, recorded_at,
        practitioner, practitioner_name, role, agency, basis, marking, corrects,
        keys, contents, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(head.count), .text(envelope.id.value), .text(envelope.kind.name),
      .integer(Int64(envelope.kind.version)), .text(envelope.subjects.stored),
      .text(envelope.occurred.description), .integer(envelope.recordedAt.microseconds),
      .text(envelope.author.practitioner.value), .text(envelope.author.name),
      .text(envelope.author.role.rawValue), .text(envelope.author.agency.value),
      .text(envelope.basis.rawValue), .text(envelope.marking.rawValue),
      .text(ifAny: envelope.corrects?.value), .bytes(sealed.keys), .bytes(sealed.contents),
      .bytes(head.hash.bytes))
  }
}

extension [ID<Person>] {
  /// Ids one after another with a space between.
  var stored: String { map(\.value).joined(separator: " ") }
}
