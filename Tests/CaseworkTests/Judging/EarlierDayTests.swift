import Casework
import Examples
import Record
import Testing
import Vocabulary

/// What is decided or told is not from before what it ends, answers or rests on.
struct EarlierDayTests {
  private func against(
    _ payload: some Judged, on day: LocalDate, in story: Story
  ) throws -> [String] {
    payload.objections(toDay: day, in: try story.picture(on: "2025-06-20")).map(\.message)
  }

  private let closing = CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School")

  @Test func `work ends on or after the day on which the newest of what goes on began`() throws {
    var story = Story.maya
    #expect(try against(closing, on: "2024-10-01", in: story).isEmpty)
    story.tell(LevelDecided.at(2), on: "2025-03-01")
    #expect(
      try against(closing, on: "2025-02-28", in: story)
        == ["The level of need was decided on 1 March 2025: enter that day or a later one"])
    story.tell(PlanWritten.whole(), on: "2025-03-04")
    #expect(
      try against(closing, on: "2025-02-28", in: story)
        == ["The early help plan began on 4 March 2025: enter that day or a later one"])
    story.tell(PlanWritten.whole().changed { $0.whatChanged = "Gran joined" }, on: "2025-04-02")
    #expect(
      try against(closing, on: "2025-04-01", in: story) == [
        "The newest version of the early help plan was written on 2 April 2025: enter that day or a later one"
      ])
    story.tell(AssessmentStarted.of(.childAndFamily, "a-2"), on: "2025-04-08")
    #expect(
      try against(closing, on: "2025-04-07", in: story) == [
        "An assessment that is not finished yet began on 8 April 2025: enter that day or a later one"
      ])
    story.tell(HelpStarted(service: "Breakfast club"), on: "2025-04-10")
    #expect(
      try against(closing, on: "2025-04-09", in: story) == [
        "The help of “Breakfast club” began on 10 April 2025: enter that day or a later one"
      ])
    #expect(try against(closing, on: "2025-04-10", in: story).isEmpty)
  }

  @Test func `work ends on or after the day of what was decided, held and ended since`() throws {
    var story = Story.maya
    story.tell(Concern.coldAndHungry, on: "2025-03-04")
    #expect(
      try against(closing, on: "2022-05-05", in: story).first?
        .contains("happened on 4 March 2025: enter that day") == true)
    #expect(try against(closing, on: "2025-03-04", in: story).isEmpty)
    story.tell(ReferralMade(agency: "MASH", isToSocialCare: true), on: "2025-03-05")
    story.tell(StatutoryDecision(action: .section47, why: "Alone"), on: "2025-03-06")
    story.tell(ConferenceHeld.whole, on: "2025-03-20")
    #expect(
      try against(closing, on: "2025-03-19", in: story)
        == ["A conference was held on 20 March 2025: enter that day or a later one"])
    story.tell(closing, on: "2025-04-01")
    #expect(try against(closing, on: "2025-03-19", in: story).isEmpty)
  }

  @Test func `what has ended already holds back no other end of the work`() throws {
    var story = Story.planned()
    story.tell(LevelDecided.at(2), on: "2025-03-06")
    story.tell(closing, on: "2025-05-01")
    #expect(try against(closing, on: "2025-01-06", in: story).isEmpty)
  }

  @Test func `R-044 a child protection plan does not end before the conference that decided so`()
    throws
  {
    var story = Story.maya
    story.tell(ConferenceHeld.whole, on: "2025-03-20")
    story.tell(PlanWritten.whole(.childProtection), on: "2025-03-20")
    let ended = PlanEnded(plan: "plan-1", ending: .steppedDown)
    #expect(try against(ended, on: "2025-06-17", in: story).isEmpty)
    story.tell(
      ReviewHeld.whole.changed {
        $0.meeting = .reviewConference
        $0.decision = .needPlan
      }, on: "2025-06-18")

    #expect(
      try against(ended, on: "2025-06-17", in: story) == [
        "The conference that decided on its end was on 18 June 2025: enter that day or a later one"
      ])
    #expect(try against(ended, on: "2025-06-18", in: story).isEmpty)
    #expect(try against(ended, on: "2025-03-19", in: story).count == 1)
    let died = PlanEnded(plan: "plan-1", ending: .died)
    #expect(try against(died, on: "2025-06-17", in: story).isEmpty)
    let early = PlanEnded(plan: "plan-1", ending: .outcomesAchieved)
    #expect(try against(early, on: "2025-03-04", in: .planned()).isEmpty)
  }

  @Test func `a referral is answered on its day or later, whichever version of it is named`() throws
  {
    var story = Story.maya
    let referral = story.tell(
      ReferralMade(agency: "Front door", isToSocialCare: true), on: "2025-03-03")
    let message = "The referral was made on 3 March 2025: enter that day or a later one"
    let decided = StatutoryDecision(action: .section47, evidence: [referral])
    let nothing = NoFurtherAction(referral: referral)
    let told = ReferrerTold(referral: referral, wasTold: true)
    #expect(try against(decided, on: "2025-03-02", in: story) == [message])
    #expect(try against(nothing, on: "2025-03-02", in: story) == [message])
    #expect(try against(decided, on: "2025-03-03", in: story).isEmpty)
    #expect(try against(nothing, on: "2025-03-03", in: story).isEmpty)
    #expect(
      told.objections(toDay: "2025-03-02", in: try story.picture()).map(\.message) == [message])
    #expect(told.objections(toDay: "2025-03-03", in: try story.picture()).isEmpty)

    story.tell(
      ReferralMade(agency: "Front door", isToSocialCare: true), on: "2025-03-05",
      corrects: referral, reason: "The wrong day")
    #expect(told.objections(toDay: "2025-03-04", in: try story.picture()).count == 1)
    #expect(try against(nothing, on: "2025-03-05", in: story).isEmpty)
  }

  @Test func `a decision that names no referral can be of any day`() throws {
    var story = Story.maya
    story.tell(ReferralMade(agency: "Front door", isToSocialCare: true), on: "2025-03-03")
    #expect(
      try against(StatutoryDecision(action: .section47), on: "2025-01-06", in: story).isEmpty)
    #expect(try against(NoFurtherAction(), on: "2025-01-06", in: story).isEmpty)
  }

  @Test func `R-040 a plan is agreed once its version is written and help was agreed to`() throws {
    var story = Story.maya
    let agreement = story.tell(AgreementAnswered.agrees, on: "2025-03-06")
    let version = story.tell(PlanWritten.whole(), on: "2025-03-04")
    var agreed = PlanAgreed.by(of: version)
    #expect(
      try against(agreed, on: "2025-03-03", in: story) == [
        "This version of the plan was written on 4 March 2025: enter that day or a later one"
      ])
    #expect(try against(agreed, on: "2025-03-04", in: story).isEmpty)

    agreed.agreement = agreement
    #expect(
      try against(agreed, on: "2025-03-05", in: story) == [
        "The agreement that it rests on was given on 6 March 2025: enter that day or a later one"
      ])
    #expect(try against(agreed, on: "2025-03-06", in: story).isEmpty)
  }

  @Test func `R-091 a line is not due before its version, unless it is carried on as it was`()
    throws
  {
    let plan = PlanWritten.whole()
    #expect(
      try against(plan, on: "2025-03-21", in: .maya) == [
        "Line 1 is due on 20 March 2025, before this version is written on 21 March 2025: enter that day or a later one"
      ])
    #expect(
      plan.objections(toDay: "2025-03-21", in: try Story.maya.picture()).map(\.question)
        == ["lines.0.due_on"])
    #expect(try against(plan, on: "2025-03-20", in: .maya).isEmpty)
    #expect(try against(plan, on: "2025-03-21", in: .planned()).isEmpty)
    let moved = plan.changed { $0.lines[0].dueOn = "2025-03-19" }
    #expect(try against(moved, on: "2025-03-21", in: .planned()).count == 1)
  }
}
