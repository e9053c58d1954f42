import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What pages say reads as somebody would say it.
struct WordingTests {
  @Test func `words between quotation marks in an assessment are what the child said`()
    async throws
  {
    let okafors = try await OkaforSite()
    for words in ["“I put my coat on”", "Hid under the table"] {
      try await okafors.tell(
        ChildAssessed(assessment: "a-1", purpose: .earlyHelp, childsWords: words),
        about: [okafors.maya])
    }

    let page = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page

    #expect(page.contains("<strong>What the child said:</strong> <span class=\"as-typed\">“I put"))
    #expect(
      page.contains(
        "<strong>What the child said or showed:</strong> <span class=\"as-typed\">Hid under"))
    #expect(!page.contains("What the child showed"))
  }

  @Test func `the chronology puts a child’s words between quotation marks once`() async throws {
    let okafors = try await OkaforSite()
    for words in ["“I put it on”", "I was cold"] {
      try await okafors.tell(
        Sighting(wasSeen: true, place: "At school", method: .inPerson, childsWords: words),
        about: [okafors.maya])
    }

    let page = try await okafors.browser().get(okafors.path(okafors.maya, "chronology")).page

    #expect(page.contains("The child said: <span class=\"as-typed\">“I put it on”</span>"))
    #expect(page.contains("The child said: <span class=\"as-typed\">“I was cold”</span>"))
    #expect(!page.contains("““"))
  }

  @Test func `somebody is another adult in a life, and not their another adult`() async throws {
    let okafors = try await OkaforSite()
    let friend = try await okafors.site.register(.daniel)
    try await okafors.tell(Relationship(kind: .otherAdult), about: [friend, okafors.maya])
    let browser = try await okafors.browser()

    let asked = try await browser.get("/people/new?with=\(okafors.ngozi)").page
    let rows = try await browser.get(okafors.path(okafors.maya, "people")).page

    #expect(asked.contains("Ngozi Okafor is another adult in their life"))
    #expect(!asked.contains("is their another"))
    #expect(rows.contains("Another adult in the life of <bdi>Maya Okafor"))
  }

  @Test func `a hint that ends by itself gets no second full stop`() {
    #expect(
      ["A plan answers each.", "Only when it is unmet"].asSentences
        == "A plan answers each. Only when it is unmet")
    #expect(
      ["In the past week", "You can leave this blank"].asSentences
        == "In the past week. You can leave this blank")
    #expect([String]().asSentences.isEmpty)
  }

  @Test func `how a home compares is never said to be achieved`() async throws {
    let okafors = try await OkaforSite()
    let page = try await okafors.browser().get(
      okafors.path(okafors.maya, "home-conditions/new")
    ).page

    #expect(page.contains("value=\"better\"") && page.contains("value=\"worse\""))
    #expect(!page.contains("value=\"achieved\""))
  }

  @Test func `a family’s form whose part is called like it says its name once`() async throws {
    let okafors = try await OkaforSite()
    let (_, _, first) = try await okafors.opened("form.everyday-needs-child")

    #expect(first.heading == "What I have each day")
    #expect(!first.page.contains("<p class=\"caption\">What I have each day</p>"))
  }

  @Test func `those a plan was written with keep the capitals of their names`() {
    let plan = PlanWritten(
      plan: "plan-1", kind: .earlyHelp,
      writtenWith: [
        PlanParticipant(giver: .parent, name: "Amber Tindall"),
        PlanParticipant(giver: .parent, name: "Rhona Tindall"),
      ])

    let told = plan.details.first { $0.label == "Written with" }
    #expect(told?.value == "Amber Tindall, Rhona Tindall")
  }
}
