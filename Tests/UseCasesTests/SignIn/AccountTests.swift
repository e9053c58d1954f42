import Examples
import Record
import Testing
import Vocabulary

@testable import UseCases

struct AccountTests {
  let admin = Worker(
    practitioner: "ada", name: "Ada Finch", role: .administrator,
    agency: AgencyCard(id: "council", name: "Wexcombe Council", kind: .partnership))
  let rowan = Worker(
    practitioner: "rowan", name: "Rowan Hale", role: .socialWorker,
    agency: AgencyCard(id: "council", name: "Wexcombe Council", kind: .partnership))

  private func add(_ room: SignInRoom) -> AddAccount {
    AddAccount(accounts: room.accounts, passwords: room.passwords, now: room.clock.read)
  }

  @Test func `a new account has a password that works once and sets up two-step before all else`()
    async throws
  {
    let room = try await SignInRoom()
    let username = try #require(Username("PC.Ellis"))
    let made = try await add(room)(
      username, name: "PC Ellis", role: .practitioner, agency: rowan.agency, by: admin)

    #expect(try await room.password(made.text, as: "pc.ellis").isSignedIn)
    #expect(room.accounts.account(made.practitioner)?.settingUp == .ownPassword)
    try await change(room)(
      from: made.text, to: NewPassword("a brand new one", for: "pc.ellis"), session: .none,
      by: Worker(
        practitioner: made.practitioner, name: "PC Ellis", role: .practitioner,
        agency: rowan.agency))
    #expect(room.accounts.account(made.practitioner)?.settingUp == .twoStep)
    #expect(try await room.password(made.text, as: "pc.ellis").isRefusal)
  }

  @Test func `two accounts cannot have one username`() async throws {
    let room = try await SignInRoom()
    let username = try #require(Username("rowan"))

    await #expect(throws: UsernameTaken()) {
      try await add(room)(
        username, name: "Another Rowan", role: .practitioner, agency: rowan.agency, by: admin)
    }
  }

  @Test(arguments: ["", "ab", "two words", "a/b/c", "zoë", String(repeating: "a", count: 65)])
  func `what is not a username is refused`(typed: String) {
    #expect(Username(typed) == nil)
  }

  @Test(arguments: Role.allCases.filter { $0 != .administrator })
  func `only an administrator manages accounts`(role: Role) async throws {
    let room = try await SignInRoom()
    let other = Worker(practitioner: "other", name: "Other", role: role, agency: rowan.agency)
    let refusal = NotAllowed(.manageAccounts)

    await #expect(throws: refusal) {
      try await ChangeRole(accounts: room.accounts, now: room.clock.read)(
        of: room.rowan, to: .manager, by: other)
    }
    await #expect(throws: refusal) {
      try await EndAccount(accounts: room.accounts, now: room.clock.read)(room.rowan, by: other)
    }
    await #expect(throws: refusal) { try await reset(room)(of: room.rowan, by: other) }
    #expect(room.accounts.account(room.rowan)?.role == .socialWorker)
  }

  @Test func `nobody manages their own account`() async throws {
    let room = try await SignInRoom()
    let own = Worker(
      practitioner: "rowan", name: "Rowan", role: .administrator, agency: rowan.agency)

    await #expect(throws: OwnAccount()) {
      try await ChangeRole(accounts: room.accounts, now: room.clock.read)(
        of: "rowan", to: .mash, by: own)
    }
    await #expect(throws: OwnAccount()) { try await reset(room)(of: "rowan", by: own) }
  }

  @Test func `a role is changed and logged`() async throws {
    let room = try await SignInRoom()

    try await ChangeRole(accounts: room.accounts, now: room.clock.read)(
      of: room.rowan, to: .manager, by: admin)

    #expect(room.accounts.account(room.rowan)?.role == .manager)
    #expect(
      room.accounts.log.last?.detail == "changed the role of rowan from Social worker to Manager")
  }

  @Test func `ending an account ends its sessions`() async throws {
    let room = try await SignInRoom(withTwoStep: false)
    _ = try await room.password()

    try await EndAccount(accounts: room.accounts, now: room.clock.read)(room.rowan, by: admin)

    #expect(room.accounts.sessions(of: room.rowan, at: room.clock.now).isEmpty)
    #expect(try await room.password().isRefusal)
  }

  @Test func `a reset lifts a lock and can take away two-step sign-in`() async throws {
    let room = try await SignInRoom()
    for _ in 0..<5 { _ = try await room.password("wrong horse") }

    let made = try await reset(room)(of: room.rowan, alsoTwoStep: true, by: admin)

    #expect(try await room.password(made.text).isSignedIn)
    #expect(try await room.password().isRefusal)
  }

  @Test func `changing a password signs out everywhere else`() async throws {
    let room = try await SignInRoom(withTwoStep: false)
    guard case .signedIn(let here, _, _) = try await room.password() else { return }
    _ = try await room.password()

    try await change(room)(
      from: SignInRoom.password, to: NewPassword("a brand new one", for: "rowan"),
      session: here.digest, by: rowan)

    let left = room.accounts.sessions(of: room.rowan, at: room.clock.now)
    #expect(left.map(\.tokenDigest) == [here.digest])
  }

  @Test func `a password is changed only by who knows it, and only for another`() async throws {
    let room = try await SignInRoom()
    let new = try NewPassword("a brand new one", for: "rowan")
    let same = try NewPassword(SignInRoom.password, for: "rowan")

    await #expect(throws: WrongPassword()) {
      try await change(room)(from: "wrong horse", to: new, session: .none, by: rowan)
    }
    await #expect(throws: SamePassword()) {
      try await change(room)(from: SignInRoom.password, to: same, session: .none, by: rowan)
    }
    #expect(room.accounts.account(room.rowan)?.failedSignIns == 1)
  }

  @Test func `two-step is set up once, with a code that proves the app has the secret`()
    async throws
  {
    let room = try await SignInRoom(withTwoStep: false)
    let setUp = SetUpTwoStep(accounts: room.accounts, now: room.clock.read)
    let made = TwoStep.make()

    await #expect(throws: WrongCode()) { try await setUp(made, code: "000000", by: rowan) }
    try await setUp(made, code: made.code(at: room.clock.now), by: rowan)
    #expect(try await room.password().needsCode)
    await #expect(throws: AlreadySetUp()) {
      try await setUp(.make(), code: made.code(at: room.clock.now), by: rowan)
    }
  }

  private func reset(_ room: SignInRoom) -> ResetPassword {
    ResetPassword(accounts: room.accounts, passwords: room.passwords, now: room.clock.read)
  }

  private func change(_ room: SignInRoom) -> ChangePassword {
    ChangePassword(accounts: room.accounts, passwords: room.passwords, now: room.clock.read)
  }
}
