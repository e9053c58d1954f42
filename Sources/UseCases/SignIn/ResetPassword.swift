public import Record
public import Vocabulary

/// Gives somebody a new password that works once, and lifts a lock.
///
/// It can also take away their two-step sign-in, for a telephone that was lost: they set it up again before
/// anything else.
public struct ResetPassword: Sendable {
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

  /// - Throws: ``OwnAccount``; ``NotFound``; ``NotAllowed`` for anyone but an administrator.
  public func callAsFunction(
    of practitioner: ID<Practitioner>, alsoTwoStep: Bool = false, by worker: Worker
  ) async throws -> OneTimePassword {
    try worker.checkManages(practitioner)
    let password = NewPassword.oneTime()
    let stored = try await passwords.stored(password, isOneTime: true)
    let now = now()
    try await accounts.change(practitioner) { account in
      account.passwordHash = stored
      account.failedSignIns = 0
      account.lockedUntil = nil
      if alsoTwoStep {
        account.twoStepSecret = nil
        account.lastTwoStep = nil
      }
      return AccessEvent(
        at: now, author: worker.author, action: .changedAccount,
        detail: "reset the password of \(account.username)"
          + (alsoTwoStep ? " and its two-step sign-in" : ""))
    }
    try await accounts.endSessions(of: practitioner, except: nil)
    return OneTimePassword(practitioner: practitioner, text: password)
  }
}
