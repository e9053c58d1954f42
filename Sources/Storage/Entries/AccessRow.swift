import GRDB
import Record
import Vocabulary

/// Something looked at or done, as a row of the `access` table.
struct AccessRow {
  let number: Int64
  let event: AccessEvent
  let sealedDetail: [UInt8]
  let hash: Digest

  /// What the detail is sealed for, so that it opens as nothing else.
  static let purpose = "access"

  static let columns = """
    access.number, access.at, access.practitioner, access.practitioner_name, access.role,
    access.agency, access.action, access.people, access.detail, access.hash
    """

  /// Reads a row, its detail still sealed.
  init(_ row: ColumnReader) throws(EntryRow.Unreadable) {
    number = row.integer(0)
    guard let role = Role(rawValue: row.text(4)) else {
      throw EntryRow.Unreadable(number, "role")
    }
    guard let action = AccessEvent.Action(rawValue: row.text(6)) else {
      throw EntryRow.Unreadable(number, "action")
    }
    guard let hash = Digest(bytes: row.bytes(9)) else {
      throw EntryRow.Unreadable(number, "hash")
    }
    self.hash = hash
    sealedDetail = row.bytes(8)
    event = AccessEvent(
      at: row.instant(1),
      author: Author(
        practitioner: ID(row.text(2)), name: row.text(3), role: role, agency: ID(row.text(5))),
      action: action, people: row.ids(7))
  }

  /// The event with its detail opened.
  func opened(with key: DetailKey) throws -> AccessEvent {
    guard !sealedDetail.isEmpty else { return event }
    return AccessEvent(
      at: event.at, author: event.author, action: event.action, people: event.people,
      detail: try key.open(sealedDetail, for: Self.purpose))
  }

  static func insert(
    _ event: AccessEvent, sealedDetail: [UInt8], head: ChainHead, into db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO access (number, at, practitioner, practitioner_name, role, agency, action,
        people, detail, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(head.count), .integer(event.at.microseconds),
      .text(event.author.practitioner.value), .text(event.author.name),
      .text(event.author.role.rawValue), .text(event.author.agency.value),
      .text(event.action.rawValue), .text(event.people.stored), .bytes(sealedDetail),
      .bytes(head.hash.bytes))
  }
}
