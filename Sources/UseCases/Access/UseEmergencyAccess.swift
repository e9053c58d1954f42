import Casework
import Record
public import Vocabulary

/// Opens a record that cannot wait, to somebody with no ordinary right to it, until a fixed instant.
///
/// The person must be named exactly: given name, family name and date of birth. Who asked, for whom and why is logged
/// whether or not anybody was found, and the answer is the same when nobody matches and when the worker may never see
/// the person because they are related to the family.
public struct UseEmergencyAccess: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// Every record of somebody so named, most often one; none when there is nobody.
  public func callAsFunction(
    _ named: PersonNamedExactly, because reason: EmergencyAccess.Reason, words: String,
    by worker: Worker
  ) async throws -> [EmergencyAccess] {
    guard Access.allows(.useEmergencyAccess, to: worker.role) else {
      throw NotAllowed(.useEmergencyAccess)
    }
    return try await store.writing { record in
      let people = try record.people(named: named, openTo: worker)
      let open = try record.emergencyAccesses(openTo: worker.practitioner).filter {
        people.contains($0.person) && $0.reason == reason && $0.words == words
      }
      // The same form sent twice opens the record once.
      if !open.isEmpty, Set(open.map(\.person)) == Set(people) { return open }
      let granted = people.map { person in
        EmergencyAccess(
          id: record.makeID(EmergencyAccess.self), worker: worker, person: person, reason: reason,
          words: words, beganAt: record.now,
          endsAt: record.now.adding(seconds: Double(EmergencyAccess.length)))
      }
      for access in granted { try record.add(access) }
      try record.log(
        AccessEvent(
          at: record.now, author: worker.author, action: .usedEmergencyAccess, people: people,
          detail: "\(named.description). \(reason.label): \(words)"))
      return granted
    }
  }
}

/// Somebody as they must be named to be found in an emergency.
public struct PersonNamedExactly: Sendable {
  public let given: String
  public let family: String
  public let bornOn: LocalDate

  public init(given: String, family: String, bornOn: LocalDate) {
    self.given = given
    self.family = family
    self.bornOn = bornOn
  }

  var description: String { "\(given) \(family), born \(bornOn.british)" }
  var folded: String { FoldedName.fold("\(given) \(family)") }
}

extension RecordReader {
  /// Accents, capitals and apostrophes apart, every letter of the name has to be right, and the day of birth.
  fileprivate func people(
    named: PersonNamedExactly, openTo worker: Worker
  ) throws -> [ID<Person>] {
    let query = PeopleQuery(
      words: FoldedName.tokens(of: named.folded), bornOn: .day(named.bornOn), limit: 100)
    return try search(query, visibleTo: nil)
      .filter { person in
        person.bornOn == .day(named.bornOn)
          && person.allNames.contains { FoldedName.fold($0) == named.folded }
      }
      .map(\.person)
      .filter { try relation(of: worker, to: $0)?.isRelated == false }
  }
}
