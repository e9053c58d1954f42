import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: auditing, going on after social care, and help that is meant to last.
struct LongHelpTests {
  @Test func `R-051 an audit answers both questions`() throws {
    #expect(
      try Story.maya.objections(to: AssessmentAudited(assessment: "a-1")).map(\.question)
        == ["are_outcomes_improving", "was_chance_missed"])
    #expect(
      try Story.maya.objections(
        to: AssessmentAudited(
          assessment: "a-1", areOutcomesImproving: .notKnown, wasChanceMissed: .no)
      ).isEmpty)
  }

  @Test func `R-051 an early help assessment is audited in time, and a missed chance is noticed`()
    throws
  {
    var story = Story.planned()
    #expect(try story.notices(of: AuditsAskTwoQuestions.self, on: "2026-03-02").isEmpty)
    #expect(
      try story.notices(of: AuditsAskTwoQuestions.self, on: "2026-03-03").first?.why
        .contains("your partnership can change it") == true)

    story.tell(
      AssessmentAudited(assessment: "a-1", areOutcomesImproving: .no, wasChanceMissed: .yes),
      on: "2026-03-03")
    #expect(
      try story.notices(of: AuditsAskTwoQuestions.self, on: "2026-03-04").map(\.title)
        == ["A chance to step up was missed"])
    story.tell(LevelDecided.at(3), on: "2026-03-04")
    #expect(try story.notices(of: AuditsAskTwoQuestions.self, on: "2026-03-05").isEmpty)
    // Regular: a year after the last audit the next is due.
    #expect(
      try story.notices(of: AuditsAskTwoQuestions.self, on: "2027-03-03").map(\.title)
        == ["An audit of early help is due"])
  }

  @Test func `R-052 after a plan that the law requires, support goes on`() throws {
    var story = Story.planned(.childInNeed)
    let ended = story.tell(
      PlanEnded(plan: "plan-1", ending: .steppedDown), on: "2025-03-08")
    #expect(try story.notices(of: SupportAfterSocialCare.self).map(\.entries) == [[ended]])

    story.tell(
      PlanWritten.whole(.followOn).changed { $0.plan = "plan-2" }, on: "2025-03-09")
    #expect(try story.notices(of: SupportAfterSocialCare.self).isEmpty)
    #expect(Practice.prompts(on: .plan).contains { $0.question == "follow_on" })

    var early = Story.planned(.earlyHelp)
    early.tell(PlanEnded(plan: "plan-1", ending: .outcomesAchieved))
    #expect(try early.notices(of: SupportAfterSocialCare.self).isEmpty)
  }

  @Test func `R-052 ending all involvement after social care says what goes on`() throws {
    var story = Story.planned(.childInNeed)
    var closing = CaseClosed(reason: .needsAreLower, why: "Well", whoToTurnTo: "Ms Hart")
    let closed = story.tell(closing, on: "2025-03-08")
    #expect(try story.notices(of: SupportAfterSocialCare.self).map(\.entries) == [[closed]])

    var carried = Story.planned(.childInNeed)
    closing.carryOn = "Breakfast club until July, led by Ms Hart"
    carried.tell(closing, on: "2025-03-08")
    #expect(try carried.notices(of: SupportAfterSocialCare.self).isEmpty)
  }

  @Test func `R-052 stepping down from a statutory level is noticed without any plan too`() throws {
    var story = Story.maya
    story.tell(LevelDecided.at(4), on: "2025-01-10")
    let down = story.tell(LevelDecided.at(2, .stepDown), on: "2025-03-01")

    #expect(
      try story.notices(of: SupportAfterSocialCare.self, in: .saltmarsh).map(\.entries) == [[down]])
  }

  @Test func `R-053 a plan says how long help lasts and when somebody checks that it did`() throws {
    var story = Story.maya
    let version = story.tell(
      PlanWritten.whole().changed {
        $0.until = nil
        $0.checkLastsOn = nil
      })
    #expect(try story.notices(of: HelpLastsAsLongAsNeeded.self).isEmpty)
    story.tell(PlanAgreed.by(of: version))
    #expect(
      try story.notices(of: HelpLastsAsLongAsNeeded.self).map(\.title) == [
        "How long is help meant to last?"
      ])
    #expect(Practice.prompts(on: .plan).contains { $0.question == "until" })
  }

  @Test func `R-053 the check that it lasted is due on its day, also after the plan ended`() throws
  {
    var story = Story.planned()
    story.tell(PlanEnded(plan: "plan-1", ending: .outcomesAchieved), on: "2025-09-01")
    #expect(try story.notices(of: HelpLastsAsLongAsNeeded.self, on: "2025-11-30").isEmpty)
    #expect(
      try story.notices(of: HelpLastsAsLongAsNeeded.self, on: "2025-12-01").map(\.title)
        == ["Check that what was gained has lasted"])

    story.tell(HomeConditions(whatWasSeen: "Warm"), on: "2025-12-02")
    #expect(try story.notices(of: HelpLastsAsLongAsNeeded.self, on: "2025-12-03").isEmpty)
  }

  @Test func `R-054 a level is recorded in the words the place shares, and keeps them`() throws {
    var other = LevelDecided.at(2)
    other.term = "Tier two"
    let objections = try Story.maya.objections(to: other)
    #expect(objections.map(\.rule) == [LocalWordsAreKept.rule])
    #expect(objections.first?.message.contains("“Level 2: Extra help”") == true)

    let kept = try LevelDecided(entry(LevelDecided.at(2), number: 1))
    #expect(kept.term == "Level 2: Extra help")
    #expect(kept.scale == "Saltmarsh Levels")
  }

  @Test func `R-055 what each agency is expected to do follows from the level`() throws {
    var story = Story.maya
    story.tell(Concern.coldAndHungry, on: "2025-02-01", by: .hart)
    let decided = story.tell(LevelDecided.at(2), on: "2025-03-01")
    let picture = try story.picture(in: .saltmarsh)

    #expect(
      ResponseFitsTheLevel.expected(of: "harbour-school", in: picture).map(\.does)
        == ["The school completes Saltmarsh Grades."])
    #expect(ResponseFitsTheLevel.expected(of: "police", in: picture).isEmpty)
    let notice = try #require(
      try story.notices(of: ResponseFitsTheLevel.self, in: .saltmarsh).first)
    #expect(notice.entries == [decided])
    #expect(notice.why == "The school completes Saltmarsh Grades.")

    story.tell(InstrumentCompleted.grades, on: "2025-03-02", by: .hart)
    #expect(try story.notices(of: ResponseFitsTheLevel.self, in: .saltmarsh).isEmpty)
  }

  @Test
  func
    `R-055 an assessment on the form that is expected counts, when the decision rests on it too`()
    throws
  {
    var place = LocalPractice.saltmarsh
    place.levels?.levels[1].expected[0].tools = ["family-form"]
    var completed = AssessmentCompleted.whole()
    completed.form = CompletedForm.grades
    completed.form?.form = "family-form"
    var story = Story.maya
    story.tell(Concern.coldAndHungry, on: "2025-02-01", by: .hart)
    story.tell(LevelDecided.at(2), on: "2025-03-01")
    #expect(try story.notices(of: ResponseFitsTheLevel.self, in: place).count == 1)

    story.tell(completed, on: "2025-02-27")
    #expect(try story.notices(of: ResponseFitsTheLevel.self, in: place).isEmpty)
  }

  @Test func `R-056 marking help as long-term says why and when somebody looks again`() throws {
    #expect(
      try Story.maya.objections(to: LongTermMarked(kind: .parallelParenting)).map(\.question)
        == ["why", "review_on"])

    var story = Story.maya
    let mark = story.tell(
      LongTermMarked(kind: .longTermInvolvement, why: "A lasting illness", reviewOn: "2025-09-01"))
    #expect(try story.notices(of: LongHelpCanBeMeant.self, on: "2025-08-31").isEmpty)
    #expect(
      try story.notices(of: LongHelpCanBeMeant.self, on: "2025-09-01").map(\.entries) == [[mark]])
    #expect(Practice.prompts(on: .level).contains { $0.question == "long_term" })
  }

  @Test func `R-056 length alone is then not read as drift`() throws {
    var story = Story.planned(.childInNeed)
    #expect(
      try story.notices(of: LongPlansAreReported.self, on: "2025-09-05").map(\.title)
        == ["A plan has lasted long"])

    story.tell(
      LongTermMarked(kind: .parallelParenting, why: "A lasting illness", reviewOn: "2026-09-01"))
    let notice = try #require(
      try story.notices(of: LongPlansAreReported.self, on: "2025-09-05").first)
    #expect(notice.title == "A long plan, by decision")
    #expect(notice.why.contains("not drift"))
    #expect(!notice.why.contains("drifting"))
  }

  @Test func `R-057 from the threshold for care to a settled plan, the days are told`() throws {
    var story = Story.maya
    let met = story.tell(CareThresholdMet(why: "Harm every week"), on: "2025-03-01")
    let notice = try #require(try story.notices(of: CareIsSettledQuickly.self).first)
    #expect(notice.entries == [met])
    #expect(notice.why == "The threshold for care was met 9 days ago. No date is set for it.")

    story.tell(CarePlanSettled(plan: "With her grandmother"), on: "2025-03-09")
    #expect(try story.notices(of: CareIsSettledQuickly.self).isEmpty)
  }
}
