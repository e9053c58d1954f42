import Record
import UseCases
import Vocabulary

extension SQLiteReading {
  func accesses(about person: ID<Person>, limit: Int) throws -> [AccessEvent] {
    try db.all(
      """
      SELECT \(AccessRow.columns) FROM access_person JOIN access USING (number)
      WHERE access_person.person = ? ORDER BY access_person.number DESC LIMIT ?
      """, .text(person.value), .integer(Int64(limit)), read: readAccess)
  }

  /// The newest first; the last instant's are given whole, so that none is lost between one page and the next.
  func accesses(limit: Int, before: Instant?) throws -> [AccessEvent] {
    try db.all(
      """
      SELECT \(AccessRow.columns) FROM access
      WHERE at < ?1 AND at >= coalesce(
        (SELECT at FROM access WHERE at < ?1 ORDER BY at DESC LIMIT 1 OFFSET ?2),
        -9223372036854775807)
      ORDER BY at DESC, number DESC
      """, .integer(before?.microseconds ?? .max), .integer(Int64(max(0, limit - 1))),
      read: readAccess)
  }

  func lastLook(of practitioner: ID<Practitioner>, at person: ID<Person>) throws -> Instant? {
    try db.first(
      """
      SELECT CASE WHEN at < ?3 THEN at ELSE earlier END FROM last_look
      WHERE practitioner = ?1 AND person = ?2
      """, .text(practitioner.value), .text(person.value),
      .integer(Instant.startOfDay(now.ukDate).microseconds)
    ) { $0.instant(0) }
  }

  private func readAccess(_ row: ColumnReader) throws -> AccessEvent {
    do {
      return try AccessRow(row).opened(with: memory.keys.detail)
    } catch let error as EntryRow.Unreadable {
      throw StoreProblem.damaged(
        path: memory.path, why: "the \(error.column) of access \(error.number) cannot be read")
    }
  }
}
