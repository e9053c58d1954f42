import Record
import UseCases
import Vocabulary

extension SQLiteReading {
  func relation(of worker: Worker, to person: ID<Person>) throws -> Relation? {
    try project()
    return try db.first(
      Self.relationQuery,
      .text(person.value), .text(worker.practitioner.value), .text(worker.agency.id.value),
      .text(today)
    ) { row in
      Relation(
        isInTeam: row.flag(1), isAgencyInvolved: row.flag(2), isRelated: row.flag(3),
        isRestricted: row.flag(0), isNamed: row.flag(4), emergencyUntil: row.optionalInstant(5))
    }
  }

  /// The `+` has SQLite go by the person, who has few involvements, and never by the practitioner or agency, who may
  /// be involved with tens of thousands.
  static var relationQuery: String {
    """
    SELECT is_restricted,
      EXISTS (SELECT 1 FROM involvement AS link WHERE link.person = person.number
        AND +practitioner = ?2 AND from_day <= ?4 AND until_day > ?4),
      EXISTS (SELECT 1 FROM involvement AS link WHERE link.person = person.number
        AND +agency = ?3 AND from_day <= ?4 AND until_day > ?4),
      EXISTS (SELECT 1 FROM related_practitioner AS link
        WHERE link.person = person.number AND practitioner = ?2),
      EXISTS (SELECT 1 FROM named_practitioner AS link
        WHERE link.person = person.number AND practitioner = ?2),
      (SELECT max(ends_at) FROM emergency_access WHERE practitioner = ?2 AND person = ?1)
    FROM person WHERE id = ?1
    """
  }
}
