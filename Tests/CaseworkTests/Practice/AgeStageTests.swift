import Casework
import Examples
import Testing
import Vocabulary

struct AgeStageTests {
  @Test(
    arguments: [
      ("2017-05-09", AgeStage.infancy), ("2019-05-08", .infancy), ("2019-05-09", .preSchool),
      ("2022-05-08", .preSchool), ("2022-05-09", .primary), ("2029-05-08", .primary),
      ("2029-05-09", .adolescence), ("2036-05-08", .adolescence),
    ] as [(LocalDate, AgeStage)])
  func `R-006 the stage follows from the age, and turns on a birthday`(
    _ day: LocalDate, _ stage: AgeStage
  ) {
    #expect(AgeStage(stage: .child, bornOn: "2017-05-09", on: day) == stage)
  }

  @Test func `R-006 at exactly two a child is pre-school, and the choice is told`() {
    #expect(AgeStage(years: 2) == .preSchool)
    #expect(AgeStage.tieBreak.contains("until their second birthday"))
    #expect(AgeStage.tieBreak.contains("four and a half"))
  }

  @Test func `R-006 before birth is a stage; adults and unknown ages have none`() {
    #expect(AgeStage(stage: .unborn, bornOn: nil, on: "2025-03-04") == .unborn)
    #expect(AgeStage(stage: .adult, bornOn: "2017", on: "2025-03-04") == nil)
    #expect(AgeStage(stage: .child, bornOn: nil, on: "2025-03-04") == nil)
    #expect(AgeStage(stage: .child, bornOn: "2017-05-09", on: "2036-05-09") == nil)
  }

  @Test func `R-006 a rough date of birth allows more than one stage`() {
    #expect(AgeStage.possible(bornOn: "2020", on: "2025-06-01") == [.preSchool, .primary])
  }

  @Test(arguments: NeglectType.allCases, AgeStage.allCases.filter { $0 != .unborn })
  func `R-006 there are two or three short examples of every type at every stage`(
    _ type: NeglectType, _ stage: AgeStage
  ) {
    let examples = Guidance.examples(of: type, at: stage)

    #expect((2...3).contains(examples.count))
    #expect(examples.allSatisfy { $0.count <= 110 && $0.hasSuffix(".") })
  }

  @Test func `R-006 the guidance shown follows the child's age and the types chosen`() throws {
    let picture = try Story.maya.picture()

    let guidance = StagesHaveTheirOwnSigns.guidance(for: [.medical], in: picture)

    #expect(guidance.map(\.stage) == [.primary])
    #expect(guidance.map(\.type) == [.medical])
    #expect(StagesHaveTheirOwnSigns.guidance(for: [], in: picture).count == 6)
  }

  @Test func `R-008 the guidance has no number in it and says it is no checklist`() {
    let words = NeglectType.allCases.flatMap { type in
      AgeStage.allCases.flatMap { Guidance.examples(of: type, at: $0) }
    }

    #expect(words.allSatisfy { $0.allSatisfy { !$0.isNumber } })
    #expect(GuidanceIsNoChecklist.caution.contains("not a checklist"))
    #expect(Guidance.source.contains("Horwath"))
  }
}
