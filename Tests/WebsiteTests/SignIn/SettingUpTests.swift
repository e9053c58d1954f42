import Record
import Testing
import UseCases
import Vocabulary

struct SettingUpTests {
  @Test func `somebody new chooses a password and sets up two-step before anything else`()
    async throws
  {
    let site = try await TestSite()
    let made = try await site.signedIn(as: .ada).post(
      "/accounts", "name=Jo+Blythe&username=jo.blythe&role=practitioner&agency=agency-of-priya")
    #expect(made.status == 200)
    let password = try #require(made.page.part(between: "<code>", and: "</code>"))

    let jo = site.browser
    let first = try await jo.post("/sign-in", "username=jo.blythe&password=\(password)")
    #expect(first.location == "/account")
    #expect(try await jo.get("/drafts").location == "/account/password")
    #expect(try await jo.get("/account").location == "/account/password")

    #expect(try await jo.get("/account/password").heading == "Choose your own password")
    let changed = try await jo.post(
      "/account/password",
      "current=\(password)&new=three+small+words&again=three+small+words")
    #expect(changed.status == 303)
    #expect(try await jo.get("/drafts").location == "/account/two-step")

    let page = try await jo.get("/account/two-step")
    let secret = try #require(page.field("secret"))
    let twoStep = try #require(TwoStep(base32: secret))
    let wrong = try await jo.post(
      "/account/two-step", "secret=\(Form.encoded(secret))&code=000000")
    #expect(wrong.status == 422)
    #expect(wrong.field("secret") == secret)
    let code = twoStep.code(at: site.clock.now)
    let done = try await jo.post(
      "/account/two-step", "secret=\(Form.encoded(secret))&code=\(code)")
    #expect(done.location == "/account?done=two-step")
    #expect(try await jo.get("/drafts").status == 200)
  }

  @Test(arguments: [
    ("current=wrong&new=three+small+words&again=three+small+words", "Enter your current password"),
    ("current=x&new=short&again=short", "Password must be 12 characters or more"),
    ("current=x&new=rowan+rowan+rowan&again=rowan+rowan+rowan", "must not contain your username"),
    ("current=x&new=three+small+words&again=three+small+word", "Type the same new password again"),
    (
      "current=correct+horse+battery&new=correct+horse+battery&again=correct+horse+battery",
      "Choose a password you are not using now"
    ),
  ])
  func `a password that will not do is refused in plain words`(form: String, words: String)
    async throws
  {
    let site = try await TestSite()
    let answer = try await site.signedIn(as: .rowan).post("/account/password", form)

    #expect(answer.status == 422)
    #expect(answer.page.ranges(of: words).count == 2, "at the top and at the question")
    #expect(!answer.page.contains("small words"))
  }

  @Test func `changing a password signs out everywhere else`() async throws {
    let site = try await TestSite()
    let office = try await site.signedIn(as: .rowan)
    let home = try await site.signedIn(as: .rowan)
    let answer = try await home.post(
      "/account/password",
      "current=correct+horse+battery&new=three+small+words&again=three+small+words")

    #expect(answer.location == "/account?done=password")
    #expect(try await office.get("/account").status == 303)
    #expect(try await home.get("/account?done=password").page.contains("has been changed"))
  }
}
