import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: what is noticed and asked about assessments.
struct AssessmentNoticeTests {
  /// A story with one assessment completed, from which some findings are left out.
  private func lacking(_ findings: Finding...) -> Story {
    var story = Story.maya
    story.tell(
      AssessmentCompleted.whole(.earlyHelp).changed { assessment in
        assessment.findings.removeAll { findings.contains($0.finding) }
      }, on: "2025-03-03")
    return story
  }

  private func asks(_ question: String) -> Bool {
    Practice.prompts(on: .assessment).contains { $0.question == question }
  }

  @Test func `R-061 wherever there is a concern of neglect the place's tool is used`() throws {
    var story = Story.maya
    story.tell(InstrumentCompleted.grades, on: "2024-09-01")
    #expect(try story.notices(of: ToolWhereverNeglect.self, in: .saltmarsh).isEmpty)
    let concern = story.tell(Concern.coldAndHungry, on: "2025-02-01")

    let notice = try #require(
      try story.notices(of: ToolWhereverNeglect.self, in: .saltmarsh).first)
    #expect(notice.entries == [concern])
    #expect(notice.title == "Use “Saltmarsh Grades”")
    #expect(try story.notices(of: ToolWhereverNeglect.self).isEmpty)

    story.tell(InstrumentCompleted.grades, on: "2025-02-10")
    #expect(try story.notices(of: ToolWhereverNeglect.self, in: .saltmarsh).isEmpty)
  }

  @Test func `of a licensed tool only names are kept, and the assessor was trained`() throws {
    var licensed = InstrumentCompleted.grades
    licensed.licence = "Saltmarsh 1"
    licensed.assessorTrainedOn = "2024-06-01"
    #expect(try Story.maya.objections(to: licensed).isEmpty)
    #expect(try Story.maya.objections(to: InstrumentCompleted.grades).isEmpty)

    licensed.licence = " "
    licensed.assessorTrainedOn = "2025-03-11"
    licensed.areasOfConcern = [String(repeating: "wording ", count: 8)]
    #expect(
      try Story.maya.objections(to: licensed).map(\.question)
        == ["licence", "assessor_trained_on", "areas_of_concern"])
  }

  @Test func `R-065 agencies that know the child are asked, and late ones are noticed`() throws {
    var story = Story.maya
    story.tell(Concern.coldAndHungry, on: "2025-02-01", by: .hart)
    let started = story.tell(AssessmentStarted.of(.earlyHelp), on: "2025-03-01", by: .rowan)
    #expect(try story.notices(of: AllAgenciesContribute.self).map(\.entries) == [[started]])

    let due = DueDate(
      on: "2025-03-08", from: "2025-03-01", clock: "contribution", calendar: "x", edition: "x")
    let asked = story.tell(
      ContributionRequested(
        assessment: "a-1", agency: "harbour-school", agencyName: "Harbour Primary",
        asked: "Attendance", due: due), on: "2025-03-01")
    #expect(try story.notices(of: AllAgenciesContribute.self, on: "2025-03-08").isEmpty)
    let late = try #require(
      try story.notices(of: AllAgenciesContribute.self, on: "2025-03-09").first)
    #expect(late.entries == [asked])
    #expect(late.why.contains("Harbour Primary"))

    story.tell(
      ContributionAnswered(
        assessment: "a-1", agency: "harbour-school", agencyName: "Harbour Primary",
        wasGiven: false, words: "A new pupil"), on: "2025-03-09")
    #expect(try story.notices(of: AllAgenciesContribute.self, on: "2025-03-10").isEmpty)
    #expect(asks("contributions"))
  }

  @Test func `R-065 each contribution is waiting, overdue, received or declined`() throws {
    var story = Story.maya
    story.tell(AssessmentStarted.of(.earlyHelp), on: "2025-03-01")
    let due = DueDate(
      on: "2025-03-08", from: "2025-03-01", clock: "contribution", calendar: "x", edition: "x")
    for agency in ["police", "school", "gp"] {
      story.tell(
        ContributionRequested(
          assessment: "a-1", agency: ID(agency), agencyName: agency,
          due: agency == "gp" ? nil : due), on: "2025-03-01")
    }
    story.tell(
      ContributionAnswered(assessment: "a-1", agency: "police", wasGiven: true), on: "2025-03-02")
    story.tell(
      ContributionAnswered(assessment: "a-1", agency: "charity", wasGiven: false),
      on: "2025-03-02")

    let course = try #require(try story.picture().involvement.assessment("a-1"))

    #expect(course.contributions.map(\.agency) == ["police", "school", "gp", "charity"])
    #expect(
      course.contributions.map { $0.state(on: "2025-03-10") } == [
        .received, .overdue, .waiting, .declined,
      ])
    #expect(course.contributions.map { $0.state(on: "2025-03-08") }[1] == .waiting)
  }

  @Test(arguments: Finding.fivePoints)
  func `R-069 analysis covers the five points, each asked`(_ point: Finding) throws {
    #expect(try lacking().notices(of: FivePointsOfAnalysis.self).isEmpty)
    let notice = try #require(
      try lacking(point).notices(of: FivePointsOfAnalysis.self).first)

    #expect(notice.why.lowercased().contains(point.label.lowercased()))
    #expect(asks(point.rawValue))
    #expect(Finding.fivePoints.count == 5)
  }

  @Test(arguments: Finding.povertyAware)
  func `R-070 circumstances, what they do to people and the capacity to change are considered`(
    _ finding: Finding
  ) throws {
    #expect(try lacking().notices(of: PovertyAware.self).isEmpty)
    #expect(
      try lacking(finding).notices(of: PovertyAware.self).first?.why.lowercased()
        .contains(finding.label.lowercased()) == true)
    #expect(asks(finding.rawValue))
  }

  @Test func `R-071 an assessment that is late, or not shared, is noticed`() throws {
    var story = Story.maya
    var started = AssessmentStarted.of(.earlyHelp)
    started.due = DueDate(
      on: "2025-03-08", from: "2025-03-01", clock: "eha", calendar: "x", edition: "x")
    let begun = story.tell(started, on: "2025-03-01")
    #expect(try story.notices(of: PromptAndShared.self, on: "2025-03-08").isEmpty)
    #expect(
      try story.notices(of: PromptAndShared.self, on: "2025-03-09").map(\.entries) == [[begun]])

    story.tell(
      AssessmentCompleted.whole().changed {
        $0.views = []
        $0.voice = VoiceHeard(whyNot: "Asleep")
      }, on: "2025-03-09")
    #expect(
      try story.notices(of: PromptAndShared.self, on: "2025-03-10").map(\.why) == [
        "The latest assessment does not say what the child thinks, or what the parents think, or what another agency contributed."
      ])

    story.tell(
      ContributionAnswered(assessment: "a-1", agency: "police", wasGiven: true), on: "2025-03-10")
    story.tell(AssessmentCompleted.whole(), on: "2025-03-10")
    #expect(try story.notices(of: PromptAndShared.self).isEmpty)
    #expect(asks("views"))
  }

  @Test func `R-072 a tool's completions are one series for each carer, and never two tools'`()
    throws
  {
    var story = Story.maya
    var other = InstrumentCompleted.grades
    other.form.form = "grades-2"
    var father = InstrumentCompleted.grades
    father.carer = .daniel
    let first = story.tell(InstrumentCompleted.grades, on: "2024-09-01")
    story.tell(other, on: "2024-10-01")
    story.tell(father, on: "2024-11-01")
    let second = story.tell(InstrumentCompleted.grades, on: "2025-03-01")

    let series = ToolsAreRepeated.series(in: try story.picture())

    #expect(series.map(\.tool) == ["grades", "grades-2", "grades"])
    #expect(series.map(\.carer) == [.ngozi, .ngozi, .daniel])
    #expect(series.first?.completions.map(\.id) == [first, second])
  }

  @Test func `R-072 a tool is used again after the place's months, while agencies are involved`()
    throws
  {
    var story = Story.maya
    let used = story.tell(InstrumentCompleted.grades, on: "2024-09-10")
    #expect(try story.notices(of: ToolsAreRepeated.self, in: .saltmarsh).isEmpty)
    story.tell(LevelDecided.at(2), on: "2024-09-10")
    #expect(
      try story.notices(of: ToolsAreRepeated.self, on: "2025-03-09", in: .saltmarsh).isEmpty)
    #expect(
      try story.notices(of: ToolsAreRepeated.self, on: "2025-03-10", in: .saltmarsh)
        .map(\.entries) == [[used]])

    story.tell(InstrumentCompleted.grades, on: "2025-03-10")
    #expect(
      try story.notices(of: ToolsAreRepeated.self, on: "2025-03-11", in: .saltmarsh).isEmpty)
  }

  @Test func `R-073 completed tools are offered as evidence for statutory steps`() throws {
    var story = Story.maya
    let assessed = story.tell(AssessmentCompleted.whole(), on: "2025-01-10")
    let tool = story.tell(InstrumentCompleted.grades, on: "2025-02-01")

    #expect(ToolsAsEvidence.available(in: try story.picture()) == [tool, assessed])
    #expect(Practice.prompts(on: .decision).contains { $0.question == "evidence" })
    let decision = StatutoryDecision(action: .legalPlanning, why: "Grades", evidence: [tool])
    #expect(try StatutoryDecision(entry(decision, number: 9)).evidence == [tool])
  }

  @Test(arguments: [Finding.history, .impact])
  func `R-074 an assessment without history or impact is noticed`(_ finding: Finding) throws {
    #expect(try lacking().notices(of: HistoryAndImpact.self).isEmpty)
    #expect(
      try lacking(finding).notices(of: HistoryAndImpact.self).first?.why.lowercased()
        .contains(finding.label.lowercased()) == true)
    #expect(asks(Finding.impact.rawValue))
  }

  @Test func `R-075 an assessment is looked at again while agencies are involved`() throws {
    var story = Story.planned()
    #expect(try story.notices(of: AssessmentStaysAlive.self, on: "2025-09-02").isEmpty)
    #expect(
      try story.notices(of: AssessmentStaysAlive.self, on: "2025-09-03").first?.why
        .contains("3 March 2025") == true)

    story.tell(ReviewHeld.whole, on: "2025-09-03")
    #expect(try story.notices(of: AssessmentStaysAlive.self, on: "2026-03-02").isEmpty)
    #expect(try story.notices(of: AssessmentStaysAlive.self, on: "2026-03-03").count == 1)
    story.tell(PlanEnded(plan: "plan-1", ending: .outcomesAchieved), on: "2026-03-03")
    #expect(try story.notices(of: AssessmentStaysAlive.self, on: "2026-03-04").isEmpty)
  }

  @Test func `R-075 the day an assessment itself sets goes first`() throws {
    var story = Story.maya
    story.tell(LevelDecided.at(2), on: "2025-01-10")
    story.tell(AssessmentCompleted.whole().changed { $0.reviewOn = "2025-03-10" }, on: "2025-02-01")

    #expect(try story.notices(of: AssessmentStaysAlive.self, on: "2025-03-09").isEmpty)
    #expect(try story.notices(of: AssessmentStaysAlive.self, on: "2025-03-10").count == 1)
  }

  @Test(arguments: ViewGiver.asked)
  func `R-077 what works and what must change is said by parent, child and professional`(
    _ giver: ViewGiver
  ) throws {
    #expect(try lacking().notices(of: StrengthsAndChange.self).isEmpty)
    var story = Story.maya
    story.tell(
      AssessmentCompleted.whole().changed { assessment in
        for place in assessment.views.indices where assessment.views[place].giver == giver {
          assessment.views[place].worksWell = ""
        }
      })

    #expect(
      try story.notices(of: StrengthsAndChange.self).first?.why.lowercased()
        .contains(giver.label.lowercased()) == true)
    #expect(asks("views.\(giver.rawValue)"))
  }
}
