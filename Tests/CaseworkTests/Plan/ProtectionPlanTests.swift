import Casework
import Examples
import Record
import Testing
import Vocabulary

/// How a child protection plan begins and ends, and that a plan stays what it is.
struct ProtectionPlanTests {
  private let achieved = OutcomeProgress(
    line: "coat", outcome: PlanLine.coat.outcome, progress: .achieved, evidence: "Worn daily")

  private func ending(
    _ ending: PlanEnding, otherwise: String? = nil
  ) -> PlanEnded {
    PlanEnded(
      plan: "plan-1", ending: ending, why: "As decided", outcomes: [achieved],
      overruled: otherwise.map { [Overruling(HighLevelsDrawAPlan.rule, why: $0)] } ?? [])
  }

  /// A conference on 20 March decided on a plan, which began that day.
  private var protected: Story {
    var story = Story.maya
    story.tell(ConferenceHeld.whole, on: "2025-03-20")
    story.tell(PlanWritten.whole(.childProtection), on: "2025-03-20")
    return story
  }

  private func reviewed(_ decision: ConferenceDecision?) -> Story {
    var story = protected
    story.tell(
      ReviewHeld.whole.changed {
        $0.meeting = .reviewConference
        $0.decision = decision
      }, on: "2025-06-18")
    return story
  }

  private func against(_ payload: some Judged, in story: Story) throws -> [String] {
    try story.objections(to: payload, on: "2025-06-20").of(HighLevelsDrawAPlan.self)
      .map(\.question)
  }

  @Test func `R-044 a child protection plan ends when a review conference decided so`() throws {
    for reason in [PlanEnding.steppedDown, .outcomesAchieved, .agreementEnded, .movedAway] {
      #expect(try against(ending(reason), in: protected) == ["ending"], "\(reason)")
      #expect(try against(ending(reason), in: reviewed(nil)) == ["ending"], "\(reason)")
      #expect(try against(ending(reason), in: reviewed(.protectionPlan)) == ["ending"])
      #expect(try against(ending(reason), in: reviewed(.needPlan)).isEmpty, "\(reason)")
    }
    var again = reviewed(.needPlan)
    again.tell(
      ConferenceHeld.whole.changed { $0.decision = .protectionPlan }, on: "2025-06-19")
    #expect(try against(ending(.steppedDown), in: again) == ["ending"])
    #expect(try against(ending(.steppedDown), in: .planned()).isEmpty)
  }

  @Test func `R-044 no conference is needed for a child who moved for good, turned 18 or died`()
    throws
  {
    #expect(try against(ending(.anotherAuthority), in: protected).isEmpty)
    #expect(try against(ending(.died), in: protected).isEmpty)
    // Maya is seven.
    #expect(try against(ending(.turnedEighteen), in: protected) == ["ending"])
  }

  @Test func `R-044 the end of all work does not end a child protection plan past its conference`()
    throws
  {
    let closed = CaseClosed(
      reason: .outcomesAchieved, why: "Warm", outcomes: [achieved], whoToTurnTo: "Ms Hart")
    #expect(try against(closed, in: protected) == ["reason"])
    #expect(try against(closed, in: reviewed(.noPlan)).isEmpty)
  }

  @Test func `R-044 an end decided otherwise than its rule says waits for somebody else`() throws {
    var place = LocalPractice.saltmarsh
    place.approvedByAnother = [PlanEnded.kind.name]
    var story = protected
    let end = story.tell(ending(.steppedDown, otherwise: "The court decided"), on: "2025-04-01")
    func goesOn() throws -> Bool {
      let picture = try story.picture(on: "2025-04-02", in: place)
      return picture.involvement.openPlans.count == 1
        && picture.deadlines.contains { $0.what == "Hold the first core group" }
    }
    #expect(try against(ending(.steppedDown, otherwise: "The court decided"), in: story).isEmpty)
    #expect(try goesOn())
    let waiting = try story.picture(on: "2025-04-02", in: place)
    #expect(waiting.involvement.planEndsThatWait.map(\.id) == [end])
    #expect(waiting.involvement.approvals(in: place).map(\.decision.id) == [end])

    story.tell(DecisionApproved(decision: end, outcome: .approved), on: "2025-04-02", by: .hart)
    #expect(try !goesOn())
    #expect(try story.picture(in: place).involvement.planEndsThatWait.isEmpty)

    var usual = Story.planned()
    usual.tell(ending(.outcomesAchieved), on: "2025-03-08")
    let picture = try usual.picture(in: place)
    #expect(picture.involvement.openPlans.isEmpty)
    #expect(picture.involvement.approvals(in: place).isEmpty)
  }

