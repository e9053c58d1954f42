import Casework
import Examples
import Testing
import Vocabulary

struct JudgingTests {
  private let silent = AssessmentCompleted.whole().changed { $0.voice = VoiceHeard() }

  @Test func `what a rule asks for stands in the way until it is there or overruled with a reason`()
    throws
  {
    #expect(try Story.mayaSeen.objections(to: silent).map(\.rule) == [ChildIsHeard.rule])
    #expect(
      try Story.mayaSeen.objections(to: silent).first?.howToDecideOtherwise?.contains("R-130")
        == true)

    let overruled = silent.changed {
      $0.overruled = [Overruling(ChildIsHeard.rule, why: "In hospital in another town")]
    }
    #expect(try Story.mayaSeen.objections(to: overruled).isEmpty)
  }

  @Test func `overruling needs a reason, and overrules only its own rule`() throws {
    let reasonless = silent.changed { $0.overruled = [Overruling(ChildIsHeard.rule, why: " ")] }
    #expect(
      try Story.mayaSeen.objections(to: reasonless).map(\.question) == ["voice", "overruled.R-130"])

    let another = silent.changed {
      $0.overruled = [Overruling(EachChildsUnmetNeed.rule, why: "Not born yet")]
    }
    #expect(try Story.mayaSeen.objections(to: another).map(\.rule) == [ChildIsHeard.rule])
  }

  @Test func `what is urgent is never held up by a rule`() throws {
    #expect(try Story.mayaSeen.objections(to: silent.changed { $0.isUrgent = true }).isEmpty)
    #expect(
      try Story.mayaSeen.objections(to: HelpStarted(service: "A safe bed", level: "level-2")).count
        == 1
    )
    #expect(
      try Story.mayaSeen.objections(
        to: HelpStarted(service: "A safe bed", level: "level-2", isUrgent: true)
      ).isEmpty)
  }

  @Test func `what was set aside because it was urgent is told, to be seen to afterwards`() throws {
    let urgent = silent.changed { $0.isUrgent = true }
    let picture = try Story.mayaSeen.picture(in: .saltmarsh)

    #expect(try urgent.judge(in: picture, by: .rowan).map(\.rule) == [ChildIsHeard.rule])
    #expect(try AssessmentCompleted.whole().judge(in: picture, by: .rowan).isEmpty)
  }

  @Test func `an answer nothing can stand in for is asked for even when it is urgent`() throws {
    let objections = try Story.mayaSeen.objections(
      to: StatutoryDecision(action: .section47, isUrgent: true))

    #expect(objections.map(\.question) == ["why"])
    #expect(objections.allSatisfy { !$0.canBeOverruled && $0.howToDecideOtherwise == nil })
  }

  @Test func `nothing is decided about a child before anybody can have known of them`() throws {
    let picture = try Story.maya.picture()
    let born = try #require(picture.identity.bornOn?.earliest)
    let decision = StatutoryDecision(action: .statutoryAssessment, why: "Cold")

    let refused = #expect(throws: Refused.self) {
      try decision.judge(in: picture, by: .rowan, on: born.adding(days: -295))
    }
    #expect(refused?.objections.map(\.question) == ["occurred_on"])
    #expect(refused?.objections.first?.message.contains("was born on") == true)
    // Much is decided in a pregnancy.
    #expect(try decision.judge(in: picture, by: .rowan, on: born.adding(days: -294)).isEmpty)
  }
}
