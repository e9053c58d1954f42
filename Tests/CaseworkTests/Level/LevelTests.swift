import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: deciding the level, and moving between levels.
struct LevelTests {
  private func stepping(
    _ change: LevelChange, to level: Int, _ outcomes: [OutcomeProgress] = [],
    _ concerns: [AreaOfConcern] = [], _ reason: StepDownReason? = .needsAreLower
  ) -> LevelDecided {
    var decided = LevelDecided.at(level, change)
    decided.outcomes = outcomes
    decided.concerns = concerns
    if change == .stepDown { decided.reason = reason }
    return decided
  }

  @Test func `a level is decided with why, on what and, going down, for which reason`() throws {
    var story = Story.maya
    #expect(try story.objections(to: LevelDecided.at(2)).isEmpty)
    let bare = LevelDecided(
      scale: "Saltmarsh Levels", level: "level-2", term: "Level 2: Extra help", change: .first)
    // Where nothing is recorded there is nothing to rest on.
    #expect(try story.objections(to: bare).map(\.question) == ["why"])
    story.tell(Sighting(wasSeen: true, place: "School"), on: "2025-03-01")
    #expect(try story.objections(to: bare).map(\.question) == ["why", "evidence"])

    story.tell(LevelDecided.at(3))
    var down = LevelDecided.at(2, .stepDown)
    #expect(try story.objections(to: down).map(\.question) == ["reason"])
    down.reason = .outcomesAchieved
    #expect(try story.objections(to: down).isEmpty)
  }

