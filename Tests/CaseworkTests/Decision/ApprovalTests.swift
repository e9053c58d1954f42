import Casework
import Examples
import Record
import Testing
import Vocabulary

struct ApprovalTests {
  @Test func `nobody approves their own decision, and that cannot be overruled`() throws {
    var story = Story.maya
    let decided = story.tell(LevelDecided.at(2), by: .hart)
    let approval = DecisionApproved(decision: decided, outcome: .approved)

    let objections = try story.objections(to: approval, by: .hart)

    #expect(objections.map(\.message) == ["You made this decision: somebody else must approve it"])
    #expect(objections.allSatisfy { !$0.canBeOverruled })
    #expect(try story.objections(to: approval, by: .rowan).isEmpty)
  }

  @Test func `nobody approves what they decided and somebody else put right`() throws {
    var story = Story.maya
    let decided = story.tell(LevelDecided.at(2), by: .hart)
    let corrected = story.tell(
      LevelDecided.at(3), by: .rowan, corrects: decided, reason: "The number was wrong")
    let approval = DecisionApproved(decision: corrected, outcome: .approved)

    for author in [Author.hart, .rowan] {
      #expect(
        try story.objections(to: approval, by: author).map(\.message)
          == ["You made this decision: somebody else must approve it"])
    }
    #expect(try story.objections(to: approval, by: .amina).isEmpty)
  }

  @Test func `only decisions are approved, and sending back says why`() throws {
    var story = Story.maya
    let note = story.tell(Note(text: "A quiet visit"), by: .hart)
    let decided = story.tell(LevelDecided.at(2), by: .hart)

    #expect(
      try story.objections(to: DecisionApproved(decision: note, outcome: .approved))
        .map(\.question) == ["decision"])
    #expect(
      try story.objections(to: DecisionApproved(decision: "elsewhere", outcome: .approved))
        .map(\.question) == ["decision"])
    #expect(
      try story.objections(to: DecisionApproved(decision: decided, outcome: .returned))
        .map(\.question) == ["why"])
  }

  @Test func `decisions the place wants approved wait until somebody has looked`() throws {
    var story = Story.maya
    let decided = story.tell(LevelDecided.at(2), by: .hart)
    story.tell(CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "Their school there"))
    #expect(
      try story.picture().involvement.approvals(in: .saltmarsh).map { $0.decision.id } == [decided])
    #expect(try story.picture().involvement.approvals(in: .saltmarsh).first?.isWaiting == true)

    story.tell(DecisionApproved(decision: decided, outcome: .returned, why: "What shows it?"))
    story.tell(DecisionApproved(decision: decided, outcome: .approved))
    let course = try #require(
      try story.picture().involvement.approvals(in: .saltmarsh).first)

    #expect(!course.isWaiting)
    #expect(course.approval?.content.outcome == .approved)
  }

  @Test func `the end of the work waits until it is approved, and sent back it ends nothing`()
    throws
  {
    var place = LocalPractice.saltmarsh
    place.approvedByAnother = [CaseClosed.kind.name]
    var story = Story.planned()
    story.tell(LevelDecided.at(2), on: "2025-03-05")
    let end = story.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "Their school there"),
      on: "2025-03-06")
    func goesOn() throws -> Bool {
      let involvement = try story.picture(in: place).involvement
      return involvement.openPlans.count == 1 && involvement.level != nil
        && involvement.closures.isEmpty
    }
    #expect(try goesOn())
    #expect(try story.picture(in: place).involvement.endingThatWaits?.id == end)
    #expect(try story.picture().involvement.openPlans.isEmpty)

    var approved = story
    approved.tell(DecisionApproved(decision: end, outcome: .approved), on: "2025-03-07")
    #expect(try approved.picture(in: place).involvement.openPlans.isEmpty)
    #expect(try approved.picture(in: place).involvement.endingThatWaits == nil)

    story.tell(
      DecisionApproved(decision: end, outcome: .returned, why: "Is it so?"), on: "2025-03-07")
    #expect(try goesOn())
    #expect(try story.picture(in: place).involvement.endingThatWaits == nil)
    #expect(try story.picture().involvement.openPlans.count == 1)
  }

  @Test func `a level that was sent back gives way to the one before`() throws {
    var story = Story.maya
    story.tell(LevelDecided.at(2), on: "2025-03-01")
    let up = story.tell(LevelDecided.at(3, .stepUp), on: "2025-03-05")
    #expect(try story.picture().involvement.level?.id == up)

    story.tell(
      DecisionApproved(decision: up, outcome: .returned, why: "What shows it?"), on: "2025-03-06")
    #expect(try story.picture().involvement.level?.content.level == "level-2")
  }

  @Test func `a decision is answered once`() throws {
    var story = Story.maya
    let decided = story.tell(LevelDecided.at(2), by: .hart)
    story.tell(DecisionApproved(decision: decided, outcome: .approved), by: .rowan)

    let second = DecisionApproved(decision: decided, outcome: .returned, why: "No")
    let objection = try #require(try story.objections(to: second, by: .amina).first)
    #expect(objection.message.contains("has already looked at it"))
    #expect(!objection.canBeOverruled)
  }

  @Test func `no further action needs reasons and the advice that was given`() throws {
    #expect(
      try Story.maya.objections(to: NoFurtherAction()).map(\.question) == ["why", "advice"])
    #expect(
      try Story.maya.objections(to: NoFurtherAction(why: "Lost coat", advice: "Uniform bank"))
        .isEmpty)
  }

  @Test func `whether the referrer was told is followed, by the place's clock`() throws {
    var story = Story.maya
    let referral = story.tell(
      ReferralMade(agency: "Front door", why: "No heating", referrer: "Ms Hart"), on: "2025-03-03")

    let waiting = try #require(try story.picture().involvement.referrals.first)
    #expect(waiting.due(in: .saltmarsh)?.on == "2025-03-06")
    #expect(!waiting.isOverdue(on: "2025-03-06", in: .saltmarsh))
    #expect(waiting.isOverdue(on: "2025-03-07", in: .saltmarsh))
    #expect(!waiting.isOverdue(on: "2025-03-07", in: LocalPractice()))

    story.tell(ReferrerTold(referral: referral, wasTold: true, what: "An assessment has begun"))
    let told = try #require(try story.picture().involvement.referrals.first)
    #expect(!told.isOverdue(on: "2025-04-07", in: .saltmarsh))
    #expect(told.told?.content.wasTold == true)
  }
}
