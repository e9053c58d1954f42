import Casework
import Examples
import Record
import Testing
import Vocabulary

/// From a worry to a plan that ended well, by way of social care: each step judged before it is told.
struct JourneyTests {
  @Test func `a family goes the whole way without a rule being decided otherwise`() throws {
    var way = Journey()
    let worry = way.tell(Concern.coldAndHungry, on: "2025-01-06")
    let voice = try way.take(
      ChildsVoice(
        wasSeen: true, seenAlone: .yes, inPrivate: .yes, methods: [.drawing],
        words: "My room is cold", isDirectWork: true), on: "2025-01-07")
    way.tell(VoiceAnswered(voice: voice, whatWasDone: "Heating first", childToldOn: "2025-01-09"))

    // Level 2, with the mother’s agreement.
    var level = LevelDecided.at(2)
    level.evidence = [worry]
    try way.take(level, on: "2025-01-08")
    let agreed = try way.take(AgreementAnswered.agrees, on: "2025-01-08")
    try way.take(
      HelpStarted(service: "Family support", level: "level-2", agreement: agreed), on: "2025-01-09")

    // Assessed with the place’s tool, planned and agreed.
    let first = try way.take(InstrumentCompleted.grades, on: "2025-01-10")
    try way.take(AssessmentStarted.of(.earlyHelp), on: "2025-01-10")
    let assessed = try way.take(
      AssessmentCompleted.whole(.earlyHelp, tools: [first]).changed { $0.directWork = [voice] },
      on: "2025-01-20")
    let plan = try way.take(PlanWritten.whole(), on: "2025-01-21")
    try way.take(PlanAgreed.by(of: plan).resting(on: agreed), on: "2025-01-22")

    // The first review finds it better, the second worse.
    try way.take(ReviewHeld.whole, on: "2025-02-11")
    try way.take(
      ReviewHeld.whole.changed {
        $0.outcomes[0].progress = .worse
        $0.decided = [DecidedLine(line: "coat", decision: .change, newAction: "Fit a meter")]
        $0.isProgressEnough = .no
        $0.statutoryAction = .statutoryAssessment
        $0.statutoryWhy = "Cold again, and alone at night"
      }, on: "2025-02-20")
    #expect(try way.titles(on: "2025-02-21").contains { $0.contains("has not begun") })

    // Up to level 4, with what was assessed brought along.
    var up = LevelDecided.at(4, .stepUp)
    up.evidence = [worry]
    up.carried = AssessmentsAreCarried.carried(in: try way.picture(on: "2025-02-21"))
    up.outcomes = [progress(.worse)]
    up.concerns = [AreaOfConcern(tool: first, area: "Physical care", isStillAConcern: .yes)]
    #expect(up.carried == [assessed, first])
    try way.take(up, on: "2025-02-21")
    var again = AssessmentStarted.of(.childAndFamily, "a-2")
    again.earlier = [assessed]
    again.whatEarlierShow = "Help came too late for the winter"
    try way.take(again, on: "2025-02-22")
    let second = try way.take(InstrumentCompleted.grades, on: "2025-03-01")
    try way.take(
      AssessmentCompleted.whole(.childAndFamily, "a-2", tools: [second]).changed {
        $0.directWork = [voice]
      }, on: "2025-03-02")
    try way.take(
      PlanEnded(plan: "plan-1", ending: .steppedUp, outcomes: [progress(.worse)]), on: "2025-03-03")
    try way.take(
      StatutoryDecision(action: .strategyDiscussion, why: "Harm is likely"), on: "2025-02-20")
    try way.take(ConferenceHeld.whole, on: "2025-03-03")
    let protection = try way.take(
      PlanWritten.whole(.childProtection).changed {
        $0.plan = "plan-2"
        $0.assessment = "a-2"
      }, on: "2025-03-03")
    var accepted = PlanAgreed.by(of: protection)
    accepted.plan = "plan-2"
    try way.take(accepted, on: "2025-03-03")

    // Down again on outcomes, with support that goes on.
    var review = ReviewHeld.whole
    review.plan = "plan-2"
    review.outcomes[0].progress = .achieved
    review.meeting = .reviewConference
    review.decision = .earlyHelp
    review.attendance = [Attendance(agency: "Hill Primary", attended: true)]
    review.chair = "Yusuf Demir"
    review.family = [FamilyAttendance(giver: .parent, name: "Ngozi Okafor", attended: true)]
    review.tools = [
      try way.take(InstrumentCompleted(form: .grades, carer: .ngozi), on: "2025-05-30")
    ]
    try way.take(review, on: "2025-06-01")
    let achieved = OutcomeProgress(
      line: "coat", outcome: PlanLine.coat.outcome, progress: .achieved, evidence: "Warm all May")
    var down = LevelDecided.at(2, .stepDown)
    down.evidence = [worry]
    down.outcomes = [achieved]
    down.reason = .outcomesAchieved
    try way.take(down, on: "2025-06-02")
    try way.take(
      PlanEnded(
        plan: "plan-2", ending: .outcomesAchieved, outcomes: [achieved], followOn: "plan-3"),
      on: "2025-06-02")
    let followOn = try way.take(
      PlanWritten.whole(.followOn, lines: [PlanLine.coat.changed { $0.dueOn = "2025-07-01" }])
        .changed {
          $0.plan = "plan-3"
          $0.assessment = "a-2"
        }, on: "2025-06-03")
    var following = PlanAgreed.by(of: followOn).resting(on: agreed)
    following.plan = "plan-3"
    try way.take(following, on: "2025-06-03")
    #expect(try way.titles(on: "2025-06-04").allSatisfy { !$0.contains("goes on") })

    // And out, once a review has found that it lasted.
    review.plan = "plan-3"
    review.meeting = nil
    review.decision = nil
    review.tools = []
    try way.take(review, on: "2025-08-31")
    try way.take(
      CaseClosed(
        reason: .outcomesAchieved, why: "Warm, fed and glad to go to school", outcomes: [achieved],
        whoToTurnTo: "Ms Hart", carryOn: "Breakfast club"), on: "2025-09-01")

    let picture = try way.picture(on: "2025-09-02")
    #expect(!picture.involvement.isOpen)
    #expect(picture.chronology.overruled.isEmpty)
    #expect(picture.involvement.levels.map(\.content.change) == [.first, .stepUp, .stepDown])
    #expect(
      FeedbackAtPoints.points(in: picture).map(\.stage)
        == [.earlyHelp, .initialConference, .reviewConference, .closure].flatMap { [$0, $0] })
  }

  @Test func `as known on an earlier day, the journey is what it was then`() throws {
    var way = Journey()
    way.tell(LevelDecided.at(2), on: "2025-01-08")
    way.tell(LevelDecided.at(3, .stepUp), on: "2025-02-08")
    let then = way.story.entries.known(before: .startOfDay("2025-02-01"))

    let picture = try #require(Picture(of: .maya, entries: then, on: "2025-02-01"))

    #expect(picture.involvement.level?.content.level == "level-2")
  }

  private func progress(_ progress: Progress) -> OutcomeProgress {
    OutcomeProgress(
      line: "coat", outcome: PlanLine.coat.outcome, progress: progress, evidence: "Seen each day")
  }
}

/// A story that takes no step a rule stands against.
private struct Journey {
  var story = Story.maya

  func picture(on day: LocalDate) throws -> Picture { try story.picture(on: day, in: .saltmarsh) }

  func titles(on day: LocalDate) throws -> [String] {
    Practice.notices(in: try picture(on: day)).map(\.title)
  }

  @discardableResult
  mutating func tell(_ payload: some Payload, on day: LocalDate = "2025-01-09") -> ID<Entry> {
    story.tell(payload, on: .on(.day(day)))
  }

  @discardableResult
  mutating func take(_ payload: some Judged, on day: LocalDate) throws -> ID<Entry> {
    try payload.judge(in: try picture(on: day), by: .rowan, on: day)
    return tell(payload, on: day)
  }
}

extension PlanAgreed {
  fileprivate func resting(on agreement: ID<Entry>) -> PlanAgreed {
    var agreed = self
    agreed.agreement = agreement
    return agreed
  }
}
