import GRDB
import Record
import UseCases
import Vocabulary

/// Whom a worker may know of, as the start of a search.
///
/// Which facts open a record is asked of ``Access``, and every person found is put to it again before they are shown.
struct Visibility {
  let worker: Worker
  let now: Instant

  /// Sees people they have nothing to do with.
  var isWhole: Bool { allows(.none) }
  private var byTeam: Bool { allows(Relation(isInTeam: true)) }
  private var byAgency: Bool { allows(Relation(isAgencyInvolved: true)) }
  private var byName: Bool { allows(Relation(isNamed: true)) }
  private var byEmergency: Bool { allows(Relation(emergencyUntil: now.adding(seconds: 1))) }

  private func allows(_ relation: Relation) -> Bool {
    Access.allows(.seePerson, to: worker.role, relation: relation, at: now)
  }

  /// The numbers of the people who may be seen, or nil when there are more than `limit`.
  func people(in db: Database, limit: Int) throws -> Set<Int64>? {
    guard !parts.isEmpty else { return [] }
    let found = try db.all(
      "\(parts.joined(separator: " UNION ")) LIMIT ?5", .text(worker.practitioner.value),
      .text(worker.agency.id.value), .text(now.ukDate.iso), .integer(now.microseconds),
      .integer(Int64(limit + 1))
    ) { $0.integer(0) }
    return found.count > limit ? nil : Set(found)
  }

  private var parts: [String] {
    let current = "from_day <= ?3 AND until_day > ?3"
    return [
      byTeam ? "SELECT person FROM involvement WHERE practitioner = ?1 AND \(current)" : nil,
      byAgency ? "SELECT person FROM involvement WHERE agency = ?2 AND \(current)" : nil,
      byName ? "SELECT person FROM named_practitioner WHERE practitioner = ?1" : nil,
      byEmergency
        ? """
        SELECT person.number FROM emergency_access AS emergency
        JOIN person ON person.id = emergency.person
        WHERE emergency.practitioner = ?1 AND emergency.ends_at > ?4
        """ : nil,
    ].compactMap(\.self)
  }
}