  @Test func `R-044 a child protection plan begins after a conference that decided on it`() throws {
    let plan = PlanWritten.whole(.childProtection)
    #expect(try against(plan, in: .maya) == ["kind"])
    var none = Story.maya
    none.tell(ConferenceHeld.whole.changed { $0.decision = .noPlan }, on: "2025-03-20")
    #expect(try against(plan, in: none) == ["kind"])
    var decided = Story.maya
    decided.tell(ConferenceHeld.whole, on: "2025-03-20")
    #expect(try against(plan, in: decided).isEmpty)
    #expect(try against(plan.changed { $0.plan = "plan-2" }, in: protected) == ["kind"])
    #expect(try against(plan.changed { $0.whatChanged = "Gran joined" }, in: protected).isEmpty)
    #expect(
      plan.objections(toDay: "2025-03-19", in: try decided.picture(on: "2025-03-21")).map(
        \.question)
        == ["occurred_on"])
  }

  @Test func `R-040 R-044 a plan keeps its kind, and another kind is another plan`() throws {
    let objection = try #require(
      try Story.planned().objections(to: PlanWritten.whole(.childProtection)).first)
    #expect(objection.question == "kind" && !objection.canBeOverruled)
    #expect(
      objection.message.contains(
        "A plan keeps its kind, and this one is of another: early help plan"))
    #expect(try Story.planned().objections(to: PlanWritten.whole(.earlyHelp)).isEmpty)
    #expect(
      try Story.planned().objections(
        to: PlanWritten.whole(.followOn).changed { $0.plan = "plan-2" }
      ).isEmpty)
  }

  @Test func `R-094 an older plan that was given another kind is counted from there`() throws {
    var story = Story.planned()
    story.tell(PlanWritten.whole(.childProtection), on: "2025-05-01")
    story.tell(PlanWritten.whole(.childProtection), on: "2025-06-01")
    let plan = try #require(try story.picture(on: "2025-06-20").involvement.plans.first)

    #expect(plan.startedOn == "2025-05-01" && plan.versions.count == 3)
    #expect(plan.stretches.map(\.kind) == [.earlyHelp, .childProtection])
    #expect(plan.stretches.map(\.beginning.day) == ["2025-03-04", "2025-05-01"])
    #expect(plan.stretches.map(\.until) == ["2025-05-01", nil])
    #expect(plan.reviewDue(in: .saltmarsh)?.from == "2025-05-01")
  }

  @Test func `R-094 no review, version or end of a plan is from before it began`() throws {
    let picture = try Story.planned().picture()
    let said: [any Judged] = [
      ReviewHeld.whole, PlanWritten.whole(), ending(.outcomesAchieved),
    ]
    for judged in said {
      let early = judged.objections(toDay: "2024-01-29", in: picture)
      #expect(early.map(\.question) == ["occurred_on"], "\(type(of: judged))")
      #expect(early.allSatisfy { $0.message.contains("4 March 2025") && !$0.canBeOverruled })
      #expect(judged.objections(toDay: "2025-03-04", in: picture).isEmpty)
    }
    #expect(throws: Refused.self) {
      try ReviewHeld.whole.judge(in: picture, by: .rowan, on: "2024-01-29")
    }
  }
}
