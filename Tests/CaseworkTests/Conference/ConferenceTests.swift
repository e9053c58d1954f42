import Casework
import Examples
import Record
import Testing
import Vocabulary

/// What comes between an enquiry and a child protection plan, and the clocks that run.
struct ConferenceTests {
  private var enquired: Story {
    var story = Story.maya
    story.tell(StatutoryDecision(action: .strategyDiscussion, why: "Alone"), on: "2025-03-03")
    story.tell(StatutoryDecision(action: .section47, why: "Alone"), on: "2025-03-04")
    return story
  }

  private var conferred: Story {
    var story = enquired
    story.tell(StatutoryDecision(action: .protectionConference, why: "Harm"), on: "2025-03-12")
    story.tell(ConferenceHeld.whole, on: "2025-03-20")
    return story
  }

  private func deadlines(_ story: Story, on today: LocalDate = "2025-03-20") throws -> [String] {
    try story.picture(on: today, in: .saltmarsh).deadlines.map { "\($0.on) \($0.what)" }
  }

  @Test func `the clock for a conference runs from the strategy discussion that began the enquiry`()
    throws
  {
    var story = enquired
    #expect(
      try deadlines(story) == [
        "2025-03-24 Hold a child protection conference, or decide that none follows"
      ])

    story.tell(StatutoryDecision(action: .protectionConference, why: "Harm"), on: "2025-03-12")
    #expect(try deadlines(story) == ["2025-03-24 Hold the child protection conference"])

