import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct RecordConcernTests {
  @Test func `the shortest concern takes seven answers`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(okafors.path(okafors.maya, "concerns"), shortest)

    #expect(answer.status == 303)
    let said = try #require(try await okafors.said(Concern.self, about: okafors.maya).first)
    #expect(answer.location == okafors.path(okafors.maya, "concerns/\(said.id)/recorded"))
    #expect(said.content.sign.whatWasSeen == "Maya came without a coat and asked for food.")
    #expect(said.content.experience.childsWords == "I had crisps yesterday.")
    #expect(said.content.response.whatWasDone == "Gave her breakfast.")
    #expect(said.entry.envelope.occurred == "2025-03-04")
    #expect(said.entry.envelope.basis == .fact)
    #expect(said.entry.envelope.author.agency == Colleague.priya.agency.id)
  }

  @Test func `R-005 a concern carries several types, and one in other words`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    _ = try await browser.post(
      okafors.path(okafors.maya, "concerns"),
      shortest + "&" + form(["types": "physical", "types": "supervision", "other_type": "Sleep"]))

    let sign = try #require(try await okafors.said(Concern.self, about: okafors.maya).first)
      .content.sign
    #expect(Set(sign.types) == [.nutritional, .physical, .supervision])
    #expect(sign.otherType == "Sleep")
  }

  @Test func `R-003 no answer about danger is chosen beforehand, and one is needed`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(okafors.maya, "concerns/new")).page
    let answer = try await browser.post(
      okafors.path(okafors.maya, "concerns"), form(["what_was_seen": "Cold hands"]))

    #expect(page.contains("name=\"is_in_immediate_danger\" value=\"yes\""))
    #expect(!page.contains(" checked"))
    #expect(answer.status == 422)
    #expect(answer.page.contains("<li><a href=\"#is_in_immediate_danger\">Select whether"))
  }

  @Test func `R-003 danger saves what is there and leads straight to what to do now`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "concerns"),
      form([
        "is_in_immediate_danger": "yes", "first_seen[day]": "31", "first_seen[month]": "2",
        "first_seen[year]": "2025",
      ]))

    let said = try #require(try await okafors.said(Concern.self, about: okafors.maya).first)
    #expect(
      answer.location == okafors.path(okafors.maya, "concerns/\(said.id)/immediate-danger"))
    #expect(said.content.isInImmediateDanger)
    #expect(said.content.sign.firstSeen == nil)
    #expect(said.content.sign.howOftenNote?.contains("First seen: 31 2 2025") == true)

    let page = try await browser.get(try #require(answer.location)).page
    let steps = try #require(page.firstRange(of: "Call 999")?.lowerBound)
    let form = try #require(page.firstRange(of: "Who was told, when")?.lowerBound)
    #expect(steps < form)
  }

  @Test func `R-003 who was told is added, and the concern keeps both versions`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let danger = try await browser.post(
      okafors.path(okafors.maya, "concerns"), form(["is_in_immediate_danger": "yes"]))
    let path = try #require(danger.location)
    _ = try await browser.get(path)

    let empty = try await browser.post(path)
    let answer = try await browser.post(path, form(["emergency_steps": "Police, 9:40am"]))

    #expect(empty.status == 422)
    #expect(answer.status == 303)
    let versions = try await okafors.said(Concern.self, about: okafors.maya)
    #expect(versions.map(\.content.response.emergencySteps) == [nil, "Police, 9:40am"])
    #expect(versions[1].entry.envelope.corrects == versions[0].id)
  }

  @Test func `what has to be put right is said in the same words and order as the questions`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "concerns"),
      form([
        "judgement": "Not good enough", "first_seen[day]": "31", "first_seen[month]": "2",
        "first_seen[year]": "2025", "childs_words": "<b>I’m cold</b>",
      ]))

    #expect(answer.status == 422)
    #expect(answer.title.hasPrefix("Error: Record a concern"))
    let wrong = [
      "what_was_seen", "types", "is_in_immediate_danger", "occurred", "first_seen", "basis",
    ]
    var from = answer.page.startIndex
    for field in wrong {
      let link = try #require(
        answer.page[from...].firstRange(of: "<li><a href=\"#\(field)\">"), "\(field)")
      from = link.upperBound
    }
    let message = "The day it was first seen must be a real date"
    #expect(answer.page.contains("#first_seen\">\(message)</a>"))
    #expect(answer.page.contains("<span class=\"visually-hidden\">Error:</span> \(message)"))
    #expect(answer.page.contains("&lt;b&gt;I’m cold&lt;/b&gt;</textarea>"))
    #expect(
      answer.page.contains(
        "name=\"first_seen[day]\" type=\"text\" inputmode=\"numeric\" value=\"31\""))
    #expect(try await okafors.said(Concern.self, about: okafors.maya).isEmpty)
  }

  @Test func `sending the form twice makes one concern`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let page = try await browser.get(okafors.path(okafors.maya, "concerns/new"))
    let form = shortest + "&once=\(try #require(page.field("once")))"

    let first = try await browser.post(okafors.path(okafors.maya, "concerns"), form)
    let second = try await browser.post(okafors.path(okafors.maya, "concerns"), form)

    #expect(first.location == second.location)
    #expect(try await okafors.said(Concern.self, about: okafors.maya).count == 1)
  }

  @Test(arguments: [Colleague.rowan, .lena, .theo, .ada])
  func `those who may not record are told there is nothing there`(colleague: Colleague)
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser(of: colleague)

    let asked = try await browser.get(okafors.path(okafors.maya, "concerns/new"))
    let sent = try await browser.post(okafors.path(okafors.maya, "concerns"), shortest)

    #expect(asked.status == 404 && sent.status == 404)
    #expect(!asked.page.contains("Okafor") && !sent.page.contains("Okafor"))
    #expect(try await okafors.said(Concern.self, about: okafors.maya).isEmpty)
  }

  @Test func `somebody signed out keeps what they typed`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let proof = try #require(browser.proof)

    let answer = try await okafors.site.browser.post(
      okafors.path(okafors.maya, "concerns"), shortest + "&csrf=\(proof)", proven: false)

    #expect(answer.status == 401)
    #expect(answer.page.contains("Maya came without a coat and asked for food."))
  }

  @Test func `a draft is shown again, and gone once the concern is saved`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "concerns/new")
    _ = try await browser.post(
      "/drafts", form(["draft_path": path, "draft_title": "A concern", "what_was_seen": "Half a"]))

    let page = try await browser.get(path).page
    _ = try await browser.post(
      okafors.path(okafors.maya, "concerns"), shortest + "&" + form(["draft_path": path]))
    let after = try await browser.get(path).page

    #expect(page.contains("Half a</textarea>"))
    #expect(page.contains("This is your draft"))
    #expect(!after.contains("Half a"))
  }

  private let shortest = form([
    "what_was_seen": "Maya came without a coat and asked for food.", "types": "nutritional",
    "is_in_immediate_danger": "no", "childs_words": "I had crisps yesterday.",
    "what_was_done": "Gave her breakfast.", "occurred": "today", "basis": "fact",
  ])
}
