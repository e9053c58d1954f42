import GRDB
import Record
import UseCases
import Vocabulary

extension SQLiteWriter {
  func log(_ access: AccessEvent) throws {
    let sealed =
      access.detail.isEmpty
      ? [] : try memory.keys.detail.seal(access.detail, for: AccessRow.purpose)
    let head = state.heads.accesses.following(
      with: access.chained(sealedDetail: sealed), in: .accesses)
    try AccessRow.insert(access, sealedDetail: sealed, head: head, into: db)
    state.heads.accesses = head
    for person in Set(access.people) {
      try db.run(
        "INSERT INTO access_person (person, number) VALUES (?, ?)", .text(person.value),
        .integer(head.count))
      if access.action == .openedPage {
        try noteLook(at: person, by: access.author.practitioner, access.at)
      }
    }
  }

  func noteLook(
    at person: ID<Person>, by practitioner: ID<Practitioner>, _ at: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO last_look (practitioner, person, at, earlier) VALUES (?1, ?2, ?3, ?3)
      ON CONFLICT (practitioner, person) DO UPDATE SET
        earlier = CASE WHEN at < ?4 THEN at ELSE earlier END, at = max(at, excluded.at)
      """, .text(practitioner.value), .text(person.value), .integer(at.microseconds),
      .integer(Instant.startOfDay(at.ukDate).microseconds))
  }

  func add(_ access: EmergencyAccess) throws {
    try db.run(
      """
      INSERT INTO emergency_access (id, person, practitioner, practitioner_name, role, agency,
        agency_name, agency_kind, reason, words, began_at, ends_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .text(access.id.value), .text(access.person.value), .text(access.worker.practitioner.value),
      .text(access.worker.name), .text(access.worker.role.rawValue),
      .text(access.worker.agency.id.value), .text(access.worker.agency.name),
      .text(access.worker.agency.kind.rawValue), .text(access.reason.rawValue),
      .bytes(try sealed(access.words, for: EmergencyAccess.wordsPurpose(access.id.value))),
      .integer(access.beganAt.microseconds),
      .integer(access.endsAt.microseconds))
    if let review = access.review { try self.review(access.id, review) }
  }

  /// - Throws: `NotFound` when there is none, or it has been reviewed: a review is never changed.
  func review(_ access: ID<EmergencyAccess>, _ review: EmergencyAccess.Review) throws {
    let found = try emergencyAccess(access)
    guard let found, found.review == nil, found.worker.practitioner != review.by else {
      throw NotFound()
    }
    try db.run(
      """
      UPDATE emergency_access SET reviewed_by = ?, reviewed_by_name = ?, reviewed_at = ?,
        was_justified = ?, review_words = ? WHERE id = ?
      """,
      .text(review.by.value), .text(review.byName), .integer(review.at.microseconds),
      .flag(review.wasJustified),
      .bytes(try sealed(review.words, for: EmergencyAccess.reviewPurpose(access.value))),
      .text(access.value))
  }

  private func sealed(_ words: String, for purpose: String) throws -> [UInt8] {
    try memory.keys.detail.seal(words, for: purpose)
  }
}