  @Test func `a level must be on the scale, and a change must be the one it is`() throws {
    var story = Story.maya
    story.tell(LevelDecided.at(2))
    let off = LevelDecided(
      scale: "Saltmarsh Levels", level: "level-9", term: "Level 9", change: .stepUp, why: "x",
      evidence: ["entry-1"])

    #expect(try story.objections(to: off).map(\.question) == ["level"])
    #expect(
      try story.objections(to: LevelDecided.at(3, .stepDown)).map(\.question).contains("level"))
    #expect(try story.objections(to: LevelDecided.at(3, .stepUp)).isEmpty)
  }

  @Test func `disagreement about a level is kept with it`() throws {
    var decided = LevelDecided.at(2)
    decided.dissent = [Dissent(who: "Ms Hart", view: "Level 3, with two winters of cold")]
    var story = Story.maya
    story.tell(decided)

    let level = try #require(try story.picture().involvement.level)

    #expect(level.content.dissent.map(\.who) == ["Ms Hart"])
    #expect(level.content.details.contains { $0.value.contains("two winters") })
  }

  @Test func `the level stands until the next decision or until involvement ends`() throws {
    var story = Story.maya
    story.tell(LevelDecided.at(2), on: "2025-01-10")
    story.tell(LevelDecided.at(3, .stepUp), on: "2025-02-10")
    #expect(try story.picture().involvement.level?.content.level == "level-3")
    #expect(try story.picture().involvement.levels.count == 2)

    story.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"), on: "2025-03-01")
    #expect(try story.picture().involvement.level == nil)
    story.tell(LevelDecided.at(2), on: "2025-03-05")
    #expect(try story.picture().involvement.level?.content.level == "level-2")
  }

  @Test func `R-044 a level that calls for a plan is noticed until there is one of its kinds`()
    throws
  {
    var story = Story.maya
    story.tell(LevelDecided.at(2))
    #expect(try story.notices(of: HighLevelsDrawAPlan.self, in: .saltmarsh).isEmpty)
    let decided = story.tell(LevelDecided.at(3, .stepUp))

    let notice = try #require(
      try story.notices(of: HighLevelsDrawAPlan.self, in: .saltmarsh).first)
    #expect(notice.entries == [decided])
    #expect(notice.why.contains("child in need plan or a child protection plan"))
    #expect(notice.why.contains("“Level 3: Much help”"))

    story.tell(PlanWritten.whole(.earlyHelp))
    #expect(try story.notices(of: HighLevelsDrawAPlan.self, in: .saltmarsh).count == 1)
    story.tell(PlanWritten.whole(.childInNeed).changed { $0.plan = "plan-2" })
    #expect(try story.notices(of: HighLevelsDrawAPlan.self, in: .saltmarsh).isEmpty)
    #expect(try story.notices(of: HighLevelsDrawAPlan.self).isEmpty)
  }

  @Test func `R-046 when one agency cannot meet the need, an early help assessment is suggested`()
    throws
  {
    var decided = LevelDecided.at(2)
    decided.canOneAgencyMeetNeed = .no
    var story = Story.maya
    story.tell(AssessmentCompleted.whole(), on: "2024-08-01")
    story.tell(decided, on: "2025-03-01")
    #expect(
      try story.notices(of: OneAgencyIsNotEnough.self).map(\.title) == [
        "Consider an early help assessment"
      ])

    story.tell(AssessmentStarted.of(.earlyHelp, "a-2"), on: "2025-03-02")
    #expect(try story.notices(of: OneAgencyIsNotEnough.self).isEmpty)
    #expect(Practice.prompts(on: .level).contains { $0.question == "can_one_agency_meet_need" })

    var rests = Story.maya
    rests.tell(AssessmentCompleted.whole(), on: "2025-02-20")
    rests.tell(decided, on: "2025-03-01")
    #expect(try rests.notices(of: OneAgencyIsNotEnough.self).isEmpty)

    decided.canOneAgencyMeetNeed = .yes
    var enough = Story.maya
    enough.tell(decided)
    #expect(try enough.notices(of: OneAgencyIsNotEnough.self).isEmpty)
  }

  private let achieved = OutcomeProgress(
    line: "coat", outcome: PlanLine.coat.outcome, progress: .achieved, evidence: "Worn daily")

  @Test(arguments: [LevelChange.stepUp, .stepDown])
  func `R-047 moving up or down states every outcome, with what shows it`(_ change: LevelChange)
    throws
  {
    var story = Story.planned()
    story.tell(LevelDecided.at(change == .stepUp ? 2 : 4))

    let bare = try story.objections(to: stepping(change, to: 3))
    #expect(bare.map(\.rule) == [DecisionsRestOnOutcomes.rule])
    #expect(bare.map(\.question) == ["outcomes.coat"])

    var unshown = achieved
    unshown.evidence = ""
    #expect(try story.objections(to: stepping(change, to: 3, [unshown])).count == 1)
    #expect(try story.objections(to: stepping(change, to: 3, [achieved])).isEmpty)
    #expect(
      try story.objections(to: stepping(.same, to: change == .stepUp ? 2 : 4)).isEmpty)
  }

  @Test func `R-047 each area that the newest completion of a tool points to is stated`() throws {
    var story = Story.maya
    story.tell(
      InstrumentCompleted(form: .grades, carer: .ngozi, areasOfConcern: ["Safety"]),
      on: "2024-09-01")
    let tool = story.tell(InstrumentCompleted.grades, on: "2025-02-01")
    story.tell(LevelDecided.at(2))

    let bare = try story.objections(to: stepping(.stepUp, to: 3))
    #expect(bare.map(\.rule) == [DecisionsRestOnOutcomes.rule])
    #expect(bare.first?.message.contains("“Physical care”") == true)
    #expect(bare.first?.message.contains("Saltmarsh Grades") == true)

    let stated = AreaOfConcern(tool: tool, area: "Physical care", isStillAConcern: .yes)
    #expect(try story.objections(to: stepping(.stepUp, to: 3, [], [stated])).isEmpty)
  }

  @Test func `R-047 outcomes achieved is held against the outcomes themselves`() throws {
    var story = Story.planned()
    story.tell(LevelDecided.at(3))
    var better = achieved
    better.progress = .better

    let objections = try story.objections(
      to: stepping(.stepDown, to: 2, [better], [], .outcomesAchieved))
    #expect(objections.map(\.question) == ["reason"])
    #expect(objections.first?.message.contains("is not achieved") == true)
    story.tell(ReviewHeld.finding(.achieved))
    #expect(
      try story.objections(to: stepping(.stepDown, to: 2, [achieved], [], .outcomesAchieved))
        .isEmpty)
  }

  @Test func `R-047 ending a plan or all involvement rests on outcomes too`() throws {
    let story = Story.planned()
    let closing = CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School")

    #expect(
      try story.objections(to: closing).map(\.rule) == [DecisionsRestOnOutcomes.rule])
    #expect(
      try story.objections(to: PlanEnded(plan: "plan-1", ending: .movedAway)).map(\.rule)
        == [DecisionsRestOnOutcomes.rule])
    #expect(
      try story.objections(
        to: PlanEnded(plan: "plan-1", ending: .outcomesAchieved, outcomes: [achieved])
      ).isEmpty)
    #expect(
      try story.objections(to: PlanEnded(plan: "nothing", ending: .movedAway)).map(\.question)
        == ["plan"])
    #expect(
      try Story.maya.objections(to: CaseClosed(reason: .movedAway)).map(\.question)
        == ["why", "who_to_turn_to"])
  }

  @Test func `R-047 an urgent step up waits for none of it`() throws {
    var story = Story.planned()
    story.tell(LevelDecided.at(2))
    var urgent = stepping(.stepUp, to: 4)
    urgent.evidence = []
    urgent.isUrgent = true

    #expect(try story.objections(to: urgent).isEmpty)
  }

  @Test func `R-048 too little progress asks for a written decision, also that none follows`()
    throws
  {
    let story = Story.planned()
    let review = ReviewHeld.whole.changed { $0.isProgressEnough = .no }
    #expect(try story.objections(to: review).map(\.rule) == [StatutoryActionWhenHelpFails.rule])

    let unexplained = review.changed { $0.statutoryAction = StatutoryAction.none }
    #expect(try story.objections(to: unexplained).map(\.question) == ["statutory_why"])
    #expect(
      try story.objections(to: unexplained.changed { $0.statutoryWhy = "Two weeks in" }).isEmpty)
    #expect(Practice.prompts(on: .review).contains { $0.question == "statutory_action" })
  }

  @Test func `R-049 a statutory assessment that was decided on and has not begun is noticed`()
    throws
  {
    var story = Story.maya
    let decided = story.tell(
      StatutoryDecision(action: .statutoryAssessment, why: "Third relapse"), on: "2025-03-04")
    let notice = try #require(
      try story.notices(of: StatutoryAssessmentWithoutDelay.self, in: .saltmarsh).first)
    #expect(notice.entries == [decided])
    #expect(notice.why.contains("6 days"))

    var started = AssessmentStarted.of(.childAndFamily)
    started.due = LocalPractice.saltmarsh.due(
      .assessment, from: "2025-03-05", assessment: .childAndFamily)
    story.tell(started, on: "2025-03-05")
    #expect(try story.notices(of: StatutoryAssessmentWithoutDelay.self).isEmpty)
    #expect(
      try story.notices(of: StatutoryAssessmentWithoutDelay.self, on: "2025-05-13").map(\.why)
        == ["It was due on 12 May 2025 and is 1 day overdue."])

    story.tell(AssessmentCompleted.whole(.childAndFamily), on: "2025-05-13")
    #expect(
      try story.notices(of: StatutoryAssessmentWithoutDelay.self, on: "2025-05-14").isEmpty)
  }

  @Test func `R-049 what a review decided is followed too, and other decisions are not`() throws {
    var story = Story.planned()
    story.tell(
      ReviewHeld.whole.changed {
        $0.isProgressEnough = .no
        $0.statutoryAction = .section47
        $0.statutoryWhy = "Alone at night"
      }, on: "2025-03-08")
    #expect(try story.notices(of: StatutoryAssessmentWithoutDelay.self).count == 1)

    var other = Story.maya
    other.tell(StatutoryDecision(action: .none, why: "Warmer since"))
    #expect(try other.notices(of: StatutoryAssessmentWithoutDelay.self).isEmpty)
  }

  @Test func `R-050 moving level brings along assessments and the newest of each tool`() throws {
    var story = Story.maya
    story.tell(InstrumentCompleted.grades, on: "2024-09-01")
    let assessed = story.tell(AssessmentCompleted.whole(), on: "2025-01-10")
    let tool = story.tell(InstrumentCompleted.grades, on: "2025-02-01")

    #expect(AssessmentsAreCarried.carried(in: try story.picture()) == [assessed, tool])
  }

  @Test func `R-050 a blank start over an earlier assessment acknowledges it first`() throws {
    var story = Story.maya
    #expect(try story.objections(to: AssessmentStarted.of(.earlyHelp)).isEmpty)
    let earlier = story.tell(AssessmentCompleted.whole(), on: "2024-09-01")

    var again = AssessmentStarted.of(.childAndFamily, "a-2")
    let objections = try story.objections(to: again)
    #expect(objections.map(\.rule) == [AssessmentsAreCarried.rule])
    #expect(objections.first?.message.contains("1 September 2024") == true)

    again.earlier = [earlier]
    #expect(try story.objections(to: again).map(\.question) == ["what_earlier_show"])
    again.whatEarlierShow = "Help ended too soon"
    #expect(try story.objections(to: again).isEmpty)
    #expect(Practice.prompts(on: .assessment).contains { $0.question == "what_earlier_show" })
  }
}
