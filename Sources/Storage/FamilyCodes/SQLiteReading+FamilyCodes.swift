import Casework
import Record
import UseCases
import Vocabulary

extension SQLiteReading {
  func familyCodes(beginning handle: String) throws -> [FamilyCode] {
    try db.all(
      """
      SELECT \(FamilyCode.columns) FROM family_code WHERE handle = ?
      ORDER BY made_at DESC, id DESC
      """, .text(handle), read: readFamilyCode)
  }

  func familyCodes(about child: ID<Person>) throws -> [FamilyCode] {
    try db.all(
      """
      SELECT \(FamilyCode.columns) FROM family_code WHERE child = ?
      ORDER BY made_at DESC, id DESC
      """, .text(child.value), read: readFamilyCode)
  }

  func childrenWhoseFamilyWrote(limit: Int) throws -> [PersonProjection] {
    try project()
    return try db.all(
      """
      SELECT shown FROM person JOIN (
        SELECT child, max(made_at) AS latest FROM (
          SELECT child, made_at FROM family_code WHERE entry IS NOT NULL
          ORDER BY made_at DESC LIMIT ?) AS used
        GROUP BY child) AS wrote ON child = person.id
      ORDER BY latest DESC
      """, .integer(Int64(limit)), read: readShown)
  }

  private func readFamilyCode(_ row: ColumnReader) throws -> FamilyCode {
    let id = row.text(0)
    let digest = try memory.keys.detail.openBytes(row.bytes(2), for: FamilyCode.sealing(id))
    guard let role = Role(rawValue: row.text(8)), let digest = Digest(bytes: digest),
      let purpose = FamilyPurpose(stored: row.text(5)),
      let marking = Marking(rawValue: row.text(14))
    else {
      throw StoreProblem.damaged(path: memory.path, why: "family code \(id) cannot be read")
    }
    return FamilyCode(
      id: ID(id), handle: row.text(1), digest: digest, child: ID(row.text(3)),
      giver: ID(row.text(4)), purpose: purpose, marking: marking,
      madeBy: Author(
        practitioner: ID(row.text(6)), name: row.text(7), role: role, agency: ID(row.text(9))),
      madeAt: row.instant(10), endsAt: row.instant(11), wrongTries: Int(row.integer(12)),
      entry: row.optionalText(13).map { ID($0) })
  }
}

extension SQLiteWriter {
  func add(_ code: FamilyCode) throws {
    try db.run(
      """
      INSERT INTO family_code (\(FamilyCode.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)
      """,
      .text(code.id.value), .text(code.handle),
      .bytes(
        try memory.keys.detail.seal(
          bytes: code.digest.bytes, for: FamilyCode.sealing(code.id.value))
      ), .text(code.child.value), .text(code.giver.value), .text(code.purpose.stored),
      .text(code.madeBy.practitioner.value), .text(code.madeBy.name),
      .text(code.madeBy.role.rawValue), .text(code.madeBy.agency.value),
      .integer(code.madeAt.microseconds), .integer(code.endsAt.microseconds),
      .integer(Int64(code.wrongTries)), .text(code.marking.rawValue))
  }

  func countWrongTry(of code: ID<FamilyCode>) throws {
    try db.run(
      "UPDATE family_code SET wrong_tries = wrong_tries + 1 WHERE id = ? AND entry IS NULL",
      .text(code.value))
  }

  func end(_ code: ID<FamilyCode>) throws {
    try db.run(
      "UPDATE family_code SET wrong_tries = max(wrong_tries, ?) WHERE id = ? AND entry IS NULL",
      .integer(Int64(FamilyCode.mostWrongTries)), .text(code.value))
  }

  func use(_ code: ID<FamilyCode>, for entry: ID<Entry>) throws {
    let isOpen = try db.any(
      "SELECT 1 FROM family_code WHERE id = ? AND entry IS NULL", .text(code.value))
    guard isOpen else { throw NotFound() }
    try db.run(
      "UPDATE family_code SET entry = ? WHERE id = ?", .text(entry.value), .text(code.value))
  }
}

extension FamilyCode {
  /// Sealed for its own code, so that it cannot be put in the place of another’s.
  fileprivate static func sealing(_ id: String) -> String { "family code \(id)" }

  fileprivate static let columns = """
    id, handle, digest, child, giver, purpose, practitioner, practitioner_name, role, agency,
    made_at, ends_at, wrong_tries, entry, marking
    """
}
