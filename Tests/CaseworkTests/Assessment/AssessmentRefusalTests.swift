import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: what an assessment holds before it is completed.
struct AssessmentRefusalTests {
  private let full = AssessmentCompleted.whole(.childAndFamily)

  private func told(of tool: ID<CompletedForm> = "grades") -> (Story, ID<Entry>) {
    var story = Story.mayaSeen
    var completed = InstrumentCompleted.grades
    completed.form.form = tool
    let entry = story.tell(completed, on: "2025-03-01")
    return (story, entry)
  }

  @Test func `R-060 a statutory assessment in which neglect is an issue contains the place's tool`()
    throws
  {
    let (story, tool) = told()
    let without = try story.objections(to: full)
    #expect(without.map(\.rule) == [StatutoryAssessmentHoldsTheTool.rule])
    #expect(without.first?.message.contains("“Saltmarsh Grades”") == true)

    #expect(try story.objections(to: full.changed { $0.tools = [tool] }).isEmpty)
    let (another, other) = told(of: "grades-2")
    #expect(try another.objections(to: full.changed { $0.tools = [other] }).count == 1)
  }

  @Test func `R-060 it is asked of no other assessment, and not where neglect is no issue`() throws
  {
    #expect(try Story.mayaSeen.objections(to: AssessmentCompleted.whole(.earlyHelp)).isEmpty)
    #expect(try Story.mayaSeen.objections(to: full, in: LocalPractice()).isEmpty)
    #expect(try Story.mayaSeen.objections(to: full.changed { $0.isNeglectAnIssue = .no }).isEmpty)

    var worried = Story.mayaSeen
    let unanswered = full.changed { $0.isNeglectAnIssue = nil }
    #expect(try worried.objections(to: unanswered).isEmpty)
    worried.tell(Concern.coldAndHungry)
    #expect(try worried.objections(to: unanswered).count == 1)
  }

  @Test(arguments: DevelopmentalNeed.allCases)
  func `R-062 each of the seven needs has a statement for each child, or that nothing is unmet`(
    _ area: DevelopmentalNeed
  ) throws {
    let silent = full.changed { $0.children[0].needs.removeAll { $0.area == area } }
    let objections = try Story.mayaSeen.objections(to: silent).of(EveryNeedIsStated.self)
    #expect(objections.map(\.question) == ["children.maya-okafor.\(area.rawValue)"])

    let wordless = full.changed { assessment in
      for place in assessment.children[0].needs.indices
      where assessment.children[0].needs[place].area == area {
        assessment.children[0].needs[place].isUnmet = true
        assessment.children[0].needs[place].words = " "
      }
    }
    #expect(try Story.mayaSeen.objections(to: wordless).of(EveryNeedIsStated.self).count == 1)
  }

