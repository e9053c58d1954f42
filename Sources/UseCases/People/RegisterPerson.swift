public import Casework
public import Record
public import Vocabulary

/// Registers a child, an unborn child or an adult.
///
/// Whoever registers somebody joins the team around them.
public struct RegisterPerson: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// People already known to the worker who may be the one about to be registered.
  ///
  /// The look is logged.
  public func likelyDuplicates(
    of registration: Registration, by worker: Worker
  ) async throws -> [PersonProjection] {
    let query = PeopleQuery(
      words: FoldedName.tokens(of: registration.name.full), limit: 10)
    return try await store.viewing { record in
      guard Access.allows(.registerPerson, to: worker.role) else {
        throw NotAllowed(.registerPerson)
      }
      var found: [PersonProjection] = []
      if let number = registration.nhsNumber {
        found = try record.search(PeopleQuery(nhsNumber: number), visibleTo: worker)
      }
      found += try record.search(query, visibleTo: worker).filter { person in
        registration.isLikely(person) && !found.contains { $0.person == person.person }
      }
      let shown = AccessEvent(
        at: record.now, author: worker.author, action: .wasShownResult,
        people: found.map(\.person), detail: "likely duplicates before registering")
      return Viewed(
        found.map(\.withoutWithheldAddresses), accesses: found.isEmpty ? [] : [shown])
    }
  }

  /// Registers the person and gives their id.
  ///
  /// - Parameter tie: how the new person stands to somebody the worker can already record about.
  public func callAsFunction(
    _ registration: Registration, tie: NewcomerTie? = nil,
    once key: CommandKey?, by worker: Worker
  ) async throws -> ID<Person> {
    try await store.writing { record in
      guard Access.allows(.registerPerson, to: worker.role) else {
        throw NotAllowed(.registerPerson)
      }
      if let key, let saved = try record.entries(savedBy: key, of: worker.practitioner),
        let first = saved.first
      {
        return first.envelope.subjects[0]
      }
      let person = record.makeID(Person.self)
      let today = Occurrence.on(.day(record.now.ukDate))
      var entries = [
        registration.newEntry(about: [person], occurred: today),
        JoinedTeam(worker: worker).newEntry(about: [person], occurred: today),
      ]
      if let tie {
        _ = try record.admit(worker, to: .recordAbout, about: tie.other)
        entries += tie.entries(about: person)
      }
      try record.append(entries, by: worker.author, once: key)
      return person
    }
  }
}

extension JoinedTeam {
  /// The worker joining a team as a member.
  public init(worker: Worker, position: TeamPosition = .member) {
    self.init(
      practitioner: worker.practitioner, name: worker.name, agency: worker.agency.id,
      agencyName: worker.agency.name, position: position)
  }
}

extension Registration {
  /// Near enough in name and date of birth to be asked about: never decided by itself.
  func isLikely(_ person: PersonProjection) -> Bool {
    if let nhsNumber, nhsNumber == person.nhsNumber { return true }
    guard let born = bornOn, let theirs = person.bornOn else { return true }
    return born.earliest <= theirs.latest.adding(days: 31)
      && theirs.earliest <= born.latest.adding(days: 31)
  }
}
