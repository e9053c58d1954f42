import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: agreement to help.
struct AgreementTests {
  private let help = HelpStarted(service: "Family support", level: "level-2")

  @Test func `R-040 at the levels the place names, help needs agreement`() throws {
    var story = Story.maya
    let objections = try story.objections(to: help)
    #expect(objections.map(\.rule) == [HelpNeedsAgreement.rule])
    #expect(objections.first?.message.contains("“Level 2: Extra help”") == true)

    let agreed = story.tell(AgreementAnswered.agrees)
    #expect(try story.objections(to: help).first?.message.contains("choose the agreement") == true)
    #expect(try story.objections(to: resting(on: agreed)).isEmpty)
    #expect(
      try Story.maya.objections(to: HelpStarted(service: "Universal", level: "level-1")).isEmpty)
  }

  private func resting(on agreement: ID<Entry>) -> HelpStarted {
    HelpStarted(service: "Family support", level: "level-2", agreement: agreement)
  }

  @Test(
    arguments: [
      (.couldNotAnswer, .parentWithResponsibility), (.no, .parentWithResponsibility),
      (.yes, .otherCarer),
    ] as [(AgreementAnswer, AgreementGiver)])
  func `R-040 only somebody who can agree agrees, and not being able to answer is no agreement`(
    _ answer: AgreementAnswer, _ giver: AgreementGiver
  ) throws {
    var story = Story.maya
    var given = AgreementAnswered.agrees
    given.answer = answer
    given.giver = giver
    let answered = story.tell(given)

    #expect(try story.objections(to: resting(on: answered)).of(HelpNeedsAgreement.self).count == 1)
  }

  @Test func `R-040 the level decided counts where help does not say, also for agreeing a plan`()
    throws
  {
    var story = Story.maya
    story.tell(LevelDecided.at(3))
    #expect(try story.objections(to: HelpStarted(service: "Family support")).count == 1)

    story.tell(AssessmentCompleted.whole())
    for (kind, needs) in [(PlanKind.childInNeed, true), (.childProtection, false)] {
      var planned = story
      let version = planned.tell(PlanWritten.whole(kind))
      let objections = try planned.objections(to: PlanAgreed.by(of: version))
      #expect(objections.of(HelpNeedsAgreement.self).isEmpty != needs)
    }
  }

  @Test func `R-040 agreement says who, to what and why not, and can be withdrawn from a day on`()
    throws
  {
    #expect(
      try Story.maya.objections(
        to: AgreementAnswered(giver: .parentWithResponsibility, answer: .couldNotAnswer)
      ).map(\.question) == ["name", "scope", "why"])

    var story = Story.maya
    let agreed = story.tell(AgreementAnswered.agrees, on: "2025-03-01")
    let started = story.tell(resting(on: agreed), on: "2025-03-02")
    #expect(try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).isEmpty)

    story.tell(AgreementWithdrawn(agreement: agreed, why: "A new job"), on: "2025-03-05")
    #expect(
      try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).map(\.entries) == [[started]])
    #expect(try story.picture().involvement.agreements.withdrawals.count == 1)
    #expect(
      try story.objections(to: resting(on: agreed)).of(HelpNeedsAgreement.self).count == 1)
    story.tell(AgreementAnswered.agrees, on: "2025-03-06")
    #expect(try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).isEmpty)
  }

  @Test func `R-040 an agreement that was put right is the same one, and stays withdrawn`() throws {
    var story = Story.maya
    let agreed = story.tell(AgreementAnswered.agrees, on: "2025-03-01")
    story.tell(resting(on: agreed), on: "2025-03-02")
    var right = AgreementAnswered.agrees
    right.why = "She has time again"
    story.tell(right, on: "2025-03-01", corrects: agreed, reason: "Left out")
    #expect(try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).isEmpty)

    story.tell(AgreementWithdrawn(agreement: agreed, why: "A new job"), on: "2025-03-05")
    #expect(try story.picture().involvement.agreements.given.isEmpty)
    #expect(try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).count == 1)
  }

  @Test func `R-040 agreement to one thing is not agreement to another`() throws {
    var story = Story.maya
    let first = story.tell(AgreementAnswered.agrees, on: "2025-03-01")
    var refused = AgreementAnswered.refuses
    refused.scope = "Parenting course"
    let course = story.tell(refused, on: "2025-03-02")

    #expect(try story.objections(to: resting(on: first)).isEmpty)
    #expect(try story.objections(to: resting(on: course)).count == 1)
    story.tell(AgreementAnswered.refuses, on: "2025-03-03")
    #expect(try story.objections(to: resting(on: first)).count == 1)
  }

  @Test func `R-040 help without agreement is noticed until it ends`() throws {
    var story = Story.maya
    let started = story.tell(help, on: "2025-03-02")
    #expect(try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).count == 1)
    story.tell(HelpEnded(help: started), on: "2025-03-06")
    #expect(try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).isEmpty)
  }

  @Test func `R-040 where the place's rule goes by levels, help without a level is noticed`() throws
  {
    var story = Story.maya
    let started = story.tell(HelpStarted(service: "Family support"), on: "2025-03-02")
    #expect(
      try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).map(\.entries) == [[started]])
    #expect(try story.notices(of: HelpNeedsAgreement.self).isEmpty)
    story.tell(LevelDecided.at(1), on: "2025-03-03")
    #expect(try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).isEmpty)
  }

  @Test func `R-040 agreement to help is kept apart from any lawful basis for sharing`() {
    let prompt = Practice.prompts(on: .agreement).first { $0.question == "name" }

    #expect(prompt?.hint.contains("not the same as a lawful basis") == true)
    #expect(
      AgreementAnswered.agrees.details.allSatisfy { !$0.label.lowercased().contains("sharing") })
  }

  @Test func `R-041 a refusal without what was done to persuade stays noticed`() throws {
    var story = Story.maya
    var refusal = AgreementAnswered.refuses
    refusal.efforts = nil
    let refused = story.tell(refusal)
    #expect(try story.notices(of: RefusalIsTalkedThrough.self).map(\.entries) == [[refused]])

    story.tell(AgreementAnswered.refuses)
    #expect(try story.notices(of: RefusalIsTalkedThrough.self).isEmpty)
    #expect(Practice.prompts(on: .agreement).contains { $0.question == "efforts" })
  }

  @Test func `R-042 a refusal names somebody in contact with the child and a day to look again`()
    throws
  {
    var refusal = AgreementAnswered.refuses
    #expect(try Story.maya.objections(to: refusal).isEmpty)

    refusal.monitor = nil
    let objections = try Story.maya.objections(to: refusal)
    #expect(objections.map(\.rule) == [SomebodyKeepsWatch.rule])
    #expect(objections.map(\.question) == ["monitor"])

    refusal.monitor = Monitor(name: "Ms Hart", reviewOn: "2025-03-09")
    #expect(
      try Story.maya.objections(to: refusal).map(\.question)
        == ["monitor.contact", "monitor.review_on"])
  }

  @Test
  func `R-042 nobody needs to keep watch yet where the family will be asked again within weeks`()
    throws
  {
    var refusal = AgreementAnswered.refuses
    refusal.monitor = nil
    refusal.askAgainOn = "2025-03-20"
    #expect(try Story.maya.objections(to: refusal).isEmpty)

    refusal.askAgainOn = "2029-03-20"
    #expect(try Story.maya.objections(to: refusal).of(SomebodyKeepsWatch.self).count == 1)
  }

  @Test func `R-042 the day to look again is noticed, until it was, and agreement ends it`() throws
  {
    var story = Story.maya
    let refused = story.tell(AgreementAnswered.refuses)
    #expect(try story.notices(of: SomebodyKeepsWatch.self, on: "2025-03-31").isEmpty)
    #expect(
      try story.notices(of: SomebodyKeepsWatch.self, on: "2025-04-01").map(\.entries)
        == [[refused]])

    story.tell(
      MonitoringReviewed(found: "Warm and fed", nextReviewOn: "2025-06-01"), on: "2025-04-01")
    #expect(try story.notices(of: SomebodyKeepsWatch.self, on: "2025-05-31").isEmpty)
    #expect(try story.notices(of: SomebodyKeepsWatch.self, on: "2025-06-01").count == 1)

    story.tell(AgreementAnswered.agrees, on: "2025-06-01")
    #expect(try story.notices(of: SomebodyKeepsWatch.self, on: "2025-06-02").isEmpty)
  }

  @Test func `R-042 whoever agrees after all, to whatever words, is not watched any longer`() throws
  {
    var story = Story.maya
    story.tell(AgreementAnswered.refuses, on: "2025-03-01")
    var agrees = AgreementAnswered.agrees
    agrees.scope = "A family worker on Tuesdays"
    #expect(try story.picture(on: "2025-04-02").deadlines.map(\.act) == [.lookAgainAtRefusal])

    story.tell(agrees, on: "2025-03-05")
    #expect(try story.picture(on: "2025-04-02").deadlines.isEmpty)
    #expect(try story.notices(of: SomebodyKeepsWatch.self, on: "2025-04-02").isEmpty)
  }

  @Test
  func `R-040 a brother is no parent who can agree, and a young person agrees only for themselves`()
    throws
  {
    var story = Story.maya
    var agrees = AgreementAnswered.agrees
    agrees.asked = .samuel
    agrees.name = "Samuel Okafor"
    story.tell(Relationship(kind: .sibling), about: [.samuel, .maya])
    #expect(try story.objections(to: agrees).map(\.question) == ["giver"])
    #expect(try story.objections(to: agrees).first?.rule == HelpNeedsAgreement.rule)
    agrees.giver = .youngPerson
    #expect(try story.objections(to: agrees).map(\.question) == ["giver"])
    agrees.giver = .otherCarer
    #expect(try story.objections(to: agrees).isEmpty)

    agrees = AgreementAnswered.agrees
    story.tell(
      Relationship(kind: .mother, hasParentalResponsibility: .no), about: [.ngozi, .maya])
    #expect(try story.objections(to: agrees).map(\.question) == ["giver"])
    story.tell(
      Relationship(kind: .mother, hasParentalResponsibility: .yes), about: [.ngozi, .maya])
    #expect(try story.objections(to: agrees).isEmpty)
  }

  @Test func `R-043 near significant harm, refer at once, whatever was refused`() throws {
    var story = Story.maya
    var refusal = AgreementAnswered.refuses
    story.tell(refusal)
    #expect(try story.notices(of: NearHarmIsReferred.self).isEmpty)
    #expect(NearHarmIsReferred.route(for: refusal) == nil)

    refusal.isNearSignificantHarm = .yes
    let near = story.tell(refusal)
    #expect(NearHarmIsReferred.route(for: refusal) == .now)
    let notice = try #require(try story.notices(of: NearHarmIsReferred.self).first)
    #expect(notice.entries == [near])
    #expect(notice.title.contains("now"))
    #expect(try story.objections(to: refusal).isEmpty)

    story.tell(ReferralMade(agency: "Front door", isToSocialCare: true, why: "No heating"))
    #expect(try story.notices(of: NearHarmIsReferred.self).isEmpty)
  }

  @Test func `R-043 a grave concern after a refusal is near significant harm too`() throws {
    var story = Story.maya
    story.tell(Concern.changed { $0.judgement.pattern = .persistent })
    story.tell(AgreementAnswered.refuses)
    #expect(try story.notices(of: NearHarmIsReferred.self).isEmpty)

    let grave = story.tell(Concern.changed { $0.judgement.pattern = .persistent })
    #expect(try story.notices(of: NearHarmIsReferred.self).map(\.entries) == [[grave]])
    story.tell(
      MonitoringReviewed(found: "Alone at night", isNearSignificantHarm: .yes))
    #expect(try story.notices(of: NearHarmIsReferred.self).first?.entries.count == 2)

    story.tell(StatutoryDecision(action: .section47, why: "Alone at night"))
    #expect(try story.notices(of: NearHarmIsReferred.self).isEmpty)
  }

  @Test func `R-045 each place has its own rule, and one that states none has none`() throws {
    var elsewhere = LocalPractice.saltmarsh
    elsewhere.agreement = AgreementRule(levels: ["level-1"], source: "Another strategy")

    #expect(
      try Story.maya.objections(to: help, in: elsewhere).of(HelpNeedsAgreement.self).isEmpty)
    #expect(
      try Story.maya.objections(to: HelpStarted(service: "A", level: "level-1"), in: elsewhere)
        .count == 1)
    #expect(try Story.maya.objections(to: help, in: LocalPractice()).isEmpty)

    #expect(
      EachPlaceItsAgreementRule.wording(at: "level-2", in: .saltmarsh)
        == "At “Level 2: Extra help” help needs the family’s agreement (Saltmarsh strategy 4).")
    #expect(
      EachPlaceItsAgreementRule.wording(at: "level-2", in: elsewhere).contains("does not ask"))
    #expect(
      EachPlaceItsAgreementRule.wording(at: "level-2", in: LocalPractice())
        .contains("does not say"))
    #expect(Practice.rules.contains { $0.rule == EachPlaceItsAgreementRule.rule })
  }
}
