import Casework
import Examples
import Record
import Testing
import Vocabulary

@testable import Website

struct AgreementPageTests {
  private func place() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    try await okafors.decide("level-2", named: "Level 2", of: "Continuum of Need")
    return okafors
  }

  private func refusal(_ okafors: OkaforSite) -> String {
    form([
      "asked": okafors.ngozi.value, "giver": "parent_with_responsibility", "answer": "no",
      "scope": "Early help", "why": "Too many visits", "is_near_significant_harm": "no",
    ])
  }

  @Test func `R-040 help at a level that needs agreement waits for it, or for a reason`()
    async throws
  {
    let okafors = try await place()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "help")

    let without = try await browser.post(path, form(["service": "Parenting group"]))
    let agreement = try await okafors.agree()
    let with = try await browser.post(
      path, form(["service": "Parenting group", "agreement": agreement.value]))

    #expect(without.status == 422)
    #expect(without.page.contains("help needs the family’s agreement"))
    #expect(without.page.contains("name=\"overruled.R-040\""))
    #expect(with.status == 303)
  }

  @Test
  func `R-135 no relative interprets when a family is asked to agree, unless somebody says why`()
    async throws
  {
    let okafors = try await place()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "agreements")
    let asked = form([
      "asked": okafors.ngozi.value, "giver": "parent_with_responsibility", "answer": "yes",
      "scope": "Early help", "interpreter": "relative",
    ])

    let refused = try await browser.post(path, asked)
    let professional = try await browser.post(
      path, asked.replacing("interpreter=relative", with: "interpreter=professional"))
    let overruled = try await browser.post(
      path, asked + "&" + form(["overruled.R-135": "The line was down"]))

    #expect(refused.status == 422)
    #expect(refused.page.contains("A member of the family cannot interpret this"))
    #expect(professional.status == 303 && overruled.status == 303)
    let said = try await okafors.said(AgreementAnswered.self, about: okafors.maya)
    #expect(said.map(\.content.interpreter) == [.professional, .relative])
    #expect(said.last?.content.overruled.map(\.why) == ["The line was down"])
  }

  @Test
  func `R-135 what a child says when seen is not interpreted by a relative if it is sensitive`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "sightings")
    let seen = form([
      "was_seen": "yes", "method": "in_person", "place": "Home", "occurred": "today",
      "basis": "fact", "interpreter": "relative",
    ])

    let unsaid = try await browser.post(path, seen)
    let sensitive = try await browser.post(path, seen + "&is_sensitive=not_known")
    let everyday = try await browser.post(path, seen + "&is_sensitive=no")

    #expect(unsaid.page.contains("Select whether it was about something sensitive or complex"))
    #expect(sensitive.status == 422 && sensitive.page.contains("name=\"overruled.R-135\""))
    #expect(everyday.status == 303)
  }

  @Test func `R-041 R-042 a refusal names who keeps watch, how they see the child, and a day`()
    async throws
  {
    let okafors = try await place()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "agreements")

    let bare = try await browser.post(path, refusal(okafors))
    let whole = try await browser.post(
      path,
      refusal(okafors) + "&"
        + form([
          "efforts": "Met twice with her sister", "monitor": "Ms Hart",
          "monitor.agency": "Hill Primary", "monitor.contact": "Every school day",
          "monitor.review_on[day]": "1", "monitor.review_on[month]": "4",
          "monitor.review_on[year]": "2025",
        ]))

    #expect(bare.status == 422)
    #expect(bare.page.contains("Name somebody in contact with the child who will keep watch"))
    #expect(whole.location == okafors.path(okafors.maya, "plan?done=agreement"))
    let page = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(page.contains("Kept in contact by Ms Hart, Hill Primary: Every school day"))
    #expect(page.contains("Met twice with her sister"))
    #expect(page.contains("Look again at a refusal"))
    #expect(page.contains("28 days left"))
  }

  @Test func `everything that is wrong with the form is told at once`() async throws {
    let okafors = try await place()

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "agreements"), form(["answer": "no"]))

    for fault in [
      "Select what they are to the child", "Enter who was asked",
      "Enter what they were asked to agree to", "Enter why they do not agree",
      "Select whether the worry is near significant harm",
      "Name somebody in contact with the child who will keep watch",
    ] {
      #expect(answer.page.contains("\(fault)</a></li>"), "\(fault)")
    }
  }

  @Test func `R-043 near significant harm, a refusal leads to referring at once`() async throws {
    let okafors = try await place()
    let browser = try await okafors.browser()
    let near = form([
      "asked": okafors.ngozi.value, "giver": "parent_with_responsibility", "answer": "no",
      "scope": "Early help", "why": "No", "is_near_significant_harm": "yes",
      "ask_again_on[day]": "5", "ask_again_on[month]": "3", "ask_again_on[year]": "2025",
    ])

    let answer = try await browser.post(okafors.path(okafors.maya, "agreements"), near)

    #expect(answer.location == okafors.path(okafors.maya, "referrals/new?near_harm=yes"))
    let page = try await browser.get(try #require(answer.location)).page
    #expect(page.contains("refer to children’s social care now"))
    #expect(page.contains("Call 999"))
  }

  @Test func `R-040 could not answer is not agreeing, and says why`() async throws {
    let okafors = try await place()
    let browser = try await okafors.browser()
    let fields = form([
      "asked": okafors.ngozi.value, "giver": "parent_with_responsibility",
      "answer": "could_not_answer", "scope": "Early help",
    ])
    let path = okafors.path(okafors.maya, "agreements")

    let bare = try await browser.post(path, fields)
    let whole = try await browser.post(path, fields + "&why=In+hospital")
    let help = try await browser.post(
      okafors.path(okafors.maya, "help"), form(["service": "Parenting group"]))

    #expect(bare.page.contains("Enter why they could not answer"))
    #expect(whole.status == 303)
    #expect(help.status == 422)
  }

  @Test func `R-040 an agreement that is withdrawn no longer carries help`() async throws {
    let okafors = try await place()
    let agreement = try await okafors.agree()
    let browser = try await okafors.browser()

    let withdrawn = try await browser.post(
      okafors.path(okafors.maya, "agreement-withdrawals"),
      form([
        "agreement": agreement.value, "why": "Moved in with her mother",
        "is_near_significant_harm": "no", "ask_again_on[day]": "10",
        "ask_again_on[month]": "3", "ask_again_on[year]": "2025",
      ]))
    let help = try await browser.post(
      okafors.path(okafors.maya, "help"),
      form(["service": "Parenting group", "agreement": agreement.value]))

    #expect(withdrawn.status == 303)
    #expect(help.status == 422)
    let page = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(page.contains("Withdrawn"))
  }
}
