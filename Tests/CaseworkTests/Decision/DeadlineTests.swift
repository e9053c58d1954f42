import Casework
import Examples
import Record
import Testing
import Vocabulary

struct DeadlineTests {
  private let due = DueDate(
    on: "2025-04-05", from: "2025-03-01", clock: "assessment", calendar: "x", edition: "x")

  @Test func `everything with a day is told, the earliest first`() throws {
    var story = Story.planned()
    var refused = AgreementAnswered.refuses
    refused.scope = "Parenting course"
    story.tell(refused)
    var started = AssessmentStarted.of(.childAndFamily, "a-2")
    started.due = due
    story.tell(started)
    story.tell(
      ContributionRequested(
        assessment: "a-2", agency: "police", agencyName: "Saltmarsh Police", due: due))
    story.tell(ReferralMade(agency: "Front door"), on: "2025-03-04")
    story.tell(CareThresholdMet(settleBy: due))
    story.tell(LongTermMarked(kind: .parallelParenting, reviewOn: "2026-01-01"))

    let deadlines = try story.picture(in: .saltmarsh).deadlines

    #expect(
      deadlines.map { "\($0.on) \($0.what)" } == [
        "2025-03-07 Tell the referrer",
        "2025-03-20 Fetch a coat from the uniform bank on Monday",
        "2025-03-25 Review: early help plan", "2025-04-01 Look again at a refusal",
        "2025-04-05 Settle the care plan",
        "2025-04-05 Finish: child and family assessment (section 17)",
        "2025-04-05 Contribution: Saltmarsh Police", "2026-01-01 Look again at long-term help",
      ])
    #expect(deadlines[2].due?.clock == "first-review")
    #expect(deadlines[0].isOverdue(on: "2025-03-08"))
    #expect(!deadlines[0].isOverdue(on: "2025-03-07"))
  }

  @Test func `what is done, answered or ended has no day any more`() throws {
    var story = Story.planned()
    story.tell(
      ReviewHeld.whole.changed { $0.decided = [DecidedLine(line: "coat", decision: .done)] },
      on: "2025-03-08")
    #expect(try story.picture(in: .saltmarsh).deadlines.map(\.on) == ["2025-06-08"])
    #expect(try story.picture().deadlines.isEmpty)

    story.tell(PlanEnded(plan: "plan-1", ending: .movedAway))
    #expect(try story.picture(in: .saltmarsh).deadlines.isEmpty)
  }

  @Test func `rules that were decided otherwise than are listed with who did and why`() throws {
    var story = Story.maya
    let overruling = Overruling(ChildIsHeard.rule, why: "In hospital in another town")
    let completed = story.tell(
      AssessmentCompleted.whole().changed { $0.overruled = [overruling] }, by: .hart)
    story.tell(LevelDecided.at(2))

    let urgent = story.tell(StatutoryDecision(action: .section47, why: "Alone", isUrgent: true))

    let overruled = try story.picture().chronology.overruled
    #expect(try story.picture().chronology.urgent.map(\.id) == [urgent])

    #expect(overruled.map(\.entry.id) == [completed])
    #expect(overruled.map(\.overruling) == [overruling])
    #expect(overruled.map(\.entry.envelope.author) == [.hart])
  }
}
