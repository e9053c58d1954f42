import Casework
import Examples
import Record
import Testing
import Vocabulary

@testable import Website

struct ReviewPageTests {
  private func planned() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.plan(on: "2025-01-06")
    return okafors
  }

  private func review(_ progress: String, _ decision: String, _ more: String = "") -> String {
    form([
      "plan": "plan-1", "outcomes.coat": progress, "outcomes.coat.evidence": "Seen in the yard",
      "decided.coat": decision, "is_progress_enough": "yes", "voice.why_not": "Asleep",
    ]) + more
  }

  @Test func `a review begins with the plan and what happened since`() async throws {
    let okafors = try await planned()
    try await okafors.tell(
      Happening(type: .wasNotBrought, what: "Dentist missed"), about: [okafors.maya],
      on: "2025-02-10")
    let page = try await okafors.browser().get(
      okafors.path(okafors.maya, "reviews/new?plan=plan-1")
    ).page

    #expect(page.contains("Since 6 January 2025"))
    #expect(page.contains("Dentist missed"))
    #expect(page.contains("The plan says: Priya sees the coat each morning"))
    #expect(!page.contains("&lt;"))
    #expect(!page.contains(" checked"))
  }

  @Test func `where nothing happened since, a review says so in words`() async throws {
    let okafors = try await planned()
    let page = try await okafors.browser().get(okafors.path(okafors.maya, "reviews/new")).page

    #expect(
      page.contains("<p>Nothing of the child’s life or of contact has been recorded since.</p>"))
    #expect(page.contains("bank holidays of England and Wales, as listed in"))
  }

  @Test func `R-095 no better for the child means another action, or a reason`() async throws {
    let okafors = try await planned()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "reviews")

    let same = try await browser.post(path, review("same", "go_on"))
    let reason = try await browser.post(
      path, review("same", "go_on", "&decided.coat.why=Coat+came+today"))
    let meant = try await browser.post(
      path,
      review("same", "go_on", "&decided.coat.why=Coat+came+today&overruled.R-095=One+week+in"))

    #expect(same.status == 422)
    #expect(same.page.contains("Life is no better for the child here"))
    #expect(reason.page.contains("select that progress is not enough, or say why it is"))
    #expect(meant.status == 303)
  }

  @Test
  func `R-130 a review that cannot wait says why, and what it set aside stands until seen to`()
    async throws
  {
    let okafors = try await planned()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "reviews")
    let unheard: KeyValuePairs = [
      "plan": "plan-1", "outcomes.coat": "better", "outcomes.coat.evidence": "Seen",
      "decided.coat": "go_on", "is_progress_enough": "yes", "is_urgent": "yes",
    ]
    let bare = try await browser.post(path, form(unheard))
    #expect(bare.status == 422)
    #expect(bare.page.contains("href=\"#urgent_why\">Enter why it cannot wait"))
    let saved = try await browser.post(path, form(unheard) + "&urgent_why=They+move+tonight")
    #expect(saved.status == 303)

    let said = try #require(try await okafors.said(ReviewHeld.self, about: okafors.maya).last)
    #expect(
      said.content.overruled == [
        Overruling(ChildIsHeard.rule, why: "They move tonight", couldNotWait: true)
      ])
    let page = try await browser.get("/people/\(okafors.maya)").page
    #expect(page.contains("Not done yet, because it could not wait: The child is heard"))
    #expect(page.contains("The reason given: “They move tonight”"))

    // Put right without the urgency, the rule stands against it again: nobody decided otherwise than it.
    let correction = try await browser.get(
      okafors.path(okafors.maya, "entries/\(said.id)/correction")
    ).page
    #expect(correction.contains("They move tonight"))
    #expect(!correction.contains("name=\"overruled.R-130\""))
    try await okafors.tell(
      ChildsVoice(wasSeen: true, place: "School", words: "I was cold"), about: [okafors.maya])
    #expect(
      try await !browser.get("/people/\(okafors.maya)").page.contains("because it could not wait"))
  }

  @Test func `R-130 a review says how the child was heard, or why not`() async throws {
    let okafors = try await planned()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "reviews"),
      form([
        "plan": "plan-1", "outcomes.coat": "better", "outcomes.coat.evidence": "Seen",
        "decided.coat": "go_on", "is_progress_enough": "yes",
      ]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("why the child could not be heard"))
  }

  @Test func `R-048 too little progress asks for a decision in writing`() async throws {
    let okafors = try await planned()
    let fields = form([
      "plan": "plan-1", "outcomes.coat": "better", "outcomes.coat.evidence": "Seen",
      "decided.coat": "go_on", "is_progress_enough": "no", "voice.why_not": "Asleep",
    ])
    let answer = try await okafors.browser().post(okafors.path(okafors.maya, "reviews"), fields)

    #expect(answer.status == 422)
    #expect(answer.page.contains("decide whether statutory action follows"))
  }

  @Test func `R-094 the next review is due by the place's clock, with edition and calendar kept`()
    async throws
  {
    let okafors = try await planned()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "reviews"), review("better", "go_on"))

    #expect(answer.status == 303)
    let said = try #require(try await okafors.said(ReviewHeld.self, about: okafors.maya).first)
    let due = try #require(said.content.nextReview)
    // Thirty working days after Tuesday 4 March 2025, with no bank holiday between.
    #expect(due.on == LocalDate(iso: "2025-04-15"))
    #expect(due.clock == "plan-review" && !due.calendar.isEmpty && !due.edition.isEmpty)
  }

  @Test func `R-047 the work ends on each outcome, and somebody else looks at the decision`()
    async throws
  {
    let okafors = try await planned()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "closures")
    let ending = form([
      "reason": "outcomes_achieved", "why": "Warm all winter", "who_to_turn_to": "Ms Hart",
    ])

    let bare = try await browser.post(path, ending)
    let untrue = try await browser.post(
      path, ending + "&outcomes.coat=same&outcomes.coat.evidence=Cold+again")
    _ = try await browser.post(
      okafors.path(okafors.maya, "reviews"), review("achieved", "done"))
    let whole = try await browser.post(
      path, ending + "&outcomes.coat=achieved&outcomes.coat.evidence=Worn+daily")

    #expect(bare.page.contains("Enter how far this has got, and what shows it"))
    #expect(untrue.page.contains("is not achieved: choose another reason"))
    #expect(whole.location == okafors.path(okafors.maya, "plan?done=closed"))
    let page = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(page.contains("Waiting") && page.contains("You made it, so somebody else looks at it"))
  }
}

