import Record
import UseCases
import Vocabulary

extension SQLiteReading {
  func emergencyAccesses(unreviewedOnly: Bool, limit: Int) throws -> [EmergencyAccess] {
    let which = unreviewedOnly ? "WHERE reviewed_at IS NULL" : ""
    return try db.all(
      """
      SELECT \(EmergencyAccess.columns) FROM emergency_access \(which)
      ORDER BY began_at DESC, id DESC LIMIT ?
      """, .integer(Int64(limit)), read: readEmergencyAccess)
  }

  func emergencyAccess(_ id: ID<EmergencyAccess>) throws -> EmergencyAccess? {
    try db.first(
      "SELECT \(EmergencyAccess.columns) FROM emergency_access WHERE id = ?", .text(id.value),
      read: readEmergencyAccess)
  }

  private func readEmergencyAccess(_ row: ColumnReader) throws -> EmergencyAccess {
    guard let role = Role(rawValue: row.text(4)), let kind = AgencyKind(rawValue: row.text(7)),
      let reason = EmergencyAccess.Reason(rawValue: row.text(8))
    else {
      throw StoreProblem.damaged(
        path: memory.path, why: "emergency access \(row.text(0)) cannot be read")
    }
    let detail = memory.keys.detail
    return EmergencyAccess(
      id: ID(row.text(0)),
      worker: Worker(
        practitioner: ID(row.text(2)), name: row.text(3), role: role,
        agency: AgencyCard(id: ID(row.text(5)), name: row.text(6), kind: kind)),
      person: ID(row.text(1)), reason: reason,
      words: try detail.open(row.bytes(9), for: EmergencyAccess.purpose),
      beganAt: row.instant(10), endsAt: row.instant(11), review: try review(row, detail))
  }

  private func review(
    _ row: ColumnReader, _ detail: DetailKey
  ) throws -> EmergencyAccess.Review? {
    guard let at = row.optionalInstant(14) else { return nil }
    return EmergencyAccess.Review(
      by: ID(row.text(12)), byName: row.text(13), at: at, wasJustified: row.flag(15),
      words: try detail.open(row.bytes(16), for: EmergencyAccess.purpose))
  }
}

extension EmergencyAccess {
  static let purpose = "emergency access"

  static let columns = """
    id, person, practitioner, practitioner_name, role, agency, agency_name, agency_kind,
    reason, words, began_at, ends_at, reviewed_by, reviewed_by_name, reviewed_at, was_justified,
    review_words
    """
}
