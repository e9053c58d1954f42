import Record
import UseCases
import Vocabulary

extension SQLiteReading {
  func emergencyAccessesWaiting() throws -> [EmergencyAccess] {
    try db.all(
      """
      SELECT \(EmergencyAccess.columns) FROM emergency_access WHERE reviewed_at IS NULL
      ORDER BY began_at, id
      """, read: readEmergencyAccess)
  }

  func emergencyAccessesReviewed(
    limit: Int, where isWanted: (EmergencyAccess) throws -> Bool
  ) throws -> [EmergencyAccess] {
    var wanted: [EmergencyAccess] = []
    var offset = 0
    while wanted.count < limit {
      let some = try db.all(
        """
        SELECT \(EmergencyAccess.columns) FROM emergency_access WHERE reviewed_at IS NOT NULL
        ORDER BY began_at DESC, id DESC LIMIT 200 OFFSET ?
        """, .integer(Int64(offset)), read: readEmergencyAccess)
      wanted += try some.filter(isWanted)
      guard some.count == 200 else { break }
      offset += some.count
    }
    return Array(wanted.prefix(limit))
  }

  func emergencyAccesses(openTo practitioner: ID<Practitioner>) throws -> [EmergencyAccess] {
    try db.all(
      """
      SELECT \(EmergencyAccess.columns) FROM emergency_access
      WHERE practitioner = ? AND ends_at > ? ORDER BY began_at DESC, id DESC
      """, .text(practitioner.value), .integer(now.microseconds), read: readEmergencyAccess)
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
      words: try detail.open(row.bytes(9), for: EmergencyAccess.wordsPurpose(row.text(0))),
      beganAt: row.instant(10), endsAt: row.instant(11), review: try review(row, detail))
  }

  private func review(
    _ row: ColumnReader, _ detail: DetailKey
  ) throws -> EmergencyAccess.Review? {
    guard let at = row.optionalInstant(14) else { return nil }
    return EmergencyAccess.Review(
      by: ID(row.text(12)), byName: row.text(13), at: at, wasJustified: row.flag(15),
      words: try detail.open(row.bytes(16), for: EmergencyAccess.reviewPurpose(row.text(0))))
  }
}

extension EmergencyAccess {
  /// Words are sealed for their own access, so that they cannot be put in the place of another’s.
  static func wordsPurpose(_ id: String) -> String { "emergency access \(id)" }
  static func reviewPurpose(_ id: String) -> String { "review of emergency access \(id)" }

  static let columns = """
    id, person, practitioner, practitioner_name, role, agency, agency_name, agency_kind,
    reason, words, began_at, ends_at, reviewed_by, reviewed_by_name, reviewed_at, was_justified,
    review_words
    """
}
