public import Record
public import Vocabulary

/// Gives somebody another role, at once and in every session they have.
///
/// Nobody can change their own: who may do more is always somebody else's decision.
public struct ChangeRole: Sendable {
  private let accounts: any AccountStore
  private let now: @Sendable () -> Instant

  public init(accounts: any AccountStore, now: @escaping @Sendable () -> Instant) {
    self.accounts = accounts
    self.now = now
  }

  /// - Throws: ``OwnAccount``; ``NotFound``; ``NotAllowed`` for anyone but an administrator.
  public func callAsFunction(
    of practitioner: ID<Practitioner>, to role: Role, by worker: Worker
  ) async throws {
    try worker.checkManages(practitioner)
    let now = now()
    try await accounts.change(practitioner) { account in
      let was = account.role
      account.role = role
      return AccessEvent(
        at: now, author: worker.author, action: .changedAccount,
        detail: "changed the role of \(account.username) from \(was.label) to \(role.label)")
    }
  }
}

/// One's own account is managed by somebody else.
public struct OwnAccount: Error, Equatable {
  public init() {}
}

extension Worker {
  func checkManages(_ practitioner: ID<Practitioner>) throws {
    guard Access.allows(.manageAccounts, to: role) else { throw NotAllowed(.manageAccounts) }
    guard practitioner != self.practitioner else { throw OwnAccount() }
  }
}
