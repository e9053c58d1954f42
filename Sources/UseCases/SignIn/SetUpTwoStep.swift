import Record
public import Vocabulary

/// Sets up two-step sign-in with a secret that a code proves the person's app has.
public struct SetUpTwoStep: Sendable {
  private let accounts: any AccountStore
  private let now: @Sendable () -> Instant

  public init(accounts: any AccountStore, now: @escaping @Sendable () -> Instant) {
    self.accounts = accounts
    self.now = now
  }

  /// - Throws: ``WrongCode`` when the code is not one of the secret; ``AlreadySetUp`` when it has been done.
  public func callAsFunction(_ twoStep: TwoStep, code: String, by worker: Worker) async throws {
    let now = now()
    try await accounts.change(worker.practitioner) { account in
      guard account.twoStepSecret == nil else { throw AlreadySetUp() }
      guard let step = twoStep.step(of: code, at: now, after: nil) else { throw WrongCode() }
      account.twoStepSecret = twoStep.secret
      account.lastTwoStep = step
      return AccessEvent(
        at: now, author: worker.author, action: .changedAccount,
        detail: "set up two-step sign-in")
    }
  }
}

/// The code is not one the app would show now.
public struct WrongCode: Error, Equatable {
  public init() {}
}

/// Two-step sign-in is set up already; an administrator can reset it.
public struct AlreadySetUp: Error, Equatable {
  public init() {}
}
