public import Record
public import Vocabulary

/// Says which languages somebody can work in besides English, so that families who speak one can be offered them.
///
/// Everybody says it of themselves; an administrator can say it of others.
public struct ChangeLanguages: Sendable {
  /// How many languages one account can name.
  public static let most = 10

  private let accounts: any AccountStore
  private let now: @Sendable () -> Instant

  public init(accounts: any AccountStore, now: @escaping @Sendable () -> Instant) {
    self.accounts = accounts
    self.now = now
  }

  /// English is left out, and a language named twice is kept once.
  ///
  /// - Throws: ``NotFound``; ``NotAllowed`` when it is somebody else’s account, for anyone but an administrator.
  public func callAsFunction(
    of practitioner: ID<Practitioner>, to languages: [LanguageName], by worker: Worker
  ) async throws {
    guard practitioner == worker.practitioner || Access.allows(.manageAccounts, to: worker.role)
    else { throw NotAllowed(.manageAccounts) }
    let now = now()
    var seen: Set<String> = []
    let spoken = languages.filter {
      !$0.isEnglish && seen.insert(FoldedName.fold($0.text)).inserted
    }
    try await accounts.change(practitioner) { account in
      guard account.languages != spoken else { return nil }
      account.languages = spoken
      return AccessEvent(
        at: now, author: worker.author, action: .changedAccount,
        detail: "changed the languages of \(account.username)")
    }
  }
}
