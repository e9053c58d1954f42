import Casework
import Examples
import Record
import Testing
import Vocabulary

struct PlanVersionTests {
  @Test func `each version is kept, and agreement belongs to the version that was agreed`() throws {
    var story = Story.planned()
    #expect(try story.picture().involvement.plan("plan-1")?.agreement != nil)
    let second = story.tell(
      PlanWritten.whole().changed { $0.whatChanged = "Gran joined" }, on: "2025-03-08")

    let plan = try #require(try story.picture().involvement.plan("plan-1"))

    #expect(plan.versions.count == 2)
    #expect(plan.current.id == second)
    #expect(plan.version(of: second) == 2)
    #expect(plan.startedOn == "2025-03-04")
    #expect(plan.agreement == nil)
    #expect(plan.agreed.count == 1)
  }

  @Test func `what a version changed reads in words`() {
    let earlier = PlanWritten.whole(lines: [
      .coat, PlanLine.coat.changed { $0.id = "club" }, PlanLine.coat.changed { $0.id = "heat" },
    ])
    let later = earlier.changed {
      $0.lines.removeLast()
      $0.lines[0].dueOn = "2025-04-01"
      $0.lines[0].owner = LineOwner(kind: .practitioner, practitioner: "ms-hart", name: "Ms Hart")
      $0.lines.append(PlanLine.coat.changed { $0.id = "meter" })
      $0.ifItDoesNotWork = "Think again in May"
      $0.lead?.name = "Rowan Ashby"
    }

    let difference = PlanDifference(from: earlier, to: later)

    #expect(difference.added.map(\.id) == ["meter"])
    #expect(difference.removed.map(\.id) == ["heat"])
    #expect(difference.changed.map(\.line) == ["coat"])
    #expect(
      difference.changed.flatMap(\.changes).map {
        "\($0.what): \($0.before ?? "–") → \($0.after ?? "–")"
      }
        == ["Who: Gran Ada → Ms Hart", "By when: 20 March 2025 → 1 April 2025"])
    #expect(
      difference.whole.map { "\($0.what): \($0.before ?? "–") → \($0.after ?? "–")" } == [
        "Lead professional: Ms Hart → Rowan Ashby", "If it does not work: – → Think again in May",
      ])
    #expect(PlanDifference(from: earlier, to: earlier).isEmpty)
  }

  @Test func `a version may be unfinished, but not contradict itself`() throws {
    #expect(
      try Story.maya.objections(to: PlanWritten(plan: "plan-1", kind: .earlyHelp)).isEmpty)
    #expect(
      try Story.maya.objections(
        to: PlanWritten.whole(lines: [.coat, .coat]).changed { $0.checkLastsOn = "2025-08-31" }
      ).map(\.question) == ["lines", "check_lasts_on"])
  }

  @Test func `what is open ends with the whole involvement`() throws {
    var story = Story.planned()
    story.tell(AssessmentStarted.of(.childAndFamily, "a-2"), on: "2025-03-06")
    story.tell(HelpStarted(service: "Breakfast club"), on: "2025-03-06")
    let open = try story.picture().involvement
    #expect([open.openPlans.count, open.openAssessments.count, open.openHelp.count] == [1, 1, 1])

    story.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"), on: "2025-03-08")
    let closed = try story.picture().involvement
    #expect(
      [closed.openPlans.count, closed.openAssessments.count, closed.openHelp.count] == [0, 0, 0])
    #expect(!closed.isOpen)
  }

  @Test func `two plans of one child are told apart`() throws {
    var story = Story.planned()
    story.tell(PlanWritten.whole(.childInNeed).changed { $0.plan = "plan-2" }, on: "2025-03-06")
    story.tell(PlanEnded(plan: "plan-1", ending: .steppedUp), on: "2025-03-07")

    let involvement = try story.picture().involvement

    #expect(involvement.plans.map(\.id) == ["plan-1", "plan-2"])
    #expect(involvement.openPlans.map(\.id) == ["plan-2"])
  }
}