struct ApprovalPageTests {
  private func decided(by colleague: Colleague) async throws -> (OkaforSite, ID<Entry>) {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    let decision = try await okafors.tell(
      NoFurtherAction(why: "Coat found", advice: "Uniform bank"), about: [okafors.maya],
      by: colleague)
    return (okafors, decision)
  }

  @Test func `another person approves a decision, or sends it back with reasons`() async throws {
    let (okafors, decision) = try await decided(by: .priya)
    let browser = try await okafors.browser(of: .noor)
    let path = okafors.path(okafors.maya, "approvals")

    let asked = try await browser.get("\(path)/new?decision=\(decision)").page
    let back = try await browser.post(
      path, form(["decision": decision.value, "outcome": "returned"]))
    let approved = try await browser.post(
      path, form(["decision": decision.value, "outcome": "approved"]))

    #expect(asked.contains("Coat found") && asked.contains("Decided by Priya Nair"))
    #expect(back.page.contains("Enter why you send it back"))
    #expect(approved.status == 303)
    let page = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(page.contains("Approved"))
  }

  @Test func `nobody approves their own decision, and no reason lets them`() async throws {
    let (okafors, decision) = try await decided(by: .noor)
    let answer = try await okafors.browser(of: .noor).post(
      okafors.path(okafors.maya, "approvals"),
      form([
        "decision": decision.value, "outcome": "approved", "why": "Sure",
        "overruled.R-001": "Sure",
      ]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("You made this decision: somebody else must approve it"))
    #expect(try await okafors.said(DecisionApproved.self, about: okafors.maya).isEmpty)
  }

  @Test func `a practitioner of the team does not approve decisions`() async throws {
    let (okafors, decision) = try await decided(by: .noor)
    let answer = try await okafors.browser(of: .ellis).post(
      okafors.path(okafors.maya, "approvals"),
      form(["decision": decision.value, "outcome": "approved"]))

    #expect(answer.status == 404)
  }
}
