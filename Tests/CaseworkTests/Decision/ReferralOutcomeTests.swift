import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Whether referrals to children’s social care went on to an assessment that the law requires.
struct ReferralOutcomeTests {
  private static let tamsin = Author(
    practitioner: "tamsin-reeve", name: "Tamsin Reeve", role: .socialWorker, agency: "social-care")
  private static let manager = Author(
    practitioner: "idris-khan", name: "Idris Khan", role: .manager, agency: "social-care")

  private static var place: LocalPractice {
    LocalPractice(
      approvedByAnother: [StatutoryDecision.kind.name, NoFurtherAction.kind.name],
      socialCare: SocialCare(agencies: ["social-care"]))
  }

  private func outcomes(_ story: Story) throws -> [Bool?] {
    let involvement = try story.picture(on: "2025-03-28", in: Self.place).involvement
    return involvement.referrals.map { involvement.wentOnToAssessment($0) }
  }

  private func refer(_ story: inout Story, on day: Occurrence) -> ID<Entry> {
    story.tell(
      ReferralMade(agency: "MASH", isToSocialCare: true, why: "Cold"), on: day, by: .hart)
  }

  private func begin(_ story: inout Story, on day: Occurrence, by author: Author = tamsin) {
    story.tell(
      AssessmentStarted(
        assessment: "single", purpose: .childAndFamily, tool: "Single assessment",
        isNeglectAnIssue: .yes), on: day, by: author)
  }

  @Test func `R-169 of a referral that nobody has decided on, it is not known`() throws {
    var story = Story.maya
    _ = refer(&story, on: "2025-03-07")
    #expect(try outcomes(story) == [nil])

    // Nor does another agency’s assessment decide it.
    begin(&story, on: "2025-03-10", by: .hart)
    #expect(try outcomes(story) == [nil])
  }

  @Test(arguments: StatutoryAction.allCases.filter { $0 != .referToSocialCare })
  func `a decision that an assessment or enquiry follows counts once somebody else approved it`(
    _ action: StatutoryAction
  ) throws {
    var story = Story.maya
    _ = refer(&story, on: "2025-03-07")
    let decision = story.tell(
      StatutoryDecision(action: action, why: "Two spells"), on: "2025-03-10", by: Self.tamsin)
    #expect(try outcomes(story) == [nil])

    story.tell(
      DecisionApproved(decision: decision, outcome: .approved, why: "Borne out"),
      on: "2025-03-11", by: Self.manager)
    #expect(try outcomes(story) == [[.statutoryAssessment, .section47].contains(action)])
  }

  @Test func `a conference rests on an enquiry, so that the referral went on to one`() throws {
    var story = Story.maya
    _ = refer(&story, on: "2025-03-07")
    story.tell(
      ConferenceHeld(type: .initial, chair: "Yusuf Demir", decision: .noPlan, why: "Safe"),
      on: "2025-03-20", by: Self.tamsin)

    #expect(try outcomes(story) == [true])
  }

  @Test func `a referral whose referrer was told, and of which nothing came, did not go on`() throws
  {
    var story = Story.maya
    let referral = refer(&story, on: "2025-03-07")
    story.tell(
      ReferrerTold(referral: referral, wasTold: true, what: "Advice"), on: "2025-03-10",
      by: Self.tamsin)

    #expect(try outcomes(story) == [false])
  }

  @Test func `an assessment follows from the last referral before it, and from that alone`() throws
  {
    var story = Story.maya
    let first = refer(&story, on: "2025-03-07")
    story.tell(
      ReferrerTold(referral: first, wasTold: true, what: "Advice"), on: "2025-03-08",
      by: Self.tamsin)
    _ = refer(&story, on: "2025-03-14")
    begin(&story, on: "2025-03-17")
    _ = refer(&story, on: "2025-03-24")

    #expect(try outcomes(story) == [false, true, nil])
  }

  @Test func `an assessment that had begun before is not what a referral led to`() throws {
    var story = Story.maya
    begin(&story, on: "2025-03-03")
    let referral = refer(&story, on: "2025-03-07")
    story.tell(
      ReferrerTold(referral: referral, wasTold: true, what: "We know"), on: "2025-03-08",
      by: Self.tamsin)

    #expect(try outcomes(story) == [false])
  }
}
