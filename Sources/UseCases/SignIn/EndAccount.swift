public import Record
public import Vocabulary

/// Ends an account, at once and in every session it has.
///
/// What the person recorded stays theirs.
public struct EndAccount: Sendable {
  private let accounts: any AccountStore
  private let now: @Sendable () -> Instant

  public init(accounts: any AccountStore, now: @escaping @Sendable () -> Instant) {
    self.accounts = accounts
    self.now = now
  }

  /// - Throws: ``OwnAccount``; ``NotFound``; ``NotAllowed`` for anyone but an administrator.
  public func callAsFunction(_ practitioner: ID<Practitioner>, by worker: Worker) async throws {
    try worker.checkManages(practitioner)
    let now = now()
    try await accounts.change(practitioner) { account in
      guard account.endedAt == nil else { return nil }
      account.endedAt = now
      return AccessEvent(
        at: now, author: worker.author, action: .changedAccount,
        detail: "ended the account \(account.username)")
    }
    try await accounts.endSessions(of: practitioner, except: nil)
  }
}
