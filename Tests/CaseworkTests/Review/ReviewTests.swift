import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rule R-095, and what else a review holds.
struct ReviewTests {
  private func reviewed(
    _ progress: Progress, _ decided: [DecidedLine] = []
  ) throws -> [Objection] {
    try Story.planned().objections(
      to: ReviewHeld.whole.changed {
        $0.outcomes[0].progress = progress
        $0.decided = decided
        $0.isProgressEnough = .notKnown
      })
  }

  @Test(arguments: [Progress.same, .worse])
  func `R-095 calling progress enough where life got worse or nothing changed needs a reason`(
    _ progress: Progress
  ) throws {
    var review = ReviewHeld.finding(progress)
    let objections = try Story.planned().objections(to: review)
    #expect(objections.map(\.question) == ["is_progress_enough"])
    #expect(objections.map(\.rule) == [NoBetterMeansAnotherAction.rule])

    review.overruled = [Overruling(NoBetterMeansAnotherAction.rule, why: "A hard fortnight")]
    #expect(try Story.planned().objections(to: review).isEmpty)
    review.overruled = []
    review.isProgressEnough = .notKnown
    #expect(try Story.planned().objections(to: review).isEmpty)
  }

  @Test(arguments: [Progress.same, .worse])
  func `R-095 when life is no better for the child, the action changes or a reason is recorded`(
    _ progress: Progress
  ) throws {
    let bare = try reviewed(progress)
    #expect(bare.map(\.rule) == [NoBetterMeansAnotherAction.rule])
    #expect(bare.map(\.question) == ["decided.coat"])

    let goesOn = DecidedLine(line: "coat", decision: .goOn)
    #expect(try reviewed(progress, [goesOn]).count == 1)
    #expect(
      try reviewed(progress, [DecidedLine(line: "coat", decision: .change, newAction: " ")]).count
        == 1)
    #expect(
      try reviewed(progress, [DecidedLine(line: "other", decision: .change, newAction: "x")])
        .count == 1)

    #expect(
      try reviewed(progress, [DecidedLine(line: "coat", decision: .goOn, why: "Two weeks in")])
        .isEmpty)
    #expect(
      try reviewed(
        progress, [DecidedLine(line: "coat", decision: .change, newAction: "Fit a meter")]
      ).isEmpty)
    #expect(try reviewed(progress, [DecidedLine(line: "coat", decision: .stop)]).isEmpty)
  }

  @Test(arguments: [Progress.achieved, .better, .notKnown])
  func `R-095 nothing is asked where life is better or nobody can tell yet`(_ progress: Progress)
    throws
  {
    #expect(try reviewed(progress).isEmpty)
    #expect(Practice.prompts(on: .review).contains { $0.question == "decided" })
  }

  @Test
  func `R-095 not knowing twice running asks what changes, and a change names the new action`()
    throws
  {
    let unknown = ReviewHeld.whole.changed {
      $0.outcomes[0].progress = .notKnown
      $0.decided = []
    }
    var story = Story.planned()
    story.tell(unknown, on: "2025-03-06")
    let objections = try story.objections(to: unknown)
    #expect(objections.map(\.rule) == [NoBetterMeansAnotherAction.rule])
    #expect(objections.first?.message.hasPrefix("Nobody knew at the last review either") == true)
    #expect(try story.objections(to: ReviewHeld.whole).isEmpty)

    #expect(
      try reviewed(.same, [DecidedLine(line: "coat", decision: .change, why: "It does not help")])
        .map(\.question) == ["decided.coat"])
  }

  @Test func `a review says how far each outcome has got and whether progress is enough`() throws {
    let story = Story.planned()

    #expect(
      try story.objections(to: ReviewHeld(plan: "plan-1", voice: VoiceHeard(whyNot: "Asleep")))
        .map(\.question) == ["outcomes.coat", "is_progress_enough"])
    #expect(
      try story.objections(to: ReviewHeld(plan: "elsewhere")).map(\.question) == ["plan"])
  }

  @Test func `attendance and reports are kept by agency`() throws {
    let review = ReviewHeld.whole.changed {
      $0.attendance = [
        Attendance(agency: "Harbour Primary", name: "Ms Hart", attended: true, report: .received),
        Attendance(agency: "Saltmarsh Police", attended: false, report: .notReceived),
      ]
    }

    #expect(
      review.details.contains {
        $0.value
          == "Harbour Primary: came, report received; Saltmarsh Police: did not come, report not received"
      })
  }

  @Test func `R-095 the same action in the same words is no other action`() throws {
    let same = DecidedLine(
      line: "coat", decision: .change, why: "Nothing changed",
      newAction: " \(PlanLine.coat.action.uppercased())")
    let objections = try reviewed(.same, [same])
    #expect(objections.map(\.question) == ["decided.coat"])
    #expect(objections.first?.message.hasPrefix("This is what is done already") == true)

    var other = same
    other.newAction = "Gran brings the coat each morning"
    #expect(try reviewed(.same, [other]).isEmpty)
  }
}
