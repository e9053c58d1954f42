public import Record
public import Vocabulary

/// Where accounts, sessions and unfinished forms are kept.
///
/// Unlike the record, these are changed in place.
public protocol AccountStore: Sendable {
  func account(username: String) async throws -> Account?
  func account(_ id: ID<Practitioner>) async throws -> Account?
  func accounts() async throws -> [Account]
  /// Adds or changes an account, and logs it, in one transaction. Ending an account or changing its role ends its sessions' rights at once.
  func save(_ account: Account, logging access: AccessEvent?) async throws
  /// Changes an account from how it stands at that moment, with the access the block names, in one transaction.
  ///
  /// Two changes at once never undo each other: the second sees what the first did. When the block throws, nothing is
  /// kept.
  /// - Throws: ``NotFound`` when there is no such account.
  @discardableResult
  func change(
    _ id: ID<Practitioner>,
    _ change: @escaping @Sendable (inout Account) throws -> AccessEvent?
  ) async throws -> Account
  /// Adds or renames an agency.
  func save(_ agency: AgencyCard) async throws

  /// Starts a session and logs the sign-in.
  func start(_ session: Session, logging access: AccessEvent?) async throws
  /// The session with this token digest and its account, if neither has ended; moves its last-used instant on.
  func session(_ tokenDigest: Digest, usedAt now: Instant) async throws -> (Session, Account)?
  func sessions(of practitioner: ID<Practitioner>, at now: Instant) async throws -> [Session]
  func endSession(_ tokenDigest: Digest) async throws
  func endSessions(of practitioner: ID<Practitioner>, except: Digest?) async throws
  /// Logs something that is not about a person's record, such as a failed sign-in.
  func log(_ access: AccessEvent) async throws

  /// A form as it was last typed, for the practitioner who typed it alone; sealed when kept.
  func draft(_ key: String, of practitioner: ID<Practitioner>) async throws -> Draft?
  func drafts(of practitioner: ID<Practitioner>) async throws -> [Draft]
  func keep(_ draft: Draft, of practitioner: ID<Practitioner>) async throws
  func discardDraft(_ key: String, of practitioner: ID<Practitioner>) async throws

  /// Whether this place is a demonstration with invented people.
  func isDemo() async throws -> Bool
  /// The name of the place, shown in the page header.
  func placeName() async throws -> String
}

/// A practitioner's account.
public struct Account: Hashable, Sendable {
  public let practitioner: ID<Practitioner>
  public var username: String
  public var name: String
  public var role: Role
  public var agency: AgencyCard
  /// Languages they can work in besides English, as they say themselves.
  public var languages: [LanguageName]
  /// scrypt, with its own parameters and salt; nil until a first password is set.
  public var passwordHash: String?
  /// The secret of two-step sign-in; nil until it has been set up.
  public var twoStepSecret: [UInt8]?
  /// The last two-step time step used, so that a code works once.
  public var lastTwoStep: Int64?
  public var failedSignIns: Int
  public var lockedUntil: Instant?
  public var endedAt: Instant?
  /// A demonstration account, which needs no two-step code.
  public var isDemo: Bool

  public init(
    practitioner: ID<Practitioner>, username: String, name: String, role: Role,
    agency: AgencyCard, languages: [LanguageName] = [], passwordHash: String? = nil,
    twoStepSecret: [UInt8]? = nil, lastTwoStep: Int64? = nil, failedSignIns: Int = 0,
    lockedUntil: Instant? = nil,
    endedAt: Instant? = nil, isDemo: Bool = false
  ) {
    self.practitioner = practitioner
    self.username = username
    self.name = name
    self.role = role
    self.agency = agency
    self.languages = languages
    self.passwordHash = passwordHash
    self.twoStepSecret = twoStepSecret
    self.lastTwoStep = lastTwoStep
    self.failedSignIns = failedSignIns
    self.lockedUntil = lockedUntil
    self.endedAt = endedAt
    self.isDemo = isDemo
  }

  public func hasEnded(by now: Instant) -> Bool { endedAt.map { $0 <= now } ?? false }

  public var worker: Worker {
    Worker(practitioner: practitioner, name: name, role: role, agency: agency)
  }
}

/// A signed-in browser.
///
/// Only a digest of its token is kept.
public struct Session: Hashable, Sendable {
  public let tokenDigest: Digest
  public let practitioner: ID<Practitioner>
  public let startedAt: Instant
  public var lastUsedAt: Instant
  /// What the browser called itself, so that people can tell their sessions apart.
  public let browser: String

  /// Ends after thirty minutes unused, or twelve hours whatever happens.
  public static let idleSeconds = 30 * 60
  public static let longestSeconds = 12 * 60 * 60

  public init(
    tokenDigest: Digest, practitioner: ID<Practitioner>, startedAt: Instant, lastUsedAt: Instant,
    browser: String
  ) {
    self.tokenDigest = tokenDigest
    self.practitioner = practitioner
    self.startedAt = startedAt
    self.lastUsedAt = lastUsedAt
    self.browser = browser
  }
}

/// An unfinished form.
public struct Draft: Hashable, Sendable {
  /// Which form, and about whom: the form's path.
  public let key: String
  public let title: String
  /// The form as the browser encodes it.
  public let body: String
  public let keptAt: Instant

  public init(key: String, title: String, body: String, keptAt: Instant) {
    self.key = key
    self.title = title
    self.body = body
    self.keptAt = keptAt
  }
}
