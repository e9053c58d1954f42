import Record
import Storage
import Testing
import UseCases
import Vocabulary

struct AccountsTests {
  private let jo = "name=Jo+Blythe&username=jo.blythe&role=practitioner&agency=agency-of-priya"

  @Test func `an account is added with a password that is shown once`() async throws {
    let site = try await TestSite()
    let ada = try await site.signedIn(as: .ada)
    let answer = try await ada.post("/accounts", jo)
    let password = try #require(answer.page.part(between: "<code>", and: "</code>"))

    let account = try #require(try await site.store.account(username: "jo.blythe"))
    #expect(account.agency == Colleague.priya.agency)
    #expect(account.passwordHash?.contains(password) == false)
    #expect(try await !ada.get("/accounts/\(account.practitioner)").page.contains(password))
    #expect(try await ada.get("/accounts").page.contains("Not set up yet"))
  }

  @Test func `an agency that is not here yet is added with its first account`() async throws {
    let site = try await TestSite()
    let form =
      "name=Jo+Blythe&username=jo.blythe&role=practitioner&agency=another"
      + "&new_agency=Vale+Midwives&new_agency_kind=midwifery"
    _ = try await site.signedIn(as: .ada).post("/accounts", form)

    let account = try await site.store.account(username: "jo.blythe")
    #expect(account?.agency.name == "Vale Midwives")
    #expect(account?.agency.kind == .midwifery)
  }

  @Test(arguments: [
    (
      "name=&username=jo&role=x&agency=",
      ["Enter the person’s name", "Enter a username of", "Select a role", "Select an agency"]
    ),
    (
      "name=Jo&username=rowan&role=mash&agency=agency-of-priya",
      ["Enter a username that nobody else has"]
    ),
    (
      "name=Jo&username=jo.b&role=mash&agency=another",
      ["Enter the agency’s name", "Select what kind"]
    ),
  ])
  func `what is missing is said once at the top and once at its question`(
    form: String, words: [String]
  ) async throws {
    let site = try await TestSite()
    let answer = try await site.signedIn(as: .ada).post("/accounts", form)

    #expect(answer.status == 422)
    #expect(answer.title.hasPrefix("Error: Add an account"))
    for message in words { #expect(answer.page.ranges(of: message).count == 2, "\(message)") }
    #expect(answer.page.contains("value=\"Jo\"") == form.contains("Jo"))
  }

  @Test(arguments: ["role", "one-time-password", "ending"])
  func `nobody changes their own account`(what: String) async throws {
    let site = try await TestSite()
    let ada = try await site.signedIn(as: .ada)
    let answer = try await ada.post("/accounts/ada/\(what)", "role=mash")

    #expect(answer.status == 422)
    #expect(answer.page.contains("Ask another administrator"))
    let account = try await site.store.account(Colleague.ada.id)
    #expect(account?.role == .administrator)
    #expect(account?.endedAt == nil)
    #expect(try await ada.get("/account").status == 200)
  }

  @Test func `a lost phone is put right by a reset of both`() async throws {
    let site = try await TestSite()
    let rowan = try await site.signedIn(as: .rowan)
    let answer = try await site.signedIn(as: .ada).post(
      "/accounts/rowan/one-time-password", "also=two_step")
    let password = try #require(answer.page.part(between: "<code>", and: "</code>"))

    #expect(try await rowan.get("/account").status == 303)
    let again = try await site.browser.post("/sign-in", "username=rowan&password=\(password)")
    #expect(again.location == "/account")
  }

  @Test func `an account that does not exist is not found`() async throws {
    let site = try await TestSite()
    let ada = try await site.signedIn(as: .ada)

    #expect(try await ada.get("/accounts/nobody").status == 404)
    #expect(try await ada.post("/accounts/nobody/role", "role=mash").status == 404)
    #expect(try await ada.get("/accounts/..%2F..").status == 404)
  }
}