    story.tell(ConferenceHeld.whole.changed { $0.decision = .noPlan }, on: "2025-03-20")
    #expect(try deadlines(story).isEmpty)
  }

  @Test
  func `a decision that nothing statutory follows ends an enquiry, and a new one begins anew`()
    throws
  {
    var story = enquired
    story.tell(StatutoryDecision(action: .none, why: "Safe with Gran"), on: "2025-03-10")
    #expect(try deadlines(story).isEmpty)

    story.tell(StatutoryDecision(action: .section47, why: "Alone again"), on: "2025-03-17")
    #expect(
      try deadlines(story) == [
        "2025-04-07 Hold a child protection conference, or decide that none follows"
      ])
  }

  @Test
  func
    `an enquiry is answered by no further action, and not by a plan without a conference or a review`()
    throws
  {
    var reviewed = enquired
    reviewed.tell(PlanWritten.whole(lines: []), on: "2025-02-01")
    reviewed.tell(
      ReviewHeld.whole.changed { $0.statutoryAction = StatutoryAction.none }, on: "2025-03-10")
    #expect(
      try deadlines(reviewed).contains {
        $0.hasSuffix("Hold a child protection conference, or decide that none follows")
      })

    var planned = enquired
    planned.tell(PlanWritten.whole(.childProtection, lines: []), on: "2025-03-10")
    #expect(try deadlines(planned).contains { $0.contains("conference, or decide") })
    #expect(
      try planned.notices(of: HighLevelsDrawAPlan.self, in: .saltmarsh).map(\.title)
        == ["No conference has decided on the child protection plan"])
    planned.tell(ConferenceHeld.whole, on: "2025-03-12")
    #expect(
      try planned.notices(of: HighLevelsDrawAPlan.self, on: "2025-03-13", in: .saltmarsh).isEmpty)
    #expect(
      try !deadlines(planned, on: "2025-03-13").contains { $0.contains("conference, or decide") })

    var ended = enquired
    ended.tell(NoFurtherAction(why: "Safe", advice: "To Gran"), on: "2025-03-10")
    #expect(try deadlines(ended).isEmpty)
  }

  @Test func `an earlier strategy discussion that led elsewhere does not start a later clock`()
    throws
  {
    var story = Story.maya
    story.tell(StatutoryDecision(action: .strategyDiscussion, why: "Cold"), on: "2025-01-06")
    story.tell(StatutoryDecision(action: .statutoryAssessment, why: "Cold"), on: "2025-01-07")
    story.tell(StatutoryDecision(action: .strategyDiscussion, why: "Alone"), on: "2025-03-10")
    story.tell(StatutoryDecision(action: .section47, why: "Alone"), on: "2025-03-10")

    #expect(
      try deadlines(story) == [
        "2025-03-31 Hold a child protection conference, or decide that none follows"
      ])
    #expect(
      try story.picture(on: "2025-03-20", in: .saltmarsh).deadlines.map(\.act)
        == [.decideOnConference])
  }

  @Test func `a plan that came with a family from another area takes the conference held here`()
    throws
  {
    var story = Story.maya
    story.tell(PlanWritten.whole(.childProtection, lines: []), on: "2025-03-03")
    story.tell(ConferenceHeld.whole.changed { $0.type = .movedIn }, on: "2025-03-14")

    let picture = try story.picture(on: "2025-03-20", in: .saltmarsh)
    #expect(picture.involvement.plans.map { $0.conference?.day } == ["2025-03-14"])
    #expect(
      try story.notices(of: HighLevelsDrawAPlan.self, on: "2025-03-20", in: .saltmarsh).isEmpty)
    #expect(try deadlines(story).contains("2025-03-28 Hold the first core group"))
  }

  @Test func `R-049 a conference that was decided on and one past its day are noticed`() throws {
    var story = Story.maya
    story.tell(StatutoryDecision(action: .protectionConference, why: "Harm"), on: "2025-03-08")
    let waits = try #require(
      try story.notices(of: StatutoryAssessmentWithoutDelay.self, in: .saltmarsh).first)
    #expect(waits.title == "A child protection conference was decided on and has not been held")
    #expect(waits.why.contains("2 days ago"))
    #expect(waits.why.contains("Record the strategy discussion"))

    let late = enquired
    #expect(
      try late.notices(
        of: StatutoryAssessmentWithoutDelay.self, on: "2025-03-24", in: .saltmarsh
      ).map(\.title) == ["A statutory assessment was decided on and has not begun"])
    #expect(
      try late.notices(
        of: StatutoryAssessmentWithoutDelay.self, on: "2025-03-25", in: .saltmarsh
      ).map(\.title) == [
        "A statutory assessment was decided on and has not begun",
        "A child protection conference is overdue",
      ])
  }

  @Test func `R-044 a plan that a conference decided on and nobody wrote is noticed`() throws {
    var story = conferred
    #expect(
      try story.notices(of: HighLevelsDrawAPlan.self, on: "2025-03-21", in: .saltmarsh)
        .map(\.title) == ["No plan that the conference decided on"])

    let unwritten = try deadlines(story, on: "2025-03-21")
    #expect(
      unwritten.contains {
        $0.hasSuffix("Write the child protection plan and hold the first core group")
      })

    story.tell(PlanWritten.whole(.childProtection), on: "2025-03-20")
    #expect(
      try story.notices(of: HighLevelsDrawAPlan.self, on: "2025-03-21", in: .saltmarsh).isEmpty)
    #expect(
      try deadlines(story, on: "2025-03-21").contains { $0.hasSuffix("Hold the first core group") })
  }

  @Test func `the first core group and the first review are counted from the conference`() throws {
    var story = conferred
    story.tell(
      PlanWritten.whole(.childProtection, lines: []).changed { $0.lines = [] }, on: "2025-03-24")
    #expect(
      try deadlines(story, on: "2025-03-24") == [
        "2025-04-03 Hold the first core group",
        "2025-06-20 Review: child protection plan",
      ])

    let group = ReviewHeld.whole.changed { $0.meeting = .coreGroup }
    story.tell(group, on: "2025-04-02")
    #expect(
      try deadlines(story, on: "2025-04-02") == ["2025-06-20 Review: child protection plan"])

    story.tell(group.changed { $0.meeting = .reviewConference }, on: "2025-06-18")
    #expect(
      try deadlines(story, on: "2025-06-18") == ["2025-12-18 Review: child protection plan"])
  }

  @Test func `another plan does not take the conference of the one before`() throws {
    var story = conferred
    story.tell(PlanWritten.whole(.childProtection), on: "2025-03-20")
    story.tell(
      PlanWritten.whole(.childProtection).changed { $0.plan = "plan-2" }, on: "2025-09-01")
    story.tell(PlanWritten.whole(.earlyHelp).changed { $0.plan = "plan-3" }, on: "2025-09-02")

    let plans = try story.picture(on: "2025-09-02").involvement.plans
    #expect(plans.map { $0.conference?.day } == ["2025-03-20", nil, nil])
  }

  @Test func `what a conference leaves unsaid is refused, all at once`() throws {
    let story = Story.maya
    #expect(
      try story.objections(to: ConferenceHeld()).map(\.question) == [
        "type", "chair", "attendance", "decision", "why", "family", "voice",
      ])
    #expect(try story.objections(to: ConferenceHeld.whole).isEmpty)
    #expect(
      try story.objections(to: ConferenceHeld.whole.changed { $0.category = nil })
        .map(\.question) == ["category"])
    #expect(
      try story.objections(to: ConferenceHeld.whole.changed { $0.decision = .needPlan })
        .map(\.question) == ["category"])
  }

  @Test func `R-130 and R-135 hold at a conference`() throws {
    let story = Story.maya
    let unheard = ConferenceHeld.whole.changed { $0.voice = VoiceHeard() }
    #expect(try story.objections(to: unheard).of(ChildIsHeard.self).count == 1)
    let relative = ConferenceHeld.whole.changed { $0.interpreter = .relative }
    #expect(try story.objections(to: relative).of(RelativesDoNotInterpret.self).count == 1)
    #expect(Practice.prompts(on: .conference).contains { $0.question == "voice" })
  }

  @Test func `a review of a child protection plan says which meeting it was`() throws {
    let protection = Story.planned(.childProtection)
    #expect(try protection.objections(to: ReviewHeld.whole).map(\.question) == ["meeting"])
    #expect(
      try protection.objections(to: ReviewHeld.whole.changed { $0.meeting = .coreGroup }).isEmpty)
    #expect(try Story.planned().objections(to: ReviewHeld.whole).isEmpty)
  }

  @Test func `R-138 families are asked after each conference, and not after a core group`() throws {
    var story = conferred
    story.tell(PlanWritten.whole(.childProtection), on: "2025-03-20")
    story.tell(ReviewHeld.whole.changed { $0.meeting = .coreGroup }, on: "2025-04-02")
    story.tell(ReviewHeld.whole.changed { $0.meeting = .reviewConference }, on: "2025-06-18")

    let points = FeedbackAtPoints.points(
      in: try story.picture(on: "2025-06-20", in: .saltmarsh))
    #expect(
      Set(points.map { "\($0.day) \($0.stage.rawValue)" }) == [
        "2025-03-20 initial_conference", "2025-06-18 review_conference",
      ])
  }

  @Test func `a referral to children’s social care is decided on within a working day`() throws {
    var story = Story.maya
    let referral = story.tell(
      ReferralMade(agency: "Front door", isToSocialCare: true), on: "2025-03-07")
    story.tell(ReferralMade(agency: "Food bank"), on: "2025-03-07")
    func toDecide(_ story: Story) throws -> [String] {
      try deadlines(story).filter { $0.contains("Decide what the referral needs") }
    }
    #expect(try toDecide(story) == ["2025-03-10 Decide what the referral needs"])

    for answer in [
      NoFurtherAction(referral: referral, why: "A coat was lost", advice: "Uniform bank"),
      AssessmentStarted.of(.childAndFamily), StatutoryDecision(action: .section47, why: "Alone"),
      ReferrerTold(referral: referral, wasTold: true, what: "An assessment has begun"),
    ] as [any Payload] {
      var answered = story
      answered.tell(answer, on: "2025-03-10")
      #expect(try toDecide(answered).isEmpty, "\(type(of: answer))")
    }
    for other in [
      AssessmentStarted.of(.earlyHelp), StatutoryDecision(action: .referToSocialCare, why: "Cold"),
      NoFurtherAction(referral: ID("another"), why: "Known", advice: "None"),
    ] as [any Payload] {
      var unanswered = story
      unanswered.tell(other, on: "2025-03-10")
      #expect(try toDecide(unanswered).count == 1, "\(type(of: other))")
    }
    var corrected = story
    corrected.tell(
      NoFurtherAction(referral: referral, why: "Lost", advice: "Uniform bank"), on: "2025-03-10")
    corrected.tell(
      ReferralMade(agency: "The front door", isToSocialCare: true), on: "2025-03-07",
      corrects: referral)
    #expect(try toDecide(corrected).isEmpty)
    var closed = story
    closed.tell(CaseClosed(reason: .movedAway, why: "To Leeds"), on: "2025-03-10")
    #expect(try toDecide(closed).isEmpty)
  }
}
