import Examples
import Record
import Synchronization
import Testing
import Vocabulary

@testable import UseCases

/// Rowan’s account, a clock that can be moved, and what signing in needs.
struct SignInRoom: Sendable {
  static let password = "correct horse battery"
  let accounts: AccountsInMemory
  let passwords: Passwords
  let clock = TestClock()
  let twoStep = TwoStep.make()
  let rowan: ID<Practitioner> = "rowan"

  init(
    isDemo: Bool = false, withTwoStep: Bool = true, ended: Bool = false
  ) async throws {
    passwords = Passwords(recipe: .quick)
    var account = Account(
      practitioner: "rowan", username: "rowan", name: "Rowan Hale", role: .socialWorker,
      agency: AgencyCard(id: "council", name: "Wexcombe Council", kind: .childrensSocialCare),
      passwordHash: try await passwords.stored(Self.password), isDemo: isDemo)
    account.twoStepSecret = withTwoStep ? twoStep.secret : nil
    account.endedAt = ended ? clock.now : nil
    accounts = AccountsInMemory([account], isDemo: isDemo)
  }

  var signIn: SignIn { SignIn(accounts: accounts, passwords: passwords, now: clock.read) }

  func password(_ password: String = password, as username: String = "rowan") async throws
    -> SignInAnswer
  {
    try await signIn(username: username, password: password, browser: "Test browser")
  }

  func code(_ code: String) async throws -> SignInAnswer {
    try await signIn(code: code, for: rowan, browser: "Test browser")
  }
}

/// A clock that stands at 9:30am on Tuesday 4 March 2025 until it is moved.
final class TestClock: Sendable {
  private let instant = Mutex<Instant>("2025-03-04T09:30:00Z")

  var now: Instant { instant.withLock { $0 } }
  var read: @Sendable () -> Instant { { self.now } }

  func move(seconds: Double) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}

extension SignInAnswer {
  var isRefusal: Bool { if case .refused = self { true } else { false } }
  var needsCode: Bool { if case .needsCode = self { true } else { false } }
  var isSignedIn: Bool { if case .signedIn = self { true } else { false } }
}

struct SignInTests {
  @Test func `a password, then a code, signs in and is logged`() async throws {
    let room = try await SignInRoom()

    #expect(try await room.password().needsCode)
    #expect(try await room.code(room.twoStep.code(at: room.clock.now)).isSignedIn)
    #expect(room.accounts.log.map(\.action) == [.signedIn])
  }

  @Test func `only a digest of the token is kept`() async throws {
    let room = try await SignInRoom(withTwoStep: false)
    guard case .signedIn(let token, _, _) = try await room.password() else {
      Issue.record("not signed in")
      return
    }

    let kept = room.accounts.sessions(of: room.rowan, at: room.clock.now)
    #expect(kept.map(\.tokenDigest) == [token.digest])
    #expect(kept.first?.tokenDigest.description != token.text)
  }

  @Test func `the username may be typed in capitals`() async throws {
    let room = try await SignInRoom()

    #expect(try await room.password(as: " ROWAN ").needsCode)
  }

  @Test func `a wrong password is refused and logged`() async throws {
    let room = try await SignInRoom()

    #expect(try await room.password("wrong horse").isRefusal)
    #expect(room.accounts.log.map(\.action) == [.failedToSignIn])
    #expect(room.accounts.log.first?.author.practitioner == "rowan")
  }

  @Test func `an unknown username is refused and logged without what was typed`() async throws {
    let room = try await SignInRoom()

    #expect(try await room.password(as: "my password typed here").isRefusal)
    let event = try #require(room.accounts.log.first)
    #expect(event.action == .failedToSignIn)
    #expect(event.author.practitioner == "not-known")
    #expect(event.detail.isEmpty)
  }

  @Test func `five failures lock the account for fifteen minutes, right password or not`()
    async throws
  {
    let room = try await SignInRoom()
    for _ in 0..<5 { _ = try await room.password("wrong horse") }

    #expect(try await room.password().isRefusal)
    room.clock.move(seconds: 15 * 60 - 1)
    #expect(try await room.password().isRefusal)
    room.clock.move(seconds: 1)
    #expect(try await room.password().needsCode)
  }

  @Test func `four failures do not lock, and signing in forgets them`() async throws {
    let room = try await SignInRoom(withTwoStep: false)
    for _ in 0..<4 { _ = try await room.password("wrong horse") }
    #expect(try await room.password().isSignedIn)

    for _ in 0..<4 { _ = try await room.password("wrong horse") }
    #expect(try await room.password().isSignedIn)
  }

  @Test func `wrong codes count, and a right password between them does not forget them`()
    async throws
  {
    let room = try await SignInRoom()
    for _ in 0..<5 {
      _ = try await room.password()
      #expect(try await room.code("000000").isRefusal)
    }

    #expect(try await room.code(room.twoStep.code(at: room.clock.now)).isRefusal)
    #expect(try await room.password().isRefusal)
  }

  @Test func `many guesses at once are all counted`() async throws {
    let room = try await SignInRoom()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<12 { group.addTask { _ = try await room.password("wrong horse") } }
      try await group.waitForAll()
    }

    #expect(room.accounts.account(room.rowan)?.lockedUntil != nil)
  }

  @Test func `a code works once`() async throws {
    let room = try await SignInRoom()
    let code = room.twoStep.code(at: room.clock.now)

    #expect(try await room.code(code).isSignedIn)
    #expect(try await room.code(code).isRefusal)
  }

  @Test func `an ended account cannot sign in`() async throws {
    let room = try await SignInRoom(ended: true)

    #expect(try await room.password().isRefusal)
    #expect(try await room.code(room.twoStep.code(at: room.clock.now)).isRefusal)
  }

  @Test func `a demonstration account needs neither password nor code`() async throws {
    let room = try await SignInRoom(isDemo: true)

    #expect(try await room.signIn(demo: room.rowan, browser: "").isSignedIn)
    #expect(try await room.password().isSignedIn)
  }

  @Test func `an ordinary account cannot be used as a demonstration`() async throws {
    let room = try await SignInRoom()

    #expect(try await room.signIn(demo: room.rowan, browser: "").isRefusal)
    #expect(try await room.signIn(demo: "nobody", browser: "").isRefusal)
  }
}
