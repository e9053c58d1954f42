public import Record
public import Vocabulary

/// Ends the session of this browser.
public struct SignOut: Sendable {
  private let accounts: any AccountStore
  private let now: @Sendable () -> Instant

  public init(accounts: any AccountStore, now: @escaping @Sendable () -> Instant) {
    self.accounts = accounts
    self.now = now
  }

  public func callAsFunction(_ session: Digest, by worker: Worker) async throws {
    try await accounts.endSession(session)
    try await accounts.log(AccessEvent(at: now(), author: worker.author, action: .signedOut))
  }
}

/// Ends every session of a practitioner, this one and those left open elsewhere.
public struct SignOutEverywhere: Sendable {
  private let accounts: any AccountStore
  private let now: @Sendable () -> Instant

  public init(accounts: any AccountStore, now: @escaping @Sendable () -> Instant) {
    self.accounts = accounts
    self.now = now
  }

  public func callAsFunction(by worker: Worker) async throws {
    try await accounts.endSessions(of: worker.practitioner, except: nil)
    try await accounts.log(
      AccessEvent(
        at: now(), author: worker.author, action: .signedOut, detail: "everywhere"))
  }
}
