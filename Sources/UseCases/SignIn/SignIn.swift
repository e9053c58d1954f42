public import Record
public import Vocabulary

/// Signs somebody in: a password, then a code for those who have set one up.
///
/// Whatever is wrong, the answer is the same and takes the same work: it never tells whether there is such an
/// account, whether it is locked or which step was wrong. Five failures lock an account for fifteen minutes; the lock
/// is kept with the account, so it outlives a restart.
public struct SignIn: Sendable {
  private let accounts: any AccountStore
  private let passwords: Passwords
  private let now: @Sendable () -> Instant

  public static let failuresBeforeLock = 5
  public static let secondsLocked = 15 * 60

  public init(
    accounts: any AccountStore, passwords: Passwords, now: @escaping @Sendable () -> Instant
  ) {
    self.accounts = accounts
    self.passwords = passwords
    self.now = now
  }

  /// The first step.
  public func callAsFunction(
    username: String, password: String, browser: String
  ) async throws -> SignInAnswer {
    let typed = TypedText(username).text.lowercased()
    let account = try await accounts.account(username: typed)
    let isRight = try await passwords.matches(password, account?.passwordHash)
    guard let account else {
      try await accounts.log(.failedSignIn(by: .notKnown, at: now()))
      return .refused
    }
    guard isRight, account.isOpen(at: now()) else { return try await refuse(account) }
    if account.twoStepSecret != nil, !account.isDemo { return .needsCode(account.practitioner) }
    return try await begin(account.practitioner, browser: browser) { _ in true }
  }

  /// The second step, for somebody who has just passed the first.
  public func callAsFunction(
    code: String, for practitioner: ID<Practitioner>, browser: String
  ) async throws -> SignInAnswer {
    let now = now()
    return try await begin(practitioner, browser: browser) { account in
      guard let secret = account.twoStepSecret,
        let step = TwoStep(secret: secret).step(of: code, at: now, after: account.lastTwoStep)
      else { return false }
      account.lastTwoStep = step
      return true
    }
  }

  /// A demonstration account, which anybody may use in a place of invented people.
  public func callAsFunction(
    demo practitioner: ID<Practitioner>, browser: String
  ) async throws -> SignInAnswer {
    guard try await accounts.isDemo(), let account = try await accounts.account(practitioner),
      account.isDemo
    else { return .refused }
    return try await begin(practitioner, browser: browser) { _ in true }
  }

  /// Starts a session if the account is open and the last check passes, as the account stands at that moment.
  private func begin(
    _ practitioner: ID<Practitioner>, browser: String,
    check: @escaping @Sendable (inout Account) -> Bool
  ) async throws -> SignInAnswer {
    let now = now()
    let account = try await accounts.change(practitioner) { account in
      let wasOpen = account.isOpen(at: now)
      guard wasOpen, check(&account) else {
        account.noteFailure(at: now)
        return .failedSignIn(by: account.worker.author, at: now)
      }
      account.failedSignIns = 0
      account.lockedUntil = nil
      return nil
    }
    guard account.failedSignIns == 0, account.isOpen(at: now) else { return .refused }
    let token = SessionToken.make()
    let session = Session(
      tokenDigest: token.digest, practitioner: practitioner, startedAt: now, lastUsedAt: now,
      browser: String(TypedText(browser).text.prefix(200)))
    let access = AccessEvent(at: now, author: account.worker.author, action: .signedIn)
    try await accounts.start(session, logging: access)
    return .signedIn(token, session, account)
  }

  private func refuse(_ account: Account) async throws -> SignInAnswer {
    let now = now()
    try await accounts.change(account.practitioner) { account in
      account.noteFailure(at: now)
      return .failedSignIn(by: account.worker.author, at: now)
    }
    return .refused
  }
}

/// How far somebody got with signing in.
public enum SignInAnswer: Sendable {
  case refused
  case needsCode(ID<Practitioner>)
  case signedIn(SessionToken, Session, Account)
}

extension Account {
  /// Neither ended nor locked.
  public func isOpen(at now: Instant) -> Bool {
    endedAt == nil && !(lockedUntil.map { now < $0 } ?? false)
  }

  /// Counts a failure, and locks the account at the fifth since it last went well or the last lock ended.
  mutating func noteFailure(at now: Instant) {
    if let lockedUntil {
      if now < lockedUntil { return }
      self.lockedUntil = nil
      failedSignIns = 0
    }
    failedSignIns += 1
    if failedSignIns >= SignIn.failuresBeforeLock {
      lockedUntil = now.adding(seconds: Double(SignIn.secondsLocked))
    }
  }
}

extension AccessEvent {
  fileprivate static func failedSignIn(by author: Author, at now: Instant) -> AccessEvent {
    AccessEvent(at: now, author: author, action: .failedToSignIn)
  }
}

extension Author {
  /// Nobody we know: what was typed as the username is not kept, because people type passwords there.
  fileprivate static let notKnown = Author(
    practitioner: ID("not-known"), name: "Not known", role: .practitioner, agency: ID("not-known"))
}
