import Casework
import Examples
import Record
import Testing
import Vocabulary

/// What only children’s social care can answer, and what ends their clocks.
struct SocialCareDecidesTests {
  private static let tamsin = Author(
    practitioner: "tamsin-reeve", name: "Tamsin Reeve", role: .socialWorker, agency: "social-care")
  private static let manager = Author(
    practitioner: "idris-khan", name: "Idris Khan", role: .manager, agency: "social-care")
  private static let toDecide = "Decide what the referral needs"

  private static var place: LocalPractice {
    var place = LocalPractice.saltmarsh
    place.socialCare = SocialCare(agencies: ["social-care"])
    place.approvedByAnother = [
      StatutoryDecision.kind.name, NoFurtherAction.kind.name, CaseClosed.kind.name,
    ]
    return place
  }

  /// Ms Hart of the school referred Maya to social care.
  private func referred() -> (story: Story, referral: ID<Entry>) {
    var story = Story.maya
    let referral = story.tell(
      ReferralMade(agency: "MASH", isToSocialCare: true, why: "Cold"), on: "2025-03-07", by: .hart)
    return (story, referral)
  }

  private func clocks(_ story: Story, on today: LocalDate = "2025-03-20") throws -> [String] {
    try story.picture(on: today, in: Self.place).deadlines.map(\.what)
  }

  private func waits(_ story: Story) throws -> Bool {
    let picture = try story.picture(on: "2025-03-20", in: Self.place)
    let course = try #require(picture.involvement.referrals.first)
    return course.waits(for: ["social-care"], in: picture)
  }

  @Test func `R-049 a referral waits until social care tells whoever referred, whoever else tries`()
    throws
  {
    var (story, referral) = referred()
    let tries = [(false, Author.hart), (true, .hart), (false, Self.tamsin)]
    for (wasTold, author) in tries {
      story.tell(
        ReferrerTold(referral: referral, wasTold: wasTold, what: "Rang twice"), on: "2025-03-10",
        by: author)
      let course = try #require(
        try story.picture(in: Self.place).involvement.referrals.first)
      #expect(course.told == nil && course.tried?.content.wasTold == wasTold, "\(author.name)")
      #expect(try waits(story))
      #expect(try Set(clocks(story)) == [Self.toDecide, "Tell the referrer"])
    }

    story.tell(
      ReferrerTold(referral: referral, wasTold: true, what: "A visit today"), on: "2025-03-10",
      by: Self.tamsin)
    #expect(try !waits(story) && clocks(story).isEmpty)
  }

  @Test func `R-049 a decision that waits or was sent back ends no clock, one that stands does`()
    throws
  {
    let decisions: [any Payload] = [
      NoFurtherAction(why: "A coat was lost", advice: "Uniform bank"),
      StatutoryDecision(action: .none, why: "A coat was lost"),
    ]
    for payload in decisions {
      var (story, _) = referred()
      let decision = story.tell(payload, on: "2025-03-08", by: Self.tamsin)
      #expect(try clocks(story).contains(Self.toDecide), "it waits")

      var returned = story
      returned.tell(
        DecisionApproved(decision: decision, outcome: .returned, why: "Ask school"),
        on: "2025-03-09", by: Self.manager)
      #expect(try clocks(returned).contains(Self.toDecide), "it was sent back")

      story.tell(
        DecisionApproved(decision: decision, outcome: .approved), on: "2025-03-09",
        by: Self.manager)
      #expect(try !clocks(story).contains(Self.toDecide), "it stands")

      story.tell(
        payload, on: "2025-03-08", by: Self.tamsin, corrects: decision, reason: "The why was wrong")
      #expect(try clocks(story).contains(Self.toDecide), "put right, it waits anew")
    }
  }

  @Test func `R-048 what another agency decides answers no referral to social care`()
    throws
  {
    let payloads: [any Payload] = [
      StatutoryDecision(action: .section47, why: "Alone"),
      NoFurtherAction(why: "Warm", advice: "None"), AssessmentStarted.of(.childAndFamily),
    ]
    for payload in payloads {
      var (story, _) = referred()
      let decision = story.tell(payload, on: "2025-03-08", by: .rowan)
      story.tell(
        DecisionApproved(decision: decision, outcome: .approved), on: "2025-03-09", by: .hart)
      #expect(try clocks(story).contains(Self.toDecide), "\(type(of: payload))")
    }
  }

  @Test func `R-049 an enquiry goes on while the decision that nothing follows waits`() throws {
    var story = Story.maya
    story.tell(
      StatutoryDecision(action: .section47, why: "Alone"), on: "2025-03-04", by: Self.tamsin)
    let none = story.tell(
      StatutoryDecision(action: .none, why: "Safe with Gran"), on: "2025-03-10", by: Self.tamsin)
    #expect(try clocks(story).count == 1)

    story.tell(
      DecisionApproved(decision: none, outcome: .approved), on: "2025-03-11", by: Self.manager)
    #expect(try clocks(story).isEmpty)
  }

  @Test func `R-048 a statutory level of another agency holds once social care approves it`() throws
  {
    var story = Story.maya
    story.tell(LevelDecided.at(2), on: "2025-03-01", by: .hart)
    let up = story.tell(LevelDecided.at(4, .stepUp), on: "2025-03-02", by: .hart)
    var involvement = try story.picture(in: Self.place).involvement

    #expect(involvement.level?.content.level == "level-2")
    #expect(involvement.levelsThatWait.map(\.id) == [up])
    #expect(involvement.approvals(in: Self.place).map(\.decision.id) == [up])

    story.tell(
      DecisionApproved(decision: up, outcome: .approved), on: "2025-03-03", by: Self.manager)
    involvement = try story.picture(in: Self.place).involvement
    #expect(involvement.level?.id == up && involvement.levelsThatWait.isEmpty)

    let down = story.tell(LevelDecided.at(2, .stepDown), on: "2025-03-04", by: .hart)
    #expect(try story.picture(in: Self.place).involvement.level?.id == up, "from it, likewise")

    let theirs = story.tell(LevelDecided.at(3, .stepDown), on: "2025-03-05", by: Self.tamsin)
    involvement = try story.picture(in: Self.place).involvement
    #expect(involvement.level?.id == theirs)
    #expect(involvement.levelsThatWait.map(\.id) == [down])
  }

  @Test func `R-048 levels of other agencies hold at once below it, and after the work has ended`()
    throws
  {
    var story = Story.maya
    story.tell(LevelDecided.at(4), on: "2025-03-01", by: Self.tamsin)
    let end = story.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds"), on: "2025-03-02", by: Self.tamsin)
    story.tell(
      DecisionApproved(decision: end, outcome: .approved), on: "2025-03-03", by: Self.manager)
    let first = story.tell(LevelDecided.at(2), on: "2025-03-04", by: .hart)

    #expect(try story.picture(in: Self.place).involvement.level?.id == first)
  }

  @Test func `R-048 a review may refer or say nothing follows, and leaves social care the rest`() {
    for action in StatutoryAction.allCases {
      let review = ReviewHeld.whole.changed { $0.statutoryAction = action }
      let isOpen = action == .referToSocialCare || action == .none
      #expect((review.leftToSocialCare == nil) == isOpen, "\(action)")
      let decision = StatutoryDecision(action: action, why: "Cold", isUrgent: true)
      #expect((decision.leftToSocialCare == nil) == (action == .referToSocialCare), "\(action)")
      #expect(decision.leftToSocialCare?.canBeOverruled != true)
    }
  }
}
