import Casework
import GRDB
import Record
import Vocabulary

/// The `person` table and the tables that hang from it.
struct PersonTable {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Keeps a person as they are now, changing only what differs from what was kept.
  func save(_ row: PersonRow) throws {
    let shown = try row.shown
    guard let (number, was) = try stored(row.projection.person) else {
      return try save(row, shown, as: try insert(row, shown), was: nil)
    }
    guard shown != was.shown else { return }
    let earlier = PersonRow(
      projection: try PersonRow.projection(was.shown), firstNumber: was.firstNumber)
    try update(row, shown, number)
    try save(row, shown, as: number, was: earlier)
  }

  func remove(_ person: ID<Person>) throws {
    guard let (number, was) = try stored(person) else { return }
    let row = PersonRow(
      projection: try PersonRow.projection(was.shown), firstNumber: was.firstNumber)
    try TokenTable(db).change(of: number, from: row, to: nil)
    try DuplicateTable(db).remove(number, row)
    for table in ["involvement", "named_practitioner", "related_practitioner", "residence"] {
      try db.run("DELETE FROM \(table) WHERE person = ?", .integer(number))
    }
    try db.run("DELETE FROM person WHERE number = ?", .integer(number))
  }

  private func stored(
    _ person: ID<Person>
  ) throws -> (number: Int64, was: (shown: [UInt8], firstNumber: Int64))? {
    try db.first(
      "SELECT number, shown, first_number FROM person WHERE id = ?", .text(person.value)
    ) { ($0.integer(0), ($0.bytes(1), $0.integer(2))) }
  }

  private func save(
    _ row: PersonRow, _ shown: [UInt8], as number: Int64, was: PersonRow?
  ) throws {
    try TokenTable(db).change(of: number, from: was, to: row)
    if was?.projection.team != row.projection.team { try saveTeam(row, number) }
    if was?.projection.addresses != row.projection.addresses { try saveHomes(row, number) }
    if was?.projection.namedPractitioners != row.projection.namedPractitioners {
      try save(row.projection.namedPractitioners, in: "named_practitioner", number)
    }
    if was?.projection.relatedPractitioners != row.projection.relatedPractitioners {
      try save(row.projection.relatedPractitioners, in: "related_practitioner", number)
    }
    try DuplicateTable(db).change(of: number, from: was, to: row)
  }

  private func insert(_ row: PersonRow, _ shown: [UInt8]) throws -> Int64 {
    try db.run(
      """
      INSERT INTO person (id, name, born_from, born_until, nhs_number, is_restricted,
        first_number, words, shown)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .text(row.projection.person.value), .text(row.name),
      .text(ifAny: row.projection.bornOn?.earliest.iso),
      .text(ifAny: row.projection.bornOn?.latest.iso),
      .text(ifAny: row.projection.nhsNumber?.value), .flag(row.projection.isRestricted),
      .integer(row.firstNumber), .text(row.words), .bytes(shown))
    return db.lastInsertedRowID
  }

  private func update(_ row: PersonRow, _ shown: [UInt8], _ number: Int64) throws {
    try db.run(
      """
      UPDATE person SET name = ?, born_from = ?, born_until = ?, nhs_number = ?,
        is_restricted = ?, first_number = ?, words = ?, shown = ? WHERE number = ?
      """,
      .text(row.name), .text(ifAny: row.projection.bornOn?.earliest.iso),
      .text(ifAny: row.projection.bornOn?.latest.iso),
      .text(ifAny: row.projection.nhsNumber?.value), .flag(row.projection.isRestricted),
      .integer(row.firstNumber), .text(row.words), .bytes(shown), .integer(number))
  }

  private func saveTeam(_ row: PersonRow, _ number: Int64) throws {
    try db.run("DELETE FROM involvement WHERE person = ?", .integer(number))
    for member in Set(row.projection.team) {
      try db.run(
        """
        INSERT OR IGNORE INTO involvement (person, practitioner, agency, from_day, until_day)
        VALUES (?, ?, ?, ?, ?)
        """,
        .integer(number), .text(member.practitioner.value), .text(member.agency.value),
        .text(member.from.iso), .text(member.until?.iso ?? Self.noEnd))
    }
  }

  private func saveHomes(_ row: PersonRow, _ number: Int64) throws {
    try db.run("DELETE FROM residence WHERE person = ?", .integer(number))
    for household in Set(row.projection.addresses.map(\.household)) {
      try db.run(
        "INSERT INTO residence (household, person) VALUES (?, ?)", .text(household.value),
        .integer(number))
    }
  }

  private func save(
    _ practitioners: [ID<Practitioner>], in table: String, _ number: Int64
  ) throws {
    try db.run("DELETE FROM \(table) WHERE person = ?", .integer(number))
    for practitioner in Set(practitioners) {
      try db.run(
        "INSERT INTO \(table) (person, practitioner) VALUES (?, ?)", .integer(number),
        .text(practitioner.value))
    }
  }

  /// Stands for having no end, and sorts after every day.
  static let noEnd = "9999-12-31"
}