  @Test func `R-062 a child left out altogether, and no child, are each told`() throws {
    let siblings = full.changed { $0.children.append(ChildStatement(child: .samuel)) }
    #expect(try Story.mayaSeen.objections(to: siblings).of(EveryNeedIsStated.self).count == 7)
    #expect(
      try Story.mayaSeen.objections(to: full.changed { $0.children = [] }).of(
        EveryNeedIsStated.self
      )
      .map(\.question) == ["children"])
  }

  @Test(arguments: [Finding.parentingCapacity, .familyAndEnvironment])
  func `R-063 parenting capacity, and family and environment, are stated`(_ finding: Finding) throws
  {
    let silent = full.changed { $0.findings.removeAll { $0.finding == finding } }
    #expect(
      try Story.mayaSeen.objections(to: silent).of(CapacityAndEnvironment.self).map(\.question)
        == [finding.rawValue])
    #expect(
      try Story.mayaSeen.objections(
        to: AssessmentCompleted.whole(.earlyHelp).changed {
          $0.findings.removeAll { $0.finding == finding }
        }
      ).isEmpty)
  }

  @Test func `R-064 an early help assessment states the unmet need of each child`() throws {
    let early = AssessmentCompleted.whole(.earlyHelp)
    #expect(try Story.mayaSeen.objections(to: early).isEmpty)

    let forgotten = early.changed { $0.children = [] }
    #expect(
      try Story.mayaSeen.objections(to: forgotten).of(EachChildsUnmetNeed.self).map(\.question)
        == ["children.maya-okafor"])
    let sibling = early.changed { $0.children.append(ChildStatement(child: .samuel)) }
    #expect(
      try Story.mayaSeen.objections(to: sibling).of(EachChildsUnmetNeed.self).map(\.question)
        == ["children.samuel-okafor"])
    let none = early.changed {
      $0.children[0].needs = [NeedStatement(id: "none", isUnmet: false)]
    }
    #expect(try Story.mayaSeen.objections(to: none).isEmpty)
  }

  @Test func `R-066 a chronology underlies it: earlier worries, what was tried, what came of it`()
    throws
  {
    #expect(
      try Story.mayaSeen.objections(to: full.changed { $0.chronology = nil })
        .of(ChronologyUnderlies.self).map(\.question) == [
          "chronology.earlier_worries", "chronology.what_was_tried", "chronology.what_came_of_it",
        ])
    #expect(
      try Story.mayaSeen.objections(to: full.changed { $0.chronology?.whatCameOfIt = "" })
        .of(ChronologyUnderlies.self).map(\.message) == ["Enter what came of it, or “none known”"])
    #expect(
      try Story.mayaSeen.objections(
        to: AssessmentCompleted.whole(.screening).changed { $0.chronology = nil }
      ).isEmpty)
  }

  @Test(arguments: [Finding.history, .generationalPattern])
  func `R-067 history and the pattern over generations are always considered`(_ finding: Finding)
    throws
  {
    for purpose in AssessmentPurpose.allCases where purpose != .screening {
      let silent = AssessmentCompleted.whole(purpose).changed {
        $0.findings.removeAll { $0.finding == finding }
      }
      #expect(
        try Story.mayaSeen.objections(to: silent).of(HistoryIsConsidered.self).map(\.question)
          == [finding.rawValue])
    }
  }

  @Test func `R-068 it begins with the child's situation, known from time with the child`() throws {
    let distant = AssessmentCompleted.whole(.earlyHelp).changed {
      $0.findings.removeAll { $0.finding == .childsSituation }
      $0.directWork = []
    }
    #expect(
      try Story.mayaSeen.objections(to: distant).map(\.question) == [
        "childs_situation", "direct_work",
      ])
    let unborn = Story.about(.samuel, .unborn)
    #expect(
      try unborn.objections(to: distant, about: .samuel).of(ChildsSituationFirst.self)
        .map(\.question) == ["childs_situation"])
    #expect(
      try Story.mayaSeen.objections(to: distant).allSatisfy { $0.rule == ChildsSituationFirst.rule }
    )
    #expect(
      Practice.prompts(on: .assessment).contains { $0.hint.hasPrefix("Begin here") })
  }

  @Test func `R-068 it draws on direct work or on seeing the child, and on nothing else`() throws {
    var story = Story.maya
    story.tell(Sighting(wasSeen: true, place: "School", method: .inPerson))
    let noTime = [
      story.tell(Sighting(wasSeen: false, whyNotSeen: "Nobody in")),
      story.tell(Sighting(wasSeen: true, method: .heardOnly)),
      story.tell(ChildsVoice(wasSeen: true, mode: .video, words: "Fine")),
      story.tell(Concern.changed { $0.experience.childsWords = "I am cold" }),
      "entry-1", "nowhere",
    ]
    let time = [
      story.tell(ChildsVoice(wasSeen: true, mode: .video, isDirectWork: true)),
      story.tell(ChildsVoice(wasSeen: true, mode: .inPerson, words: "Fine")), "entry-2",
    ]
    func refused(_ entries: [ID<Entry>]) throws -> Bool {
      let assessed = AssessmentCompleted.whole(.earlyHelp).changed { $0.directWork = entries }
      return try !story.objections(to: assessed).of(ChildsSituationFirst.self).isEmpty
    }

    #expect(try refused(noTime))
    for entry in time { #expect(try !refused([entry]), "\(entry)") }
  }
}
