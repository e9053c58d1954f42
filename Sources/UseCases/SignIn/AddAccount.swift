public import Record
public import Vocabulary

/// Adds an account for somebody, with a password that works once.
public struct AddAccount: Sendable {
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

  /// - Throws: ``UsernameTaken``; ``NotAllowed`` for anyone but an administrator.
  public func callAsFunction(
    _ username: Username, name: String, role: Role, agency: AgencyCard, by worker: Worker
  ) async throws -> OneTimePassword {
    guard Access.allows(.manageAccounts, to: worker.role) else { throw NotAllowed(.manageAccounts) }
    guard try await accounts.account(username: username.text) == nil else { throw UsernameTaken() }
    let now = now()
    var generator = SystemRandomNumberGenerator()
    let password = NewPassword.oneTime()
    let account = Account(
      practitioner: .make(at: now, using: &generator), username: username.text, name: name,
      role: role, agency: agency,
      passwordHash: try await passwords.stored(password, isOneTime: true))
    try await accounts.save(agency)
    try await accounts.save(
      account,
      logging: AccessEvent(
        at: now, author: worker.author, action: .changedAccount,
        detail: "added \(username.text) as \(role.label)"))
    return OneTimePassword(practitioner: account.practitioner, text: password)
  }
}

/// A password shown once, to be changed by its owner at the first sign-in.
public struct OneTimePassword: Equatable, Sendable {
  public let practitioner: ID<Practitioner>
  public let text: String
}

/// Another account has this username.
public struct UsernameTaken: Error, Equatable {
  public init() {}
}
