import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct AccountContractTests {
  private let rowan = Account(
    practitioner: "rowan-ashby", username: "rowan.ashby", name: "Rowan Ashby",
    role: .practitioner, agency: .healthVisiting,
    languages: ["Polish", "Kurdish (Sorani)"].compactMap { LanguageName($0) },
    passwordHash: "scrypt$1",
    twoStepSecret: [0, 1, 255], lastTwoStep: 57, failedSignIns: 2,
    lockedUntil: "2025-03-04T10:00:00Z", isDemo: true)

  private func digest(_ byte: UInt8) throws -> Digest {
    try #require(Digest(bytes: [UInt8](repeating: byte, count: 32)))
  }

  private func session(_ byte: UInt8, at now: Instant) throws -> Session {
    Session(
      tokenDigest: try digest(byte), practitioner: rowan.practitioner, startedAt: now,
      lastUsedAt: now, browser: "Firefox")
  }

  @Test(arguments: Engine.allCases)
  func `an account is read back whole, by its id and by its username in any case`(
    _ engine: Engine
  ) async throws {
    let store = try engine.place().store
    try await store.save(rowan, logging: nil)

    #expect(try await store.account(rowan.practitioner) == rowan)
    #expect(try await store.account(username: "Rowan.Ashby") == rowan)
    #expect(try await store.accounts() == [rowan])
    #expect(try await store.account(username: "nobody") == nil)
  }

  @Test(arguments: Engine.allCases)
  func `two accounts cannot have one username`(_ engine: Engine) async throws {
    let store = try engine.place().store
    try await store.save(rowan, logging: nil)
    let other = Account(
      practitioner: "other", username: "ROWAN.ashby", name: "Other", role: .manager,
      agency: .school, failedSignIns: 0)

    await #expect(throws: (any Error).self) { try await store.save(other, logging: nil) }
    #expect(try await store.accounts() == [rowan])
  }

  @Test(arguments: Engine.allCases)
  func `changes made at once to one account are all kept, each logged`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    try await place.store.save(rowan, logging: nil)
    let now = place.clock.read()
    await withTaskGroup { group in
      for _ in 0..<50 {
        group.addTask {
          _ = try? await place.store.change("rowan-ashby") { account in
            account.failedSignIns += 1
            return AccessEvent(at: now, author: .rowan, action: .failedToSignIn)
          }
        }
      }
    }

    #expect(try await place.store.account(rowan.practitioner)?.failedSignIns == 52)
    let log = try await place.store.reading { try $0.accesses(limit: 100, before: nil) }
    #expect(log.count == 50)
    await #expect(throws: NotFound.self) {
      try await place.store.change("nobody") { _ in nil }
    }
  }

  @Test(arguments: Engine.allCases)
  func `agencies are kept by name, and an account’s agency is one of them`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    try await place.store.save(AgencyCard.school)
    try await place.store.save(rowan, logging: nil)
    try await place.store.save(
      AgencyCard(id: AgencyCard.school.id, name: "Quay School", kind: .school))

    let agencies = try await place.store.reading { try $0.agencies() }
    #expect(agencies.map(\.name) == ["Harbour Health Visiting", "Quay School"])
  }

  @Test(arguments: Engine.allCases)
  func `a session lives for twelve hours, and for thirty minutes unused`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let start = place.clock.read()
    try await place.store.save(rowan, logging: nil)
    let session = try session(1, at: start)
    let signIn = AccessEvent(at: start, author: .rowan, action: .signedIn)
    try await place.store.start(session, logging: signIn)

    let found = try await place.store.session(try digest(1), usedAt: start)
    #expect(found?.0 == session)
    #expect(found?.1 == rowan)
    #expect(try await place.store.session(try digest(2), usedAt: start) == nil)
    var now = start
    for _ in 0..<28 {
      now = now.adding(seconds: 25 * 60)
      #expect(try await place.store.session(try digest(1), usedAt: now)?.0.lastUsedAt == now)
    }
    now = start.adding(seconds: 12 * 3600)
    #expect(try await place.store.session(try digest(1), usedAt: now) == nil)
    #expect(
      try await place.store.sessions(of: rowan.practitioner, at: now).isEmpty)
    let log = try await place.store.reading { try $0.accesses(limit: 10, before: nil) }
    #expect(log == [signIn])
  }

  @Test(arguments: Engine.allCases)
  func `a session not used for thirty minutes has ended`(_ engine: Engine) async throws {
    let place = try engine.place()
    let start = place.clock.read()
    try await place.store.save(rowan, logging: nil)
    try await place.store.start(try session(1, at: start), logging: nil)

    let late = start.adding(seconds: 30 * 60)
    #expect(try await place.store.session(try digest(1), usedAt: late) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `a role taken away, or an account ended, counts at the very next request`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let now = place.clock.read()
    try await place.store.save(rowan, logging: nil)
    try await place.store.start(try session(1, at: now), logging: nil)

    try await place.store.change(rowan.practitioner) {
      $0.role = .analyst
      return nil
    }
    #expect(try await place.store.session(try digest(1), usedAt: now)?.1.role == .analyst)

    try await place.store.change(rowan.practitioner) {
      $0.endedAt = now
      return nil
    }
    #expect(try await place.store.session(try digest(1), usedAt: now) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `signing out everywhere ends every session but the one it is done from`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let now = place.clock.read()
    try await place.store.save(rowan, logging: nil)
    for byte in 1...3 {
      try await place.store.start(try session(UInt8(byte), at: now), logging: nil)
    }

    try await place.store.endSession(try digest(3))
    #expect(try await place.store.sessions(of: rowan.practitioner, at: now).count == 2)
    try await place.store.endSessions(of: rowan.practitioner, except: try digest(1))
    let left = try await place.store.sessions(of: rowan.practitioner, at: now)
    #expect(left.map(\.tokenDigest) == [try digest(1)])
    try await place.store.endSessions(of: rowan.practitioner, except: nil)
    #expect(try await place.store.sessions(of: rowan.practitioner, at: now).isEmpty)
  }
}
