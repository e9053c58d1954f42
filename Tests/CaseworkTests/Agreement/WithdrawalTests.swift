import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules after somebody who had agreed no longer does.
struct WithdrawalTests {
  private static let monitor = Monitor(
    name: "Ms Kent", contact: "In class each day", reviewOn: "2025-04-01")

  private func withdrawal(_ agreement: ID<Entry>) -> AgreementWithdrawn {
    AgreementWithdrawn(
      agreement: agreement, name: "Ngozi Okafor", why: "A new job", efforts: "Met at work",
      isNearSignificantHarm: .no, monitor: Self.monitor)
  }

  @Test func `R-042 a withdrawal names who keeps watch, as a refusal does`() throws {
    var story = Story.maya
    let agreed = story.tell(AgreementAnswered.agrees)
    var withdrawn = withdrawal(agreed)
    #expect(try story.objections(to: withdrawn).isEmpty)

    withdrawn.monitor = nil
    withdrawn.why = ""
    #expect(try story.objections(to: withdrawn).map(\.question) == ["why", "monitor"])
    withdrawn.why = "A new job"
    withdrawn.overruled = [Overruling(SomebodyKeepsWatch.rule, why: "Moving away tomorrow")]
    #expect(try story.objections(to: withdrawn).isEmpty)
  }

  @Test func `R-042 the day to look again after a withdrawal is due, until they agree anew`() throws
  {
    var story = Story.maya
    let agreed = story.tell(AgreementAnswered.agrees, on: "2025-03-01")
    let withdrawn = story.tell(withdrawal(agreed), on: "2025-03-02")
    #expect(
      try story.notices(of: SomebodyKeepsWatch.self, on: "2025-04-01").map(\.entries)
        == [[withdrawn]])

