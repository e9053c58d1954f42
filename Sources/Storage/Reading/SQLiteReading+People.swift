import Casework
import GRDB
import Record
import UseCases
import Vocabulary

extension SQLiteReading {
  func person(_ id: ID<Person>) throws -> PersonProjection? {
    try project()
    return try db.first("SELECT shown FROM person WHERE id = ?", .text(id.value), read: readShown)
  }

  func people(_ ids: [ID<Person>]) throws -> [PersonProjection] { try ids.compactMap(person) }

  func caseload(of practitioner: ID<Practitioner>) throws -> [PersonProjection] {
    try project()
    return try db.all(
      """
      SELECT shown FROM person WHERE number IN (
        SELECT person FROM involvement WHERE practitioner = ?1 AND from_day <= ?2 AND until_day > ?2)
      ORDER BY name, id
      """, .text(practitioner.value), .text(today), read: readShown)
  }

  func caseload(of agency: ID<Agency>, limit: Int) throws -> [PersonProjection] {
    try project()
    return try db.all(
      """
      SELECT shown, (SELECT max(number) FROM entry_subject AS about WHERE about.person = person.id) AS latest
      FROM person WHERE number IN (
        SELECT person FROM involvement WHERE agency = ?1 AND from_day <= ?2 AND until_day > ?2)
      ORDER BY latest DESC LIMIT ?3
      """, .text(agency.value), .text(today), .integer(Int64(limit)), read: readShown)
  }

  func quietest(of agency: ID<Agency>, limit: Int) throws -> [PersonProjection] {
    try project()
    return try db.all(
      Self.quietestQuery, .text(agency.value), .text(today), .integer(Int64(limit)),
      read: readShown)
  }

  /// The `+` has SQLite look at what there is about each person, and never through all of a kind.
  static var quietestQuery: String {
    """
    SELECT shown, (SELECT max(number) FROM entry_subject AS about WHERE about.person = person.id) AS latest
    FROM person WHERE number IN (
      SELECT person FROM involvement WHERE agency = ?1 AND from_day <= ?2 AND until_day > ?2)
    AND (
      SELECT max(number) FROM entry_subject AS about WHERE about.person = person.id AND +about.kind IN (
        'level.decided', 'plan.written', 'assessment.started', 'agreement.answered', 'referral.made'))
    > coalesce((
      SELECT max(number) FROM entry_subject AS about WHERE about.person = person.id AND +about.kind = 'case.closed'), 0)
    ORDER BY latest LIMIT ?3
    """
  }

  func peopleReferred(limit: Int) throws -> [PersonProjection] {
    try project()
    return try db.all(Self.referredQuery, .integer(Int64(limit)), read: readShown)
  }

  static var referredQuery: String {
    """
    SELECT shown, (SELECT max(number) FROM entry_subject AS about WHERE about.person = person.id
      AND +about.kind = 'referral.made') AS latest
    FROM person WHERE id IN (
      SELECT person FROM entry_subject WHERE kind = 'referral.made' AND number IN (
        SELECT number FROM entry WHERE kind = 'referral.made' ORDER BY number DESC LIMIT ?))
    ORDER BY latest DESC
    """
  }

  func people(inHousehold household: String) throws -> [PersonProjection] {
    try project()
    return try db.all(
      """
      SELECT shown FROM person
      WHERE number IN (SELECT person FROM residence WHERE household = ?) ORDER BY name, id
      """, .text(household), read: readShown)
  }

  func possibleDuplicates(limit: Int) throws -> [(PersonProjection, PersonProjection)] {
    try project()
    return try db.all(
      """
      SELECT one.shown, other.shown FROM possible_duplicate
      JOIN person AS one ON one.number = possible_duplicate.one
      JOIN person AS other ON other.number = possible_duplicate.other
      ORDER BY since DESC, min(one.first_number, other.first_number) LIMIT ?
      """, .integer(Int64(limit))
    ) { row in
      let pair = [
        try memory.shown.person(row.bytes(0)), try memory.shown.person(row.bytes(1)),
      ].sorted { $0.person < $1.person }
      return (pair[0], pair[1])
    }
  }

  func agencies() throws -> [AgencyCard] {
    try db.all("SELECT id, name, kind FROM agency ORDER BY name, id") { row in
      AgencyCard(
        id: ID(row.text(0)), name: row.text(1),
        kind: AgencyKind(rawValue: row.text(2)) ?? .partnership)
    }
  }

  /// Today in the United Kingdom, as days are kept.
  var today: String { now.ukDate.iso }

  func readShown(_ row: ColumnReader) throws -> PersonProjection {
    try memory.shown.person(row.bytes(0))
  }
}
