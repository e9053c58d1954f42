public import Casework
public import Record
public import Vocabulary

/// Adds a practitioner to the team around a person, or makes them its lead professional.
public struct JoinTeam: Sendable {
  private let store: any RecordStore
  private let accounts: any AccountStore

  public init(store: any RecordStore, accounts: any AccountStore) {
    self.store = store
    self.accounts = accounts
  }

  /// - Parameter others: people whose team they join as well, each of which the worker must be able to change.
  /// - Throws: ``NotFound`` when the worker may not change one of the teams; ``CannotJoin``.
  public func callAsFunction(
    _ practitioner: ID<Practitioner>, as position: TeamPosition, on day: LocalDate,
    around person: ID<Person>, andOf others: [ID<Person>] = [], once key: CommandKey?,
    by worker: Worker
  ) async throws {
    guard let account = try await accounts.account(practitioner), account.endedAt == nil,
      account.role.worksWithPeople
    else { throw CannotJoin() }
    let joined = JoinedTeam(worker: account.worker, position: position)
    try await store.writing { record in
      guard day <= record.now.ukDate else { throw Untimely() }
      let people = [person] + others.filter { $0 != person }
      for one in people {
        _ = try record.admit(worker, to: .changeTeam, about: one)
        // Somebody related to the family never joins its team.
        let relation = try record.relation(of: account.worker, to: one)
        guard relation.map({ !$0.isRelated }) ?? false else { throw CannotJoin() }
      }
      try record.append(
        people.map { joined.newEntry(about: [$0], occurred: .on(.day(day))) }, by: worker.author,
        once: key)
    }
  }
}

/// The practitioner cannot be in this team: there is no such account, it does not work with people, or it is barred.
///
/// Which of these is not told, because being barred is about a family.
public struct CannotJoin: Error, Equatable {
  public init() {}
}
