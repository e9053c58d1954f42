import Hummingbird
import Logging
import Record
import Storage
import Synchronization
import UseCases
import Vocabulary
import Website

/// The whole site on a record in memory, at 9:30am on Tuesday 4 March 2025, with the people of ``Colleague``.
struct TestSite: Sendable {
  let store: SQLiteStore
  let site: Site
  let clock: TestClock

  init(
    isDemo: Bool = false, settings: SiteSettings = SiteSettings(),
    breaking records: (any RecordStore)? = nil
  ) async throws {
    let clock = TestClock()
    self.clock = clock
    store = try SQLiteStore.inMemory(clock: clock.read)
    try await store.set(placeName: "Wexcombe", isDemo: isDemo)
    let passwords = Passwords(recipe: Self.quickRecipe)
    let hash = try await passwords.stored(Self.password)
    for colleague in Colleague.allCases {
      try await store.save(colleague.agency)
      try await store.save(colleague.account(hash, isDemo: isDemo), logging: nil)
    }
    site = try await Site(
      records: records ?? store, accounts: store, strategies: store, returns: store, figures: store,
      passwords: passwords,
      settings: settings,
      now: clock.read)
  }

  static let password = "correct horse battery"
  /// Too little work for a real password, and enough for a test.
  private static let quickRecipe =
    PasswordRecipe(costPower: 1, blockSize: 1, parallelism: 1) ?? .standard

  /// A browser in which nobody is signed in.
  var browser: Browser { Browser(site: self) }

  /// A browser in which somebody is signed in, without going through the pages for it.
  func signedIn(
    as colleague: Colleague, logger: Logger = TestLog.quiet
  ) async throws -> Browser {
    let token = SessionToken.make()
    try await store.start(
      Session(
        tokenDigest: token.digest, practitioner: colleague.id, startedAt: clock.now,
        lastUsedAt: clock.now, browser: "Test browser"),
      logging: nil)
    let browser = Browser(site: self, logger: logger)
    browser.sign(in: colleague.id, with: token)
    return browser
  }

  /// What the access log holds, oldest first.
  func accesses() async throws -> [AccessEvent] {
    try await store.reading { try $0.accesses(limit: 1_000, before: nil) }.reversed()
  }
}

/// A clock that stands until it is moved.
final class TestClock: Sendable {
  private let instant = Mutex(
    Instant(ukDate: LocalDate(iso: "2025-03-04") ?? .first, ukTime: LocalTime("09:30") ?? .midnight)
  )

  var now: Instant { instant.withLock { $0 } }
  var read: @Sendable () -> Instant { { self.now } }

  func move(seconds: Double) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}
