import Casework
import Examples
import Record
import Testing
import Vocabulary

/// From a referral to what the law requires: what waits, what does not, and who decides.
struct StatutoryPathTests {
  private let danger = Concern.changed { $0.response.isInImmediateDanger = true }
  private let referral = ReferralMade(agency: "MASH", isToSocialCare: true, why: "Alone")

  @Test func `R-043 a referral of an earlier day does not act on danger said since`() throws {
    var story = Story.maya
    story.tell(danger, on: "2025-03-04")
    story.tell(referral, on: "2020-01-01")
    #expect(NearHarmIsReferred.unanswered(in: try story.picture()).count == 1)
    story.tell(
      StatutoryDecision(action: StatutoryAction.none, why: "Safe"), on: "2020-01-02")
    #expect(try story.picture(on: "2025-03-10", in: .saltmarsh).isHarmNear)
    story.tell(referral, on: "2025-03-04")
    #expect(NearHarmIsReferred.unanswered(in: try story.picture()).isEmpty)
  }

  @Test func `R-049 an enquiry goes on in the assessment there is, and ends with what came of it`()
    throws
  {
    func waits(_ tell: (inout Story) -> Void) throws -> Bool {
      var story = Story.maya
      tell(&story)
      return try story.notices(
        of: StatutoryAssessmentWithoutDelay.self, on: "2025-03-20", in: .saltmarsh
      ).contains { $0.title == "A statutory assessment was decided on and has not begun" }
    }
    let enquiry = StatutoryDecision(action: .section47, why: "Alone")
    #expect(try waits { $0.tell(enquiry, on: "2025-03-10") })
    #expect(
      try !waits {
        $0.tell(AssessmentStarted.of(.childAndFamily), on: "2025-02-03")
        $0.tell(enquiry, on: "2025-03-10")
      })
    #expect(
      try !waits {
        $0.tell(enquiry, on: "2025-03-03")
        $0.tell(ConferenceHeld.whole, on: "2025-03-10")
      })
    #expect(
      try !waits {
        $0.tell(enquiry, on: "2025-02-03")
        $0.tell(
          CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"),
          on: "2025-03-10")
      })
    #expect(
      try waits {
        $0.tell(AssessmentStarted.of(.childAndFamily), on: "2025-01-06")
        $0.tell(
          CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"),
          on: "2025-02-03")
        $0.tell(enquiry, on: "2025-03-10")
      })
  }

  @Test func `R-049 the assessment is counted from the referral that it answers`() throws {
    var story = Story.maya
    story.tell(referral, on: "2025-01-06")
    func counted(_ story: Story) throws -> LocalDate? {
      try story.picture(on: "2025-03-10", in: .saltmarsh).referredOn(before: .childAndFamily)
    }
    #expect(try counted(story) == "2025-01-06")
    #expect(
      try story.picture(on: "2025-03-10", in: .saltmarsh).referredOn(before: .earlyHelp) == nil)
    var refused = story
    refused.tell(NoFurtherAction(why: "Safe", advice: "To Gran"), on: "2025-01-07")
    #expect(try counted(refused) == nil)
    story.tell(StatutoryDecision(action: .statutoryAssessment, why: "Cold"), on: "2025-01-07")
    #expect(try counted(story) == "2025-01-06")
    story.tell(AssessmentStarted.of(.childAndFamily), on: "2025-01-08")
    #expect(try counted(story) == nil)
  }

  @Test func `R-044 whoever approved decisions about the child does not chair its conference`()
    throws
  {
    var story = Story.maya
    let decided = story.tell(
      StatutoryDecision(action: .section47, why: "Alone"), on: "2025-03-03")
    story.tell(DecisionApproved(decision: decided, outcome: .approved), by: .hart)
    let chaired = ConferenceHeld.whole.changed { $0.chair = "Ms Hart" }
    #expect(try story.objections(to: chaired).map(\.question) == ["chair"])
    #expect(
      try story.objections(to: ConferenceHeld.whole.changed { $0.chair = "Ines Vale" }).isEmpty)
  }

  @Test func `R-061 the tool is wanted where an assessment or a conference says neglect`()
    throws
  {
    var conferred = Story.maya
    conferred.tell(ConferenceHeld.whole.changed { $0.category = .neglect }, on: "2025-03-03")
    #expect(try conferred.notices(of: ToolWhereverNeglect.self, in: .saltmarsh).count == 1)
    var assessed = Story.maya
    assessed.tell(
      AssessmentCompleted.whole().changed { $0.isNeglectAnIssue = .yes }, on: "2025-03-03")
    #expect(try assessed.notices(of: ToolWhereverNeglect.self, in: .saltmarsh).count == 1)
    #expect(try Story.maya.notices(of: ToolWhereverNeglect.self, in: .saltmarsh).isEmpty)
  }

  @Test func `R-130 a child who is not born is not asked, and asked for afterwards`() throws {
    let unborn = Story.about("unborn", .unborn)
    let silent = ConferenceHeld.whole.changed { $0.voice = VoiceHeard() }
    #expect(
      try unborn.objections(to: silent, about: "unborn").of(ChildIsHeard.self).isEmpty)
    #expect(try Story.maya.objections(to: silent).of(ChildIsHeard.self).count == 1)
  }

  @Test func `R-042 who watches goes on watching when work ends because the family refuses`() throws
  {
    var story = Story.maya
    story.tell(AgreementAnswered.refuses, on: "2025-03-03")
    story.tell(referral, on: "2025-03-04")
    var place = LocalPractice.saltmarsh
    place.socialCare = SocialCare(agencies: ["social-care"])
    func left(_ reason: StepDownReason) throws -> [Deadline.Act] {
      var ended = story
      ended.tell(CaseClosed(reason: reason, why: "No", whoToTurnTo: "School"), on: "2025-03-05")
      return try ended.picture(on: "2025-03-06", in: place).deadlines.map(\.act)
    }
    #expect(try left(.agreementEnded).contains(.lookAgainAtRefusal))
    #expect(try !left(.movedAway).contains(.lookAgainAtRefusal))
    #expect(try left(.agreementEnded).contains(.decideOnReferral))
  }

  @Test func `R-047 who approves an end reads of harm and of a referral nobody has decided on`()
    throws
  {
    var story = Story.maya
    let harm = story.tell(danger, on: "2025-03-04")
    let referred = story.tell(referral, on: "2025-03-04")
    let end = story.tell(
      CaseClosed(reason: .agreementEnded, why: "No", whoToTurnTo: "School"), on: "2025-03-05")
    let picture = try story.picture(on: "2025-03-06", in: .saltmarsh)
    let decision = try #require(story.entries.first { $0.id == end })
    #expect(Set(picture.speaksAgainst(decision).map(\.entry)).isSuperset(of: [harm, referred]))
  }

  @Test
  func `R-044 a plan that a conference decided to end is due to be ended, and no more reviewed`()
    throws
  {
    var story = Story.maya
    story.tell(ConferenceHeld.whole, on: "2025-03-20")
    story.tell(PlanWritten.whole(.childProtection, lines: []), on: "2025-03-24")
    let review = story.tell(
      ReviewHeld.whole.changed {
        $0.meeting = .reviewConference
        $0.decision = .needPlan
      }, on: "2025-06-18")
    let picture = try story.picture(on: "2025-12-20", in: .saltmarsh)
    #expect(
      picture.deadlines.map { "\($0.on) \($0.what)" } == [
        "2025-06-18 End the child protection plan, as a conference decided"
      ])
    #expect(picture.deadlines.allSatisfy { $0.entry == review && $0.isSocialCares })
    #expect(
      try story.notices(of: PlansAndToolsTogether.self, on: "2025-12-20", in: .saltmarsh)
        .filter { $0.title == "A review is overdue" }.isEmpty)

    story.tell(PlanEnded(plan: "plan-1", ending: .steppedDown), on: "2025-12-21")
    #expect(try story.picture(on: "2025-12-21", in: .saltmarsh).deadlines.isEmpty)
  }
}
