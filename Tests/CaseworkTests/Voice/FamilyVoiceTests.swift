import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: families’ choice, feedback, and how they are written to.
struct FamilyVoiceTests {
  private func planned(_ change: (inout PlanWritten) -> Void = { _ in }) -> Story {
    var story = Story.maya
    let plan = story.tell(PlanWritten.whole().changed(change), on: "2025-03-04")
    story.tell(PlanAgreed.by(of: plan), on: "2025-03-05")
    return story
  }

  private func asks(_ form: PracticeForm, _ question: String) -> Bool {
    Practice.prompts(on: form).contains { $0.question == question }
  }

  @Test func `R-137 what the family could choose is asked, of disabled children above all`() throws
  {
    #expect(try planned().notices(of: FamiliesChoose.self).isEmpty)
    var story = planned { $0.choices = nil }
    let plain = try #require(try story.notices(of: FamiliesChoose.self).first)

    story.tell(VulnerabilityNoted(vulnerabilities: [.sendOrDisability]))
    let stronger = try #require(try story.notices(of: FamiliesChoose.self).first)
    #expect(plain.why != stronger.why)
    #expect(stronger.why.contains("all the more"))
    #expect(asks(.plan, "choices"))
  }

  @Test func `R-137 once a plan is agreed it says what the family chose`() throws {
    let silent = planned { $0.chosen = nil }
    #expect(
      try silent.notices(of: FamiliesChoose.self).map(\.title) == ["What did the family choose?"])
    #expect(try planned { $0.chosen = "Mornings" }.notices(of: FamiliesChoose.self).isEmpty)
    #expect(asks(.plan, "chosen"))
  }

  @Test func `R-138 parents and children are asked at the five points, as each is reached`() throws
  {
    #expect(FeedbackStage.allCases.count == 5)
    var story = Story.maya
    story.tell(PlanWritten.whole(.earlyHelp), on: "2025-01-10")
    story.tell(
      PlanWritten.whole(.childInNeed).changed { $0.plan = "plan-2" }, on: "2025-02-10")
    story.tell(ConferenceHeld.whole, on: "2025-02-20")
    story.tell(
      PlanWritten.whole(.childProtection).changed { $0.plan = "plan-3" }, on: "2025-02-20")
    story.tell(ReviewHeld.whole.changed { $0.plan = "plan-3" }, on: "2025-02-25")
    story.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"), on: "2025-03-01")

    let points = FeedbackAtPoints.points(in: try story.picture(in: .saltmarsh))

    #expect(points.map(\.stage) == FeedbackStage.allCases.flatMap { [$0, $0] })
    #expect(points.map(\.from) == FeedbackStage.allCases.flatMap { _ in FeedbackFrom.allCases })
    #expect(try story.notices(of: FeedbackAtPoints.self, in: .saltmarsh).count == 5)
    #expect(try story.notices(of: FeedbackAtPoints.self).isEmpty)
    #expect(asks(.feedback, "words"))
  }

  @Test func `R-138 a point is open until somebody was asked, whatever they said`() throws {
    var story = planned()
    #expect(
      try story.notices(of: FeedbackAtPoints.self, in: .saltmarsh).map(\.why) == [
        "Not asked yet: parent or carer, child."
      ])
    #expect(
      try story.notices(of: FeedbackAtPoints.self, in: .saltmarsh).map(\.title)
        == ["Ask what they think of the help: early help"])
    let asked = story.tell(
      FeedbackGiven(from: .parent, stage: .earlyHelp, state: .declined), on: "2025-03-06")
    #expect(
      try story.notices(of: FeedbackAtPoints.self, in: .saltmarsh).map(\.why) == [
        "Not asked yet: child."
      ])
    #expect(
      FeedbackAtPoints.points(in: try story.picture(in: .saltmarsh)).map(\.feedback)
        == [asked, nil])
    story.tell(
      FeedbackGiven(from: .child, stage: .earlyHelp, state: .given, words: "Nice"),
      on: "2025-03-06")
    #expect(try story.notices(of: FeedbackAtPoints.self, in: .saltmarsh).isEmpty)
  }

  @Test func `R-139 those who said what they think are told what came of it, and why`() throws {
    var story = Story.maya
    let given = story.tell(
      FeedbackGiven(from: .parent, stage: .earlyHelp, state: .given, words: "Come later"),
      on: "2025-02-10")
    #expect(try story.notices(of: FeedbackIsAnswered.self, on: "2025-03-09").isEmpty)
    #expect(
      try story.notices(of: FeedbackIsAnswered.self, on: "2025-03-10").map(\.entries) == [[given]])

    story.tell(FeedbackAnswered(feedback: given, whatWasDone: "Evening visits"))
    #expect(try story.notices(of: FeedbackIsAnswered.self, on: "2025-03-10").count == 1)
    story.tell(
      FeedbackAnswered(feedback: given, whatWasDone: "Evening visits", why: "Many asked"))
    #expect(try story.notices(of: FeedbackIsAnswered.self, on: "2025-03-10").isEmpty)
    #expect(asks(.feedback, "what_was_done"))
  }

  @Test func `R-140 the child's view of a plan is recorded as the parents' is`() throws {
    #expect(try planned().notices(of: ChildsViewCountsEqually.self).isEmpty)
    var story = Story.maya
    let plan = story.tell(PlanWritten.whole(), on: "2025-03-04")
    let agreed = story.tell(PlanAgreed.by(child: nil, of: plan), on: "2025-03-05")

    #expect(
      try story.notices(of: ChildsViewCountsEqually.self).map(\.entries) == [[agreed]])
    #expect(asks(.plan, "views"))
  }

  @Test func `R-140 a plan agreed with no parent's view is noticed too`() throws {
    var story = Story.maya
    let plan = story.tell(PlanWritten.whole(), on: "2025-03-04")
    var agreed = PlanAgreed.by(of: plan)
    agreed.views.removeAll { $0.giver == .parent }
    story.tell(agreed, on: "2025-03-05")

    #expect(
      try story.notices(of: ChildsViewCountsEqually.self).map(\.title) == [
        "No parent’s view of the plan is recorded"
      ])
  }

  @Test(arguments: [(AgreementAnswer.no, AgreementAnswer.yes), (.yes, .no)])
  func `R-140 a child who does not agree is answered as a parent is`(
    _ parent: AgreementAnswer, _ child: AgreementAnswer
  ) throws {
    var story = Story.maya
    let plan = story.tell(PlanWritten.whole(), on: "2025-03-04")
    var agreed = PlanAgreed.by(parent: parent, child: child, of: plan)
    story.tell(agreed, on: "2025-03-05")
    #expect(
      try story.notices(of: ChildsViewCountsEqually.self).map(\.title) == [
        "Somebody does not agree with the plan"
      ])

    for place in agreed.views.indices { agreed.views[place].whatWasDone = "Asked Daniel" }
    story.tell(agreed, on: "2025-03-06")
    #expect(try story.notices(of: ChildsViewCountsEqually.self).isEmpty)
  }

  @Test func `R-141 changes of worker are noticed`() throws {
    func leads(_ name: String) -> JoinedTeam {
      JoinedTeam(
        practitioner: ID(name), name: name, agency: "council", agencyName: "Council",
        position: .leadProfessional)
    }
    var story = Story.maya
    story.tell(leads("first"), on: "2024-06-01")
    story.tell(leads("second"), on: "2024-08-01")
    story.tell(leads("second"), on: "2024-12-01")
    #expect(try story.notices(of: WorkerChanges.self).isEmpty)
    let third = story.tell(leads("third"), on: "2025-01-10")
    #expect(try story.notices(of: WorkerChanges.self).isEmpty)
    let left = story.tell(LeftTeam(practitioner: "health-visitor"), on: "2025-02-10")

    let notice = try #require(try story.notices(of: WorkerChanges.self).first)
    #expect(notice.entries == [third, left])
    #expect(notice.title == "2 changes of worker in 6 months")
    var more = PracticeParameters()
    more.severalWorkerChanges = 3
    #expect(try story.notices(of: WorkerChanges.self, more).isEmpty)
  }

  @Test func `R-143 words that blame are found, and others offered`() {
    let found = SupportiveWords.suggestions(
      in: "Mum FAILED TO attend and did not engage with the plan")

    #expect(found.map(\.found) == ["failed to", "did not engage"])
    #expect(found.allSatisfy { !$0.instead.isEmpty })
    #expect(SupportiveWords.suggestions(in: "Mum could not come: the bus was cut").isEmpty)
    #expect(asks(.plan, "lines"))
  }

  @Test func `R-143 in all that parents read the author’s words are looked at, never the family’s`()
    throws
  {
    let blaming = "Mum failed to come"
    let view = { ViewGiven(giver: $0, worksWell: blaming, mustChange: "") }
    let outcome = OutcomeProgress(line: "coat", outcome: "Warm", progress: .same, evidence: blaming)
    var ended = PlanEnded(plan: "plan-1", ending: .steppedUp)
    ended.why = blaming
    let read: [any ReadByParents] = [
      AssessmentCompleted(
        assessment: "a-1", purpose: .earlyHelp, views: [view(.professional)]),
      AssessmentCompleted(
        assessment: "a-1", purpose: .earlyHelp,
        findings: [FindingStated(finding: .impact, words: blaming)]),
      ChildAssessed(
        assessment: "a-1", purpose: .earlyHelp,
        findings: [FindingStated(finding: .childsSituation, words: blaming)]),
      ReviewHeld(plan: "plan-1", outcomes: [outcome]),
      ReviewHeld(
        plan: "plan-1",
        decided: [DecidedLine(line: "coat", decision: .change, why: "", newAction: blaming)]),
      ended, CaseClosed(reason: .other, why: blaming), LevelDecided.at(2).saying(blaming),
      NoFurtherAction(why: "Warm", advice: blaming),
    ]
    for content in read {
      #expect(
        SupportiveWords.suggestions(in: content).map { $0.suggestion.found } == ["failed to"],
        "\(type(of: content))")
    }

    let said = ReviewHeld(plan: "plan-1", views: [view(.parent), view(.child)])
    #expect(SupportiveWords.suggestions(in: said).isEmpty)
  }

  @Test func `R-143 no notice and no prompt of ours blames a parent`() {
    let words =
      Practice.rules.map { $0.says } + Practice.rules.flatMap { $0.asks.map { $0.words + $0.hint } }
    let blaming = words.filter {
      !SupportiveWords.suggestions(in: $0).isEmpty && !$0.contains("made to feel they have failed")
    }

    #expect(blaming.isEmpty)
  }

  @Test func `R-144 what a family agreed to is told in more ways than online`() throws {
    func agreed(_ formats: [InformationFormat]) -> Story {
      var story = Story.maya
      story.tell(
        AgreementAnswered(
          name: "Ngozi", giver: .parentWithResponsibility, answer: .yes, scope: "Early help",
          formats: formats))
      return story
    }
    #expect(try agreed([.online]).notices(of: NotOnlyOnline.self).count == 1)
    #expect(try agreed([.online, .readAloud]).notices(of: NotOnlyOnline.self).isEmpty)
    #expect(asks(.agreement, "formats"))
  }

  @Test func `R-144 a plan is given to the family in more ways than online`() throws {
    #expect(try planned().notices(of: NotOnlyOnline.self).isEmpty)
    for formats in [[], [InformationFormat.online]] {
      #expect(try planned { $0.formats = formats }.notices(of: NotOnlyOnline.self).count == 1)
    }
    #expect(
      try planned { $0.formats = [.online, .readAloud] }.notices(of: NotOnlyOnline.self).isEmpty)
    #expect(asks(.plan, "formats"))
  }
}

extension LevelDecided {
  fileprivate func saying(_ why: String) -> LevelDecided {
    var decided = self
    decided.why = why
    return decided
  }
}
