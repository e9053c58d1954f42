import Casework
public import Record
public import Vocabulary

/// Restricts a record to named practitioners, lifts that, or marks a practitioner as related to the family.
public struct RestrictRecord: Sendable {
  private let store: any RecordStore
  private let accounts: any AccountStore

  public init(store: any RecordStore, accounts: any AccountStore) {
    self.store = store
    self.accounts = accounts
  }

  /// - Throws: ``NotFound`` when the worker may not restrict this record, or somebody named has no account;
  ///   ``NobodyNamed`` when nobody would be left who can open it.
  public func callAsFunction(
    _ person: ID<Person>, to named: [ID<Practitioner>], why: String, once key: CommandKey?,
    by worker: Worker
  ) async throws {
    guard !named.isEmpty else { throw NobodyNamed() }
    for practitioner in named { try await check(practitioner) }
    let restricted = RestrictedRecord(named: named, why: why)
    try await append(restricted, .shared, about: person, once: key, by: worker)
  }

  public func lift(
    _ person: ID<Person>, why: String, once key: CommandKey?, by worker: Worker
  ) async throws {
    try await append(RestrictionLifted(why: why), .shared, about: person, once: key, by: worker)
  }

  /// Bars a practitioner from the record because they are related to the family, or close to it.
  ///
  /// - Throws: ``AboutOneself`` when the worker means themselves: somebody else records that.
  public func markRelated(
    _ practitioner: ID<Practitioner>, relation: String, to person: ID<Person>,
    once key: CommandKey?, by worker: Worker
  ) async throws {
    guard practitioner != worker.practitioner else { throw AboutOneself() }
    try await check(practitioner)
    let related = RelatedWorker(practitioner: practitioner, relation: relation)
    try await append(related, .restricted, about: person, once: key, by: worker)
  }

  private func check(_ practitioner: ID<Practitioner>) async throws {
    guard try await accounts.account(practitioner) != nil else { throw NotFound() }
  }

  private func append(
    _ payload: some Payload, _ marking: Marking, about person: ID<Person>,
    once key: CommandKey?, by worker: Worker
  ) async throws {
    try await store.writing { record in
      if let key, try record.entries(savedBy: key, of: worker.practitioner) != nil { return }
      _ = try record.admit(worker, to: .restrictRecord, about: person)
      let today = Occurrence.on(.day(record.now.ukDate))
      try record.append(
        [payload.newEntry(about: [person], occurred: today, marking: marking)], by: worker.author,
        once: key)
    }
  }
}

/// Nobody would be left who can open the record.
public struct NobodyNamed: Error, Equatable {
  public init() {}
}

/// Something that somebody else has to record about a worker.
public struct AboutOneself: Error, Equatable {
  public init() {}
}
