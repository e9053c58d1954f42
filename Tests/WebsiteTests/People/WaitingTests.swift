import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What waits for somebody stands on their first page as one list.
struct WaitingTests {
  /// A plan of Maya’s with a line past its day, and a referral of Samuel’s whose referrer nobody has told.
  private func waiting() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.plan({ $0.kind = .childInNeed }, on: "2024-08-05")
    let due = DueDate(
      on: "2025-03-10", from: "2025-03-04", clock: "telling", calendar: "england", edition: "1")
    try await okafors.tell(
      ReferralMade(agency: "The food bank", why: "Cold", tellBy: due), about: [okafors.samuel])
    return okafors
  }

  @Test func `what waits is one list, the earliest day first, with whose it is and where to act`()
    async throws
  {
    let okafors = try await waiting()
    let page = try await okafors.browser().get("/").page

    let section = try #require(page.part(between: "<section id=\"waiting\">", and: "</section>"))
    let names = [
      "Review: Child in need plan, for the first time", "Look at a long plan: Child in need plan",
      "Tell the referrer", "Fetch a coat from the uniform bank on Monday",
    ]
    let places = names.compactMap { section.firstRange(of: $0)?.lowerBound }
    #expect(places.count == names.count && places == places.sorted(), "\(section)")
    #expect(section.contains("href=\"\(okafors.path(okafors.maya, "reviews/new?plan=plan-1"))\""))
    #expect(section.contains("href=\"\(okafors.path(okafors.samuel, "referrers-told/new"))\""))
    #expect(section.contains("Maya Okafor") && section.contains("Samuel Okafor"))
    #expect(section.contains("6 days left<br>10 Mar 2025"))
  }

  @Test func `each sort is counted, and can be looked at alone`() async throws {
    let okafors = try await waiting()
    let browser = try await okafors.browser()

    let all = try await browser.get("/").page
    let long = try await browser.get("/?waiting=long").page
    let none = try await browser.get("/?waiting=written").page
    let nonsense = try await browser.get("/?waiting=nonsense").page

    #expect(all.contains("Plans that have lasted long (1)</a>"))
    #expect(all.contains("Plans that have not been reviewed (1)</a>"))
    #expect(all.contains("What is due (2)</a>"))
    #expect(long.contains("<h3>Plans that have lasted long (1)</h3>"))
    #expect(!long.contains("Tell the referrer") && long.contains("All of them"))
    #expect(none.contains("Nothing of this sort waits now") && !none.contains("Tell the referrer"))
    #expect(nonsense.contains("Tell the referrer"))
  }

  @Test func `children’s social care is told by when to decide on a referral, and nobody else is`()
    async throws
  {
    let okafors = try await waiting()
    try await okafors.tell(
      ReferralMade(agency: "Front door", isToSocialCare: true, why: "Cold"),
      about: [okafors.samuel], by: .priya)
    try await okafors.tell(JoinedTeam(worker: Colleague.noor.worker), about: [okafors.samuel])

    #expect(
      try await okafors.browser(of: .noor).get("/").page.contains("Decide what the referral needs"))
    #expect(
      try await !okafors.browser().get("/").page.contains("Decide what the referral needs"))
  }

  @Test func `a long list is cut short until somebody asks for all of it`() async throws {
    let okafors = try await waiting()
    for number in 1...16 {
      try await okafors.plan({
        $0.plan = ID("many-\(number)")
        $0.lines[0].action = "Step \(number) of many"
        $0.lines[0].dueOn = LocalDate(iso: "2025-03-01")?.adding(days: 5 + number)
      })
    }
    let browser = try await okafors.browser()

    let short = try await browser.get("/").page
    let whole = try await browser.get("/?waiting=all").page

    #expect(short.contains("Show all 20</a>"))
    #expect(!short.contains("Step 16 of many"))
    #expect(whole.contains("Step 16 of many") && !whole.contains("Show all"))
  }

  @Test func `decisions that wait come first, and one sent back waits for whoever made it`()
    async throws
  {
    let okafors = try await waiting()
    let decision = NoFurtherAction(why: "It is enough")
    for child in [okafors.maya, okafors.samuel] {
      try await okafors.tell(JoinedTeam(worker: Colleague.noor.worker), about: [child])
    }
    let id = try await okafors.tell(decision, about: [okafors.maya], by: .priya)
    let waits = try await okafors.browser(of: .noor).get("/").page
    let section = try #require(waits.part(between: "<section id=\"waiting\">", and: "</section>"))
    let first = try #require(section.firstRange(of: "Look at: ")?.lowerBound)
    let other = try #require(section.firstRange(of: "Tell the referrer")?.lowerBound)
    #expect(first < other)
    #expect(!(try await okafors.browser().get("/").page.contains("Sent back to you")))
    // What another agency decided is not for Morgan to look at.
    try await okafors.tell(JoinedTeam(worker: Colleague.morgan.worker), about: [okafors.maya])
    #expect(!(try await okafors.browser(of: .morgan).get("/").page.contains("Look at: ")))

    try await okafors.tell(
      DecisionApproved(decision: id, outcome: .returned, why: "Ask the school"),
      about: [okafors.maya], by: .noor)
    let back = try await okafors.browser().get("/").page
    let others = try await okafors.browser(of: .ellis).get("/").page

    #expect(back.contains("Sent back to you (1)"))
    #expect(back.contains("Sent back by Noor Aziz: Ask the school"))
    #expect(!others.contains("Sent back to you"))
  }

  @Test func `nothing waits for somebody who is in no team`() async throws {
    let okafors = try await waiting()

    #expect(!(try await okafors.browser(of: .rowan).get("/").page.contains("What waits for you")))
  }
}