    story.tell(AgreementAnswered.agrees, on: "2025-03-20")
    #expect(try story.notices(of: SomebodyKeepsWatch.self, on: "2025-04-01").isEmpty)
  }

  @Test func `R-041 a withdrawal without what was done to persuade stays noticed`() throws {
    var story = Story.maya
    let agreed = story.tell(AgreementAnswered.agrees)
    let bare = story.tell(AgreementWithdrawn(agreement: agreed, why: "A new job"))
    #expect(try story.notices(of: RefusalIsTalkedThrough.self).map(\.entries) == [[bare]])

    story.tell(withdrawal(agreed), corrects: bare, reason: "Added what was done")
    #expect(try story.notices(of: RefusalIsTalkedThrough.self).isEmpty)
  }

  @Test func `R-040 an agreed plan that runs on after a withdrawal is noticed until it is settled`()
    throws
  {
    var story = Story.maya
    story.tell(LevelDecided.at(3), on: "2025-02-28")
    let agreed = story.tell(AgreementAnswered.agrees, on: "2025-03-01")
    let version = story.tell(PlanWritten.whole(), on: "2025-03-04")
    var plan = PlanAgreed.by(of: version)
    plan.agreement = agreed
    story.tell(plan, on: "2025-03-05")
    #expect(try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).isEmpty)
    #expect(try !HelpNeedsAgreement.isGoingOnWithout(in: story.picture(in: .saltmarsh)))

    story.tell(withdrawal(agreed), on: "2025-03-06")
    #expect(
      try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).map(\.entries) == [[version]])
    #expect(try HelpNeedsAgreement.isGoingOnWithout(in: story.picture(in: .saltmarsh)))

    var ended = story
    ended.tell(PlanEnded(plan: "plan-1", ending: .agreementEnded), on: "2025-03-07")
    #expect(try ended.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).isEmpty)
    story.tell(AgreementAnswered.agrees, on: "2025-03-07")
    #expect(try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh).isEmpty)
  }

  @Test(arguments: PlanKind.allCases)
  func `R-040 a plan that protects a child goes on without agreement, and every other is noticed`(
    _ kind: PlanKind
  ) throws {
    var story = Story.maya
    story.tell(LevelDecided.at(3), on: "2025-02-28")
    let version = story.tell(PlanWritten.whole().changed { $0.kind = kind }, on: "2025-03-04")
    story.tell(PlanAgreed.by(of: version), on: "2025-03-05")

    let notices = try story.notices(of: HelpNeedsAgreement.self, in: .saltmarsh)
    #expect(notices.isEmpty == [.childProtection, .care].contains(kind))
  }

  @Test(
    arguments: [("2025-06-02", true), ("2025-06-03", false), ("2035-03-10", false)]
      as [(LocalDate, Bool)])
  func `R-042 the day to look again is within weeks, unless somebody says why it can wait`(
    _ day: LocalDate, _ isTaken: Bool
  ) throws {
    var refusal = AgreementAnswered.refuses
    refusal.monitor?.reviewOn = day
    let reviewed = MonitoringReviewed(
      found: "Warm", isNearSignificantHarm: .no, nextReviewOn: day)
    #expect(
      try Story.maya.objections(to: refusal).map(\.question)
        == (isTaken ? [] : ["monitor.review_on"]))
    #expect(
      try Story.maya.objections(to: reviewed).map(\.question) == (isTaken ? [] : ["next_review_on"])
    )

    refusal.overruled = [Overruling(SomebodyKeepsWatch.rule, why: "Away at sea until then")]
    #expect(try Story.maya.objections(to: refusal).isEmpty)
    var elsewhere = LocalPractice.saltmarsh
    elsewhere.parameters.set("weeks_until_somebody_looks_again", 600)
    #expect(try Story.maya.objections(to: reviewed, in: elsewhere).isEmpty)
  }

  @Test func `R-042 whose number of weeks it is stands on the form`() {
    let hint = SomebodyKeepsWatch.latestLookHint(in: .saltmarsh, on: "2025-03-10")
    #expect(hint.hasPrefix("On or before 2 June 2025, which is within 12 weeks."))
    #expect(hint.contains("The strategies give no figure here"))
  }

  @Test func `R-042 a monitor is told without what nobody filled in`() {
    #expect(Self.monitor.words == "Ms Kent: In class each day")
    #expect(
      Monitor(name: "Ms Kent", agency: "School", reviewOn: "2025-04-01").words == "Ms Kent, School")
  }

  @Test func `a withdrawal holds from the day of the agreement on, and never before`() throws {
    var story = Story.maya
    let agreed = story.tell(AgreementAnswered.agrees, on: "2025-03-03")
    let (picture, withdrawn) = (try story.picture(), withdrawal(agreed))

    let refused = #expect(throws: Refused.self) {
      try withdrawn.judge(in: picture, by: .rowan, on: "2025-03-02")
    }
    #expect(refused?.objections.map(\.question) == ["occurred_on"])
    #expect(try withdrawn.judge(in: picture, by: .rowan, on: "2025-03-03").isEmpty)
  }

  @Test func `R-040 help that began without agreement waits for one given after it`() throws {
    var story = Story.maya
    story.tell(AgreementAnswered.agrees, on: "2025-03-03")
    let help = HelpStarted(service: "Respite", level: "level-2", isUrgent: true)
    var ticked = story
    story.tell(
      help.keeping(setAside: try help.judge(in: story.picture(in: .saltmarsh), by: .rowan)),
      on: "2025-03-04")
    func without() throws -> Int {
      try story.notices(of: HelpNeedsAgreement.self, on: "2025-03-10", in: .saltmarsh).count
    }
    #expect(try without() == 1)
    var respite = AgreementAnswered.agrees
    respite.scope = "Respite"
    story.tell(respite, on: "2025-03-05")
    #expect(try without() == 0)
    ticked.tell(help, on: "2025-03-04")
    #expect(
      try ticked.notices(of: HelpNeedsAgreement.self, on: "2025-03-10", in: .saltmarsh).isEmpty)
  }

  @Test func `R-040 an agreement that was recorded in error never stood`() throws {
    var story = Story.planned()
    let agreement = story.tell(AgreementAnswered.agrees, on: "2025-03-04")
    story.tell(
      HelpStarted(service: "Family support", level: "level-2", agreement: agreement),
      on: "2025-03-05")
    #expect(
      try story.notices(of: HelpNeedsAgreement.self, on: "2025-03-10", in: .saltmarsh).isEmpty)
    story.tell(Withdrawal(), on: "2025-03-06", corrects: agreement, reason: "Another child’s")
    #expect(
      try story.notices(of: HelpNeedsAgreement.self, on: "2025-03-10", in: .saltmarsh).count == 1)
  }
}
