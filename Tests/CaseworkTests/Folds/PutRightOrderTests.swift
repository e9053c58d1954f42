import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Putting an entry right does not move it behind what came after it.
struct PutRightOrderTests {
  private func level(_ story: Story) throws -> String? {
    try story.picture(on: "2025-03-10", in: .saltmarsh).involvement.level?.content.level.value
  }

  @Test
  func `an earlier level that is put right does not take the place of a later one of its day`()
    throws
  {
    var story = Story.maya
    let first = story.tell(LevelDecided.at(2), on: "2025-03-04")
    story.tell(LevelDecided.at(3, .stepUp), on: "2025-03-04")
    #expect(try level(story) == "level-3")
    let again = story.tell(
      LevelDecided.at(2), on: "2025-03-04", corrects: first, reason: "A typo")
    #expect(try level(story) == "level-3")
    story.tell(LevelDecided.at(2), on: "2025-03-04", corrects: again, reason: "Another")
    #expect(try level(story) == "level-3")
  }

  @Test func `work that ended stays ended, and a plan keeps its newest version`() throws {
    var story = Story.maya
    let first = story.tell(LevelDecided.at(2), on: "2025-03-04")
    let plan = story.tell(PlanWritten.whole(), on: "2025-03-04")
    story.tell(
      PlanWritten.whole().changed { $0.whatChanged = "Gran joined" }, on: "2025-03-04")
    story.tell(PlanWritten.whole(), on: "2025-03-04", corrects: plan, reason: "A typo")
    let course = try #require(
      try story.picture(on: "2025-03-10", in: .saltmarsh).involvement.openPlans.first)
    #expect(course.current.content.whatChanged == "Gran joined")
    #expect(course.versions.count == 2)

    story.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"), on: "2025-03-04")
    story.tell(LevelDecided.at(2), on: "2025-03-04", corrects: first, reason: "A typo")
    #expect(try level(story) == nil)
    #expect(try story.picture(on: "2025-03-10", in: .saltmarsh).involvement.openPlans.isEmpty)
  }

  @Test
  func
    `R-043 an earlier word that no harm is near, put right, does not outweigh danger said since`()
    throws
  {
    var story = Story.maya
    var refused = AgreementAnswered.agrees
    refused.answer = .no
    refused.isNearSignificantHarm = .no
    let answer = story.tell(refused, on: "2025-03-03")
    let said = Concern.changed { $0.response.isInImmediateDanger = true }
    let danger = story.tell(said, on: "2025-03-04")
    story.tell(refused, on: "2025-03-03", corrects: answer, reason: "Her name")
    #expect(try story.picture(on: "2025-03-10", in: .saltmarsh).isHarmNear)

    story.tell(StatutoryDecision(action: .section47, why: "Alone"), on: "2025-03-04")
    story.tell(said, on: "2025-03-04", corrects: danger, reason: "A typo")
    #expect(try !story.picture(on: "2025-03-10", in: .saltmarsh).isHarmNear)
  }

  @Test
  func `R-049 a decision that is put right after the assessment began is not waited for again`()
    throws
  {
    var story = Story.maya
    let decided = StatutoryDecision(action: .statutoryAssessment, why: "Cold")
    let first = story.tell(decided, on: "2025-03-03")
    story.tell(AssessmentStarted.of(.childAndFamily), on: "2025-03-04")
    story.tell(decided, on: "2025-03-03", corrects: first, reason: "A typo")
    #expect(
      try story.notices(
        of: StatutoryAssessmentWithoutDelay.self, on: "2025-03-10", in: .saltmarsh
      ).isEmpty)
  }
}
