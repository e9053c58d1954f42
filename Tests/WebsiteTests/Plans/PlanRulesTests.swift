import Casework
import Examples
import Record
import Testing
import Vocabulary

@testable import Website

/// The rules about plans as the pages carry them: what the form asks, and what the child’s page notices.
struct PlanRulesTests {
  private func page(_ okafors: OkaforSite) async throws -> String {
    try await okafors.browser().get("/people/\(okafors.maya)").page
  }

  private func ask(_ okafors: OkaforSite) async throws -> String {
    try await okafors.browser().get(okafors.path(okafors.maya, "plans/new")).page
  }

  /// The child’s page before and after a plan is made better.
  private func pages(
    _ poor: (inout PlanWritten) -> Void, _ good: (inout PlanWritten) -> Void
  ) async throws -> (poor: String, good: String) {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan(poor)
    let before = try await page(okafors)
    try await okafors.plan(good)
    return (before, try await page(okafors))
  }

  @Test func `R-091 a line that leaves out how, what or when is told beside its question`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan {
      $0.lines[0].evidence = ""
      $0.lines[0].dueOn = nil
    }
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "plan-agreements"),
      form(["plan": "plan-1", "views.child": "yes", "views.ngozi-okafor": "yes"]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("Line 1: enter how anybody will see that it worked"))
    #expect(answer.page.contains("Line 1: enter by when"))
    #expect(answer.page.contains("name=\"overruled.R-091\""))
  }

  @Test func `R-090 R-130 what the plan itself lacks is linked to, with the way to write it`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan {
      $0.assessment = "a-1"
      $0.lines[0].needs = []
      $0.voice = VoiceHeard()
    }

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "plan-agreements"),
      form(["plan": "plan-1", "views.child": "yes", "views.ngozi-okafor": "yes"]))

    for link in answer.page.matches(of: /<a href="#([a-z0-9-]+)">/) {
      #expect(answer.page.contains("id=\"\(link.1)\""), "\(link.1)")
    }
    for link in ["#needs-warmth", "#voice"] {
      #expect(answer.page.contains("href=\"\(link)\""))
    }
    #expect(answer.page.contains(okafors.path(okafors.maya, "plans/new?plan=plan-1")))
  }

  @Test func `a further line is shown where it stands, and not at the top of the page`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "plans")

    let page = try await browser.get("\(path)/new").page
    let more = try await browser.post(path, form(["line_count": "1", "action": "more"])).page

    #expect(page.contains("formaction=\"\(path)#lines-2\""))
    #expect(more.contains("id=\"lines-2\"") && more.contains("formaction=\"\(path)#lines-3\""))
  }

  @Test func `R-130 what the child said in a concern can be chosen, and a closed door cannot`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    var concern = Concern.coldAndHungry
    concern.experience.childsWords = "I was cold on the bus"
    try await okafors.tell(concern, about: [okafors.maya])
    try await okafors.tell(
      Sighting(wasSeen: false, whyNotSeen: "Nobody answered the door"), about: [okafors.maya])

    let asked = try await ask(okafors)

    #expect(asked.contains("I was cold on the bus"))
    #expect(!asked.contains("Nobody answered the door"))
    #expect(!asked.contains("is on the record yet"))
  }

  @Test func `R-093 a plan says whom it was written with, and one without a parent is noticed`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let asked = try await ask(okafors)
    let (poor, good) = try await pages({ _ in }) {
      $0.writtenWith = [PlanParticipant(giver: .parent, name: "Ngozi Okafor")]
    }

    #expect(asked.contains("Who wrote this plan together?") && asked.contains("Ngozi Okafor"))
    #expect(poor.contains("Write the plan with the parents"))
    #expect(!good.contains("Write the plan with the parents"))
  }

  @Test func `R-097 R-098 R-099 what builds, who helps and whom it helps is asked and noticed`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let asked = try await ask(okafors)
    let (poor, good) = try await pages({
      $0.lines[0].owner = LineOwner(kind: .practitioner, name: "Priya Nair")
      $0.lines[0].helps = .parent
    }) { $0.lines[0].builds = [.school] }
    let notices = [
      "Build on what protects the child", "Who else could help?",
      "What does the plan do for the child?",
    ]

    #expect(asked.contains("What does this line build that protects the child?"))
    #expect(asked.contains("Friend, community or faith group"))
    #expect(asked.contains("Whom does this line help first?"))
    for notice in notices {
      #expect(poor.contains(notice), "\(notice)")
      #expect(!good.contains(notice), "\(notice)")
    }
  }

  @Test func `R-101 a plan names who holds it together, and how the family gets on with them`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let asked = try await ask(okafors)
    let (poor, good) = try await pages({ _ in }) {
      $0.lead = PlanLead(name: "Priya Nair", agency: "School", familysView: "She listens")
    }

    #expect(asked.contains("Who holds this plan together?"))
    #expect(asked.contains("How does the family get on with them?"))
    #expect(poor.contains("Nobody leads this plan"))
    #expect(!good.contains("Nobody leads this plan"))
  }

  @Test func `R-137 what the family could choose is asked, and noticed where nobody said`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let asked = try await ask(okafors)
    let (poor, good) = try await pages({ _ in }) { $0.choices = "Breakfast club or Gran" }

    #expect(asked.contains("What could the family choose between?"))
    #expect(poor.contains("What could the family choose?"))
    #expect(!good.contains("What could the family choose?"))
  }

  @Test func `R-143 words that parents could read as blame are pointed out`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan { $0.lines[0].evidence = "Mum failed to bring a coat" }
    let path = okafors.path(okafors.maya, "plans/plan-1")
    let blaming = try await okafors.browser().get(path).page
    try await okafors.plan()
    let plain = try await okafors.browser().get(path).page

    #expect(blaming.contains("“failed to”: say what happened, and what got in the way"))
    #expect(blaming.contains("How would this read to the parents?"))
    #expect(!plain.contains("How would this read to the parents?"))
  }

  @Test func `R-140 R-144 the child’s view and other ways than online are asked and noticed`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let version = try await okafors.plan { $0.formats = [.online] }
    let parent = PlanView(giver: .parent, name: "Ngozi Okafor", answer: .yes)
    try await okafors.tell(
      PlanAgreed(plan: "plan-1", version: version, views: [parent]), about: [okafors.maya])
    let poor = try await page(okafors)
    let better = try await okafors.plan { $0.formats = [.paper] }
    try await okafors.tell(
      PlanAgreed(
        plan: "plan-1", version: better,
        views: [parent, PlanView(giver: .child, name: "Maya", answer: .yes)]),
      about: [okafors.maya])
    let good = try await page(okafors)
    let asked = try await okafors.browser().get(
      okafors.path(okafors.maya, "plan-agreements/new?plan=plan-1")
    ).page

    #expect(try await ask(okafors).contains("Read aloud or talked through"))
    #expect(asked.contains("name=\"views.child\"") && asked.contains("name=\"views.ngozi-okafor\""))
    for notice in [
      "The child’s view of the plan is missing", "Give the family the plan in a way they can use",
    ] {
      #expect(poor.contains(notice), "\(notice)")
      #expect(!good.contains(notice), "\(notice)")
    }
  }

  @Test
  func `R-053 how long help lasts is asked, shown, and noticed where an agreed plan is silent`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let version = try await okafors.plan()
    try await okafors.tell(PlanAgreed(plan: "plan-1", version: version), about: [okafors.maya])
    let poor = try await page(okafors)
    try await okafors.plan {
      $0.until = LocalDate(iso: "2025-06-01")
      $0.checkLastsOn = LocalDate(iso: "2025-07-01")
    }
    let plan = try await okafors.browser().get(okafors.path(okafors.maya, "plans/plan-1")).page

    #expect(try await ask(okafors).contains("Until when is the help meant to last?"))
    #expect(poor.contains("How long is help meant to last?"))
    #expect(!(try await page(okafors)).contains("How long is help meant to last?"))
    #expect(plan.contains("1 June 2025") && plan.contains("1 July 2025"))
  }

  @Test func `R-052 after a plan the law requires, support that goes on is noticed until planned`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan({ $0.kind = .childProtection }, on: "2025-01-06")
    try await okafors.tell(
      PlanEnded(plan: "plan-1", ending: .outcomesAchieved, why: "Safe"), about: [okafors.maya])
    let ended = try await page(okafors)
    try await okafors.plan {
      $0.plan = "plan-2"
      $0.kind = .followOn
    }

    #expect(ended.contains("Plan the support that goes on"))
    #expect(!(try await page(okafors)).contains("Plan the support that goes on"))
    #expect(try await ask(okafors).contains("Follow-on plan"))
  }

  @Test
  func `R-096 the child is asked what difference help makes, and weeks of silence are noticed`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan(on: "2024-11-01")
    let silent = try await page(okafors)
    let asked = try await okafors.browser().get(okafors.path(okafors.maya, "voice/new")).page
    try await okafors.tell(
      ChildsVoice(wasSeen: true, words: "Better", whatDifference: "I am warm now"),
      about: [okafors.maya])

    #expect(silent.contains("Ask the child what difference help makes"))
    #expect(asked.contains("name=\"what_difference\""))
    #expect(!(try await page(okafors)).contains("Ask the child what difference help makes"))
  }

  @Test func `R-102 a child in need plan of more than six months is reported on the child’s page`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan({ $0.kind = .childInNeed }, on: "2024-08-01")
    let long = try await page(okafors)
    let other = try await OkaforSite.assessed()
    try await other.plan({ $0.kind = .childInNeed }, on: "2024-12-01")

    #expect(long.contains("A plan has lasted long"))
    #expect(!(try await page(other)).contains("A plan has lasted long"))
  }

  @Test func `R-141 several changes of worker are noticed on the child’s page`() async throws {
    let okafors = try await OkaforSite.assessed()
    try await okafors.tell(
      LeftTeam(practitioner: Colleague.ellis.id), about: [okafors.maya], on: "2025-02-03")
    let one = try await page(okafors)
    try await okafors.tell(
      LeftTeam(practitioner: Colleague.rowan.id), about: [okafors.maya], on: "2025-02-20")

    #expect(!one.contains("changes of worker"))
    #expect(try await page(okafors).contains("2 changes of worker in 6 months"))
  }
}
