import Casework
import Examples
import Packs
import Record
import Testing
import UseCases
import Vocabulary

/// What each strategy decides for practice.
struct LocalPracticeTests {
  private static let agencies = AgencyKind.allCases.map {
    AgencyCard(id: ID($0.rawValue.replacing("_", with: "-")), name: $0.label, kind: $0)
  }

  private func practice(_ strategy: String) throws -> LocalPractice {
    let library = try PackLibrary.shipped()
    let pack = try #require(library[ID(strategy)])
    return LocalPractice(following: pack, library.language, agencies: Self.agencies)
  }

  @Test(arguments: ["blackpool", "bnes", "bury", "herefordshire", "liverpool", "wrenbury-vale"])
  func `every place has a scale of its own words, lowest first, each level named once`(
    _ strategy: String
  ) throws {
    let levels = try #require(try practice(strategy).levels)
    #expect(!levels.name.isEmpty && levels.name != "Not stated")
    #expect(Set(levels.levels.map(\.id)).count == levels.levels.count)
    #expect(levels.levels.allSatisfy { !$0.name.isEmpty })
    let firstStatutory = levels.levels.firstIndex(where: \.isStatutory) ?? levels.levels.endIndex
    #expect(levels.levels[firstStatutory...].allSatisfy { $0.isStatutory })
  }

  @Test func `R-045 only a place that states a rule of agreement has one`() throws {
    #expect(try practice("blackpool").agreement.levels == ["level-2", "level-3"])
    #expect(try practice("blackpool").agreement.source.contains("Appendix 4, Response"))
    #expect(try practice("wrenbury-vale").agreement.levels == ["early-help"])
    for silent in ["bnes", "bury", "herefordshire", "liverpool"] {
      #expect(try practice(silent).agreement == AgreementRule())
    }
  }

  @Test
  func `R-055 what a level expects reaches the agencies that do that work, and groups reach all`()
    throws
  {
    let level = try #require(try practice("blackpool").levels?.level("level-3"))
    let social = level.expected.filter { $0.agency == "childrens-social-care" }
    #expect(social.contains { $0.does == "Give a child in need or child protection response." })
    let school = level.expected.filter { $0.agency == "school" }
    #expect(!school.isEmpty)
    #expect(!school.contains { $0.does == "Give a child in need or child protection response." })
    #expect(school.contains { $0.tools == ["gcp2"] })
    #expect(level.plans == [.childInNeed, .childProtection])
  }

  @Test func `R-060 R-061 a tool is compulsory, or standard, only where the strategy says so`()
    throws
  {
    let blackpool = try practice("blackpool").tools
    #expect(blackpool.first { $0.tool == "gcp2" }?.isInStatutoryAssessments == true)
    let bury = try practice("bury").tools
    #expect(bury.contains { $0.isForEveryNeglectConcern })
    #expect(!bury.contains { $0.isInStatutoryAssessments })
  }

  @Test func `R-072 after how many months a tool is used again is the strategy’s, or nobody’s`()
    throws
  {
    func months(_ strategy: String) throws -> Int? {
      try practice(strategy).tools.first { $0.tool == "gcp2" }?.repeatAfterMonths
    }
    #expect(try months("wrenbury-vale") == 6)
    #expect(try months("blackpool") == nil && months("bury") == nil)
  }

  @Test
  func `clocks are those of the guidance the strategy was written under, and the place's own`()
    throws
  {
    let wrenbury = try practice("wrenbury-vale")
    let start = try #require(LocalDate(iso: "2025-03-04"))
    #expect(wrenbury.due(.nextReview, from: start, plan: .earlyHelp)?.clock == "plan-review")
    #expect(
      wrenbury.due(.firstReview, from: start, plan: .childProtection)?.on
        == LocalDate(iso: "2025-06-04"))
    #expect(
      wrenbury.due(.assessment, from: start, assessment: .childAndFamily)?.edition
        == "Working Together to Safeguard Children 2018")
    // Blackpool says “regularly” and gives no number: none is lent to it.
    #expect(try practice("blackpool").due(.nextReview, from: start, plan: .earlyHelp) == nil)
  }

  @Test func `a place's own numbers reach the rules, and the others say whose they are`() throws {
    let wrenbury = try practice("wrenbury-vale").parameters
    #expect(wrenbury.appointmentMonths == 6 && wrenbury.whose("appointment_months").isEmpty)
    #expect(wrenbury.accidentMonths == PracticeParameters().accidentMonths)
    #expect(wrenbury.whose("accident_months").contains("your partnership can change it"))
    #expect(try practice("bnes").parameters.childProtectionMonths == 12)
    #expect(try practice("blackpool").parameters.childProtectionMonths == nil)
    #expect(try practice("bury").parameters.placesOwn.contains("cin_plan_months"))
  }

  @Test
  func `every number of Heed's own that a strategy may change is one that its language knows`()
    throws
  {
    let known = Set(try PackLibrary.shipped().language.rules.flatMap(\.parameters))
    #expect(PracticeParameters.names.subtracting(known).isEmpty)
  }

  @Test func `R-138 families are asked at the points a strategy names`() throws {
    #expect(try practice("bury").feedback == FeedbackStage.allCases)
    #expect(try practice("blackpool").feedback.isEmpty)
  }
}
