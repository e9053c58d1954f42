import GRDB
import Record
import UseCases
import Vocabulary

/// What narrows a search besides words: whom the worker may know of, a date of birth, a postcode, a number.
struct Possible {
  /// The numbers of the people left; nil when there are too many to list.
  private(set) var people: Set<Int64>?
  private let bornFrom: String?
  private let bornUntil: String?
  /// Partial dates of birth begin at most so many days before what was typed.
  private let bornAfter: String?

  init(_ query: PeopleQuery, by worker: Worker?, at now: Instant, in db: Database) throws {
    bornFrom = query.bornOn?.earliest.iso
    bornUntil = query.bornOn?.latest.iso
    bornAfter = query.bornOn?.earliest.adding(days: -366).iso
    if let number = query.nhsNumber {
      narrow(
        try db.all("SELECT number FROM person WHERE nhs_number = ?", .text(number.value)) {
          $0.integer(0)
        })
    }
    if let postcode = query.postcode { try narrow(livingAt(postcode, in: db)) }
    if bornFrom != nil { try narrow(born(in: db)) }
    let visibility = worker.map { Visibility(worker: $0, now: now) }
    if let visibility, !visibility.isWhole,
      let visible = try visibility.people(in: db, limit: Candidates.most)
    {
      narrow(Array(visible))
    }
  }

  private mutating func narrow(_ some: [Int64]?) {
    guard let some else { return }
    people = people?.intersection(some) ?? Set(some)
  }

  private func livingAt(_ postcode: Postcode, in db: Database) throws -> [Int64]? {
    let found = try db.all(
      """
      SELECT person FROM token JOIN person_token ON token.number = person_token.token
      WHERE token.text = ? AND token.field = 'postcode' LIMIT ?
      """, .text(postcode.value), .integer(Int64(Candidates.most + 1))
    ) { $0.integer(0) }
    return found.count > Candidates.most ? nil : found
  }

  private func born(in db: Database) throws -> [Int64]? {
    let found = try db.all(
      """
      SELECT number FROM person
      WHERE born_from BETWEEN ? AND ? AND born_until >= ? LIMIT ?
      """, .text(ifAny: bornAfter), .text(ifAny: bornUntil), .text(ifAny: bornFrom),
      .integer(Int64(Candidates.few * 2 + 1))
    ) { $0.integer(0) }
    return found.count > Candidates.few * 2 ? nil : found
  }

  /// When very many were born then: the first of them by name.
  func firstByName(in db: Database) throws -> [(Int64, Candidates.Standing)] {
    try db.all(
      """
      SELECT number FROM person
      WHERE born_from BETWEEN ? AND ? AND born_until >= ? ORDER BY name LIMIT ?
      """, .text(ifAny: bornAfter), .text(ifAny: bornUntil), .text(ifAny: bornFrom),
      .integer(Int64(Candidates.few))
    ) { ($0.integer(0), Candidates.Standing()) }
  }

  /// Whether somebody may have been born when the query says; people whose date of birth is not known are not.
  func includes(_ person: FoundPerson) -> Bool {
    guard let bornFrom, let bornUntil else { return true }
    guard let from = person.bornFrom, let until = person.bornUntil else { return false }
    return from <= bornUntil && until >= bornFrom
  }
}
