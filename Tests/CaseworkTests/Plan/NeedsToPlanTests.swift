import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rule R-090 over several assessments: which needs a plan has to answer.
struct NeedsToPlanTests {
  private func stating(
    _ purpose: AssessmentPurpose, _ id: ID<Assessment>, _ needs: String...
  ) -> AssessmentCompleted {
    AssessmentCompleted.whole(purpose, id).changed {
      $0.children[0].needs = needs.enumerated().map { place, words in
        NeedStatement(
          id: NeedStatement.name("any-\(place + 1)", in: id), isUnmet: true, words: words)
      }
    }
  }

  private func plan(answering needs: ID<NeedStatement>...) -> PlanWritten {
    PlanWritten.whole().changed {
      $0.assessment = nil
      $0.lines[0].needs = needs
    }
  }

  /// What stands against agreeing a plan, in the words of the needs it leaves out.
  private func left(_ plan: PlanWritten, in story: Story) throws -> [String] {
    var story = story
    let version = story.tell(plan, on: "2025-03-09")
    return try story.objections(to: PlanAgreed.by(of: version)).of(EveryNeedIsPlanned.self)
      .map(\.question)
  }

  @Test func `R-090 a line for an earlier need does not answer one that was stated since`() throws {
    var story = Story.maya
    story.tell(stating(.earlyHelp, "a-1", "Warm clothes"), on: "2025-03-03")
    #expect(try left(plan(answering: "a-1-any-1"), in: story).isEmpty)
    story.tell(stating(.earlyHelp, "a-2", "An asthma inhaler"), on: "2025-03-06")

    #expect(try left(plan(answering: "a-1-any-1"), in: story) == ["needs.a-2-any-1"])
    let waiting = plan(answering: "a-2-any-1").changed {
      $0.left = [UnplannedNeed(need: "a-1-any-1", why: "In May")]
    }
    #expect(try left(waiting, in: story).isEmpty)
    let carried = plan().changed { $0.left = [UnplannedNeed(need: "a-1-any-1", why: "In May")] }
    #expect(try left(carried, in: story) == ["needs.a-2-any-1"])
    let needs = try story.picture().involvement.needsToPlan(of: .maya)
    #expect(needs.map(\.words) == ["An asthma inhaler"])
  }

  @Test func `R-090 each of several needs is answered or left by itself`() throws {
    var story = Story.maya
    story.tell(stating(.earlyHelp, "a-1", "Warm clothes", "Breakfast", "Glasses"), on: "2025-03-03")

    #expect(
      try left(plan(answering: "a-1-any-2"), in: story)
        == ["needs.a-1-any-1", "needs.a-1-any-3"])
  }

  @Test func `a need that is restated in the same words is the same need`() throws {
    var story = Story.maya
    story.tell(stating(.earlyHelp, "a-1", "Warm clothes"), on: "2025-03-03")
    story.tell(stating(.earlyHelp, "a-2", "Glasses", "warm  clothes"), on: "2025-03-06")

    #expect(try left(plan(answering: "a-1-any-1"), in: story) == ["needs.a-2-any-1"])
  }

  @Test func `a statutory assessment takes the place of what was before, and planned needs stay`()
    throws
  {
    var story = Story.maya
    story.tell(stating(.earlyHelp, "a-1", "Warm clothes", "Breakfast"), on: "2025-03-03")
    story.tell(stating(.childAndFamily, "a-2", "An asthma inhaler"), on: "2025-03-06")
    let involvement = try story.picture().involvement

    #expect(involvement.needsToPlan(of: .maya).map(\.words) == ["An asthma inhaler"])
    #expect(
      involvement.needsToPlan(of: .maya, planned: ["a-1-any-1"]).map(\.words)
        == ["Warm clothes", "An asthma inhaler"])
    story.tell(stating(.earlyHelp, "a-3", "A quiet place to read"), on: "2025-03-08")
    #expect(
      try story.picture().involvement.needsToPlan(of: .maya).map(\.words)
        == ["An asthma inhaler", "A quiet place to read"])
  }

  @Test func `a need that is put right keeps its name, and a new row never takes one`() {
    func need(_ row: Int, _ words: String) -> NeedStatement {
      NeedStatement(id: NeedStatement.name("any-\(row)", in: "a-1"), isUnmet: true, words: words)
    }
    let before = [need(1, "Warm clothes"), need(2, "Breakfast")]

    #expect(
      [need(1, "Breakfast"), need(2, "Glasses")].named(as: before).map(\.id)
        == ["a-1-any-2", "a-1-any-2-2"])
    #expect(
      [need(1, "Warm winter clothes"), need(2, "Breakfast")].named(as: before).map(\.id)
        == ["a-1-any-1", "a-1-any-2"])
  }

  @Test func `the name of a need can always be read again`() throws {
    let long = ID<Assessment>(String(repeating: "a", count: 64))
    for area in DevelopmentalNeed.allCases {
      let name = NeedStatement.name(area.rawValue, in: long)
      #expect(ID<NeedStatement>(checking: name.value) == name)
    }
  }
}
