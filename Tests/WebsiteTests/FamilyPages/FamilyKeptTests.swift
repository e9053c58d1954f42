import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What a child or parent typed with one code is still there with the next, whatever that asks, and for nobody else.
struct FamilyKeptTests {
  private let houses: KeyValuePairs<String, String> = [
    "worries": "The dark stairs", "good-things": "My cat", "wishes": "A lamp", "go": "send",
  ]

  /// The page that asks Maya for another code, with what she wrote in three houses.
  private func kept(_ okafors: OkaforSite) async throws -> Answer {
    let (phone, _, opened) = try await okafors.opened("form.three-houses")
    let page = opened.hidden
    try await okafors.endFamilyCodes()
    return try await phone.post("/family/answer", page + "&" + form(houses))
  }

  @Test func `a new code that asks a few questions shows what was written, to be copied`()
    async throws
  {
    let okafors = try await OkaforSite()
    let kept = try await kept(okafors)
    let phone = okafors.site.browser
    let new = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "how_things_are"])

    let open = try await phone.post(
      "/family/answer", kept.hidden + "&" + form(["code": new, "go": "open"]))
    let empty = try await phone.post("/family/answer", open.hidden + "&go=send")
    let sent = try await phone.post(
      "/family/answer", empty.hidden + "&" + form(["good": "My cat", "go": "send"]))

    #expect(open.status == 200 && open.heading == "How are things for you?")
    for page in [open.page, empty.page] {
      #expect(page.contains("You wrote this before. Copy what you want to send."))
      #expect(page.contains("What is in your house of worries?"))
      #expect(page.contains("<span class=\"as-typed\">The dark stairs</span>"))
      #expect(!page.contains("The dark stairs</textarea>"))
    }
    #expect(sent.location == "/family/thank-you")
    let said = try await okafors.said(ChildsVoice.self, about: okafors.maya)
    #expect(said.map(\.content.words) == ["What is good? My cat"])
  }

  @Test func `a new code for another form shows it on every part, and it is kept once more`()
    async throws
  {
    let okafors = try await OkaforSite()
    let kept = try await kept(okafors)
    let phone = okafors.site.browser
    let new = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "form.everyday-needs-child"])

    let open = try await phone.post(
      "/family/answer", kept.hidden + "&" + form(["code": new, "go": "open"]))
    let second = try await phone.post("/family/answer", open.hidden + "&food=no&go=next")
    try await okafors.endFamilyCodes()
    let again = try await phone.post(
      "/family/answer", second.hidden + "&" + form(["wants": "Toast", "go": "send"]))
    let houses = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "form.three-houses"])
    let last = try await phone.post(
      "/family/answer", again.hidden + "&" + form(["code": houses, "go": "open"]))

    for page in [open.page, second.page, last.page] {
      #expect(page.contains("You wrote this before. Copy what you want to send."))
      #expect(page.contains("<span class=\"as-typed\">The dark stairs</span>"))
    }
    #expect(second.page.contains("use the “Go back” button on this page"))
    #expect(again.page.contains("What you wrote before"))
    for words in ["The dark stairs", "Toast"] {
      #expect(again.page.contains("<span class=\"as-typed\">\(words)</span>"), "\(words)")
      #expect(last.page.contains("<span class=\"as-typed\">\(words)</span>"), "\(words)")
    }
  }

  @Test func `words on a form that was withdrawn meanwhile are still shown`() async throws {
    let okafors = try await OkaforSite()
    let code = try await okafors.familyCode(
      for: okafors.maya, asking: AskedForm("three-houses", version: 99))
    let phone = okafors.site.browser

    let kept = try await phone.post(
      "/family/answer",
      form(["code": code, "asked": "form.three-houses.99"]) + "&" + form(houses))
    let new = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "how_things_are"])
    let open = try await phone.post(
      "/family/answer", kept.hidden + "&" + form(["code": new, "go": "open"]))

    #expect(kept.status == 422 && kept.page.contains("These questions are not asked any more"))
    for words in ["The dark stairs", "My cat", "A lamp"] {
      #expect(kept.page.contains("<span class=\"as-typed\">\(words)</span>"), "\(words)")
      #expect(open.page.contains("<span class=\"as-typed\">\(words)</span>"), "\(words)")
    }
  }

  @Test func `what one person wrote is not put under the code of another`() async throws {
    let okafors = try await OkaforSite()
    let kept = try await kept(okafors)
    let mothers = try await okafors.familyCode(
      for: okafors.ngozi, asking: ["purpose": "how_things_are"])
    let gone = try await okafors.familyCode(
      for: okafors.ngozi, asking: AskedForm("three-houses", version: 99))
    let phone = okafors.site.browser

    let open = try await phone.post(
      "/family/answer", kept.hidden + "&" + form(["code": mothers, "go": "open"]))
    let withdrawn = try await phone.post(
      "/family/answer", kept.hidden + "&" + form(["code": gone, "go": "open"]))

    #expect(open.status == 200 && open.heading == "How are things for you?")
    for page in [open.page, withdrawn.page] {
      for words in ["The dark stairs", "My cat", "A lamp"] {
        #expect(!page.contains(words), "\(words)")
      }
    }
  }

  @Test func `the answers by a tick are shown again too`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.plan()
    let code = try await okafors.familyCode(
      for: okafors.ngozi, asking: ["purpose": "the_help", "stage": "early_help"])
    let phone = okafors.site.browser
    let page = try await phone.post("/family", form(["code": code])).hidden
    try await okafors.endFamilyCodes()

    let kept = try await phone.post(
      "/family/answer", page + "&" + form(["is_life_better": "not_known", "go": "send"]))

    #expect(kept.page.contains("Have things got better?"))
    #expect(kept.page.contains("<span class=\"as-typed\">I am not sure</span>"))
  }

  @Test(arguments: [(true, 503), (false, 500)])
  func `when it cannot be kept, what was typed stays on the family’s own page`(
    _ isKnown: Bool, _ status: Int
  ) async throws {
    struct Surprise: Error {}
    let reason: any Error = isKnown ? NotLogged() : Surprise()
    let site = try await TestSite(breaking: BrokenRecords(reason: reason))

    let kept = try await site.browser.post(
      "/family/answer",
      form(["code": "K7Q M3X WP9", "asked": "form.three-houses.2"]) + "&" + form(houses))
    let opening = try await site.browser.post("/family", form(["code": "K7Q M3X WP9"]))

    #expect(kept.status == status && opening.status == status)
    #expect(kept.page.contains("It could not be sent just now. Try again in a few minutes"))
    #expect(kept.page.contains("What is in your house of worries?"))
    #expect(kept.page.contains("<span class=\"as-typed\">The dark stairs</span>"))
    #expect(kept.field("worries") == "The dark stairs")
    #expect(kept.page.contains(" value=\"K7Q M3X WP9\" autocomplete=\"off\""))
    #expect(opening.page.contains("It does not work just now."))
    for page in [kept.page, opening.page] {
      #expect(page.contains("Leave this page now") && !page.contains("quote "))
    }
  }
}
