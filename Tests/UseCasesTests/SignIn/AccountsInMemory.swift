import Record
import Synchronization
import UseCases
import Vocabulary

/// Accounts and sessions kept in memory, by the promises of `AccountStore`.
final class AccountsInMemory: AccountStore {
  private struct Kept {
    var accounts: [ID<Practitioner>: Account] = [:]
    var sessions: [Digest: Session] = [:]
    var log: [AccessEvent] = []
    var drafts: [ID<Practitioner>: [String: Draft]] = [:]
  }

  private let kept = Mutex(Kept())
  private let demo: Bool

  init(_ accounts: [Account] = [], isDemo: Bool = false) {
    demo = isDemo
    kept.withLock { kept in
      for account in accounts { kept.accounts[account.practitioner] = account }
    }
  }

  var log: [AccessEvent] { kept.withLock { $0.log } }

  func account(username: String) -> Account? {
    kept.withLock { $0.accounts.values.first { $0.username == username } }
  }

  func account(_ id: ID<Practitioner>) -> Account? { kept.withLock { $0.accounts[id] } }

  func accounts() -> [Account] { kept.withLock { Array($0.accounts.values) } }

  func save(_ account: Account, logging access: AccessEvent?) {
    kept.withLock { kept in
      kept.accounts[account.practitioner] = account
      if let access { kept.log.append(access) }
    }
  }

  func change(
    _ id: ID<Practitioner>, _ change: @Sendable (inout Account) throws -> AccessEvent?
  ) throws -> Account {
    try kept.withLock { kept in
      guard var account = kept.accounts[id] else { throw NotFound() }
      if let access = try change(&account) { kept.log.append(access) }
      kept.accounts[id] = account
      return account
    }
  }

  func save(_: AgencyCard) {}

  func start(_ session: Session, logging access: AccessEvent?) {
    kept.withLock { kept in
      kept.sessions[session.tokenDigest] = session
      if let access { kept.log.append(access) }
    }
  }

  func session(_ tokenDigest: Digest, usedAt now: Instant) -> (Session, Account)? {
    kept.withLock { kept in
      guard let session = kept.sessions[tokenDigest],
        let account = kept.accounts[session.practitioner]
      else { return nil }
      return (session, account)
    }
  }

  func sessions(of practitioner: ID<Practitioner>, at now: Instant) -> [Session] {
    kept.withLock { $0.sessions.values.filter { $0.practitioner == practitioner } }
  }

  func endSession(_ tokenDigest: Digest) {
    kept.withLock { _ = $0.sessions.removeValue(forKey: tokenDigest) }
  }

  func endSessions(of practitioner: ID<Practitioner>, except: Digest?) {
    kept.withLock { kept in
      kept.sessions = kept.sessions.filter {
        $0.value.practitioner != practitioner || $0.key == except
      }
    }
  }

  func log(_ access: AccessEvent) { kept.withLock { $0.log.append(access) } }

  func draft(_ key: String, of practitioner: ID<Practitioner>) -> Draft? {
    kept.withLock { $0.drafts[practitioner]?[key] }
  }

  func drafts(of practitioner: ID<Practitioner>) -> [Draft] {
    kept.withLock { Array($0.drafts[practitioner, default: [:]].values) }
  }

  func keep(_ draft: Draft, of practitioner: ID<Practitioner>) {
    kept.withLock { $0.drafts[practitioner, default: [:]][draft.key] = draft }
  }

  func discardDraft(_ key: String, of practitioner: ID<Practitioner>) {
    kept.withLock { $0.drafts[practitioner]?[key] = nil }
  }

  func isDemo() -> Bool { demo }
  func placeName() -> String { "Wexcombe" }
}
