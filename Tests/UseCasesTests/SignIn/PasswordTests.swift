import Testing

@testable import UseCases

extension PasswordRecipe {
  /// Too little work for a real password, and enough for a test.
  static let quick = PasswordRecipe(costPower: 4, blockSize: 1, parallelism: 1) ?? .standard
}

struct PasswordTests {
  @Test func `a password is known again, and no other is`() async throws {
    let passwords = Passwords(recipe: .quick)
    let stored = try await passwords.stored("correct horse battery")

    #expect(try await passwords.matches("correct horse battery", stored))
    #expect(try await !passwords.matches("correct horse batterx", stored))
    #expect(try await !passwords.matches("", stored))
  }

  @Test func `the same password is kept differently each time`() async throws {
    let passwords = Passwords(recipe: .quick)

    #expect(try await passwords.stored("one two three") != passwords.stored("one two three"))
  }

  @Test func `nothing matches where no password was kept, or what was kept cannot be read`()
    async throws
  {
    let passwords = Passwords(recipe: .quick)

    #expect(try await !passwords.matches("", nil))
    #expect(try await !passwords.matches("x", "scrypt:4:1:1:AAAA:BBBB"))
  }

  @Test func `an accent typed as one character or two is the same password`() async throws {
    let passwords = Passwords(recipe: .quick)
    let stored = try await passwords.stored("caf\u{E9} caf\u{E9} caf\u{E9}")

    #expect(try await passwords.matches("cafe\u{301} cafe\u{301} cafe\u{301}", stored))
  }

  @Test func `what is kept says how it was made, so recipes can change`() async throws {
    let old = try await Passwords(recipe: .quick).stored("correct horse battery")
    let stronger = try #require(PasswordRecipe(costPower: 5, blockSize: 2, parallelism: 2))

    #expect(old.hasPrefix("scrypt:4:1:1:"))
    #expect(try await Passwords(recipe: stronger).matches("correct horse battery", old))
  }

  @Test func `a password made for somebody is marked to be changed`() async throws {
    let passwords = Passwords(recipe: .quick)
    let stored = try await passwords.stored("abcde-fghjk-mnpqr", isOneTime: true)

    #expect(StoredPassword(stored)?.isOneTime == true)
    #expect(try await passwords.matches("abcde-fghjk-mnpqr", stored))
  }

  @Test(arguments: [
    "", "scrypt", "scrypt:15:8:3", "scrypt:40:8:1:AAAAAAAAAAA=:AAAA", "bcrypt:4:1:1:AAAA:AAAA",
    "scrypt:4:1:1:!!:!!", "once:once:scrypt:4:1:1:AAAAAAAAAAA=:AAAA",
  ])
  func `what is not a stored password is not read as one`(text: String) {
    #expect(StoredPassword(text) == nil)
  }

  @Test func `when too many are signing in, the next is told to try again`() async throws {
    let passwords = Passwords(recipe: .quick, mostWaiting: 0)

    await #expect(throws: TooManySigningIn()) { try await passwords.stored("correct horse") }
  }

  @Test func `those who wait all get their turn`() async throws {
    let passwords = Passwords(recipe: .quick, mostWaiting: 50)
    let stored = try await passwords.stored("correct horse battery")

    let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 {
        group.addTask { try await passwords.matches("correct horse battery", stored) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }

    #expect(answers == Array(repeating: true, count: 50))
  }

  @Test(arguments: [
    ("short", NewPassword.Refusal.tooShort), ("elevenchars", .tooShort),
    (String(repeating: "long", count: 51), .tooLong),
    ("my name is Rowan ok", .containsUsername), ("aaaaaaaaaaaaaaaa", .tooFewCharacters),
  ])
  func `a new password that is easily guessed is refused`(
    typed: String, refusal: NewPassword.Refusal
  ) {
    #expect(throws: refusal) { try NewPassword(typed, for: "rowan") }
  }

  @Test(arguments: ["twelve chars", "ünïcödé çhärs", "🐎🔋 staple horse"])
  func `a long password of any characters is taken`(typed: String) throws {
    #expect(try NewPassword(typed, for: "rowan").text == typed)
  }

  @Test func `a password made for somebody could be chosen by nobody twice`() {
    let made = Set((0..<200).map { _ in NewPassword.oneTime() })

    #expect(made.count == 200)
    #expect(made.allSatisfy { $0.count == 17 })
  }
}
