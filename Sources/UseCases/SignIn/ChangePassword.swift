public import Record
public import Vocabulary

/// Changes one's own password, and signs out everywhere else.
public struct ChangePassword: Sendable {
  private let accounts: any AccountStore
  private let passwords: Passwords
  private let now: @Sendable () -> Instant

  public init(
    accounts: any AccountStore, passwords: Passwords, now: @escaping @Sendable () -> Instant
  ) {
    self.accounts = accounts
    self.passwords = passwords
    self.now = now
  }

  /// - Throws: ``WrongPassword``; ``SamePassword``; `NewPassword.Refusal` is for the caller, who makes the new one.
  public func callAsFunction(
    from current: String, to new: NewPassword, session: Digest, by worker: Worker
  ) async throws {
    guard let account = try await accounts.account(worker.practitioner) else { throw NotFound() }
    guard account.isOpen(at: now()), try await passwords.matches(current, account.passwordHash)
    else {
      try await noteFailure(by: worker)
      throw WrongPassword()
    }
    guard current != new.text else { throw SamePassword() }
    let stored = try await passwords.stored(new.text)
    let now = now()
    try await accounts.change(worker.practitioner) { account in
      account.passwordHash = stored
      account.failedSignIns = 0
      return AccessEvent(
        at: now, author: worker.author, action: .changedAccount, detail: "changed own password")
    }
    try await accounts.endSessions(of: worker.practitioner, except: session)
  }

  /// A wrong guess here counts like one at the door, or a session left open would be a way round the lock.
  private func noteFailure(by worker: Worker) async throws {
    let now = now()
    try await accounts.change(worker.practitioner) { account in
      account.noteFailure(at: now)
      return AccessEvent(at: now, author: worker.author, action: .failedToSignIn)
    }
  }
}

/// The current password is not what was typed.
public struct WrongPassword: Error, Equatable {
  public init() {}
}

/// The new password is the one it was to replace.
public struct SamePassword: Error, Equatable {
  public init() {}
}
