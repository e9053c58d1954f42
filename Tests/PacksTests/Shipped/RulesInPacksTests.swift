import Examples
import Testing
import Vocabulary

@testable import Packs

/// What the packs themselves carry of the rules of practice.
struct RulesInPacksTests {
  private func pack(_ id: ID<StrategyPack>) throws -> StrategyPack {
    try #require(try Repository.library.get()[id])
  }

  @Test func `R-045 each place's scale carries its own rule of consent, or none`() throws {
    let blackpool = try pack("blackpool").consent
    let vale = try pack("wrenbury-vale").consent

    #expect(blackpool.map(\.levels) == [["level-2", "level-3"]])
    #expect(blackpool[0].regardless?.contains("significant harm") == true)
    #expect(vale.map(\.levels) == [["early-help"]])
    #expect(try pack("bury").consent.isEmpty)
  }

  @Test func `R-054 a meaning is shown in the place's own word, or in the shared one`() throws {
    let language = try Repository.library.get().language

    #expect(try pack("liverpool").word(for: "front-door", language) == "Careline")
    #expect(try pack("liverpool").term(for: "early-help-assessment")?.also.contains("CAF") == true)
    #expect(try pack("bury").word(for: "front-door", language) == "Front door")
    #expect(try pack("wrenbury-vale").word(for: "early-help", language) == "Family Help")
  }

  @Test func `R-055 a level lays down what each agency does, and with which tool`() throws {
    let level = try #require(try pack("blackpool").levels.first { $0.id == "level-3" })

    #expect(level.expected.contains { $0.agency == "childrens-social-care" })
    #expect(level.expected.contains { $0.instruments.contains("gcp2") })
  }

  @Test func `R-160 R-161 how far back is looked is the place's own, or known not to be stated`()
    throws
  {
    for (place, years) in [("bury", 2), ("wrenbury-vale", 3)] as [(ID<StrategyPack>, Int)] {
      let clock = try #require(try pack(place).clocks.first { $0.meaning == "repeat-plan-window" })
      #expect(clock.length.value?.number == years && clock.length.value?.unit == .years)
      let rule = try #require(try pack(place).rules.first { $0.rule.description == "R-160" })
      #expect(rule.parameters.first { $0.name == "window_years" }?.value == Double(years))
    }
    let blackpool = try pack("blackpool").clocks
    #expect(blackpool.first { $0.meaning == "repeat-plan-window" }?.length == .notStated)
    #expect(blackpool.first { $0.meaning == "repeat-referral-window" }?.length == .notStated)
  }

  @Test func `R-164 a measure can be declared to rise first`() throws {
    let rising = try Repository.library.get().packs.filter { !$0.place.isFictional }.map { pack in
      pack.indicators.count { $0.direction == .stated(.riseFirst) }
    }

    #expect(rising == [0, 0, 5, 0, 3])
  }

  @Test func `R-165 R-176 measures that only make sense together name one another`() throws {
    let indicators = try pack("bury").indicators
    let pairs: [(ID<IndicatorDeclaration>, ID<IndicatorDeclaration>)] = [
      ("bury-ev-eha-rise", "bury-ev-referral-fall"),
      ("bury-ev-lac-neglect", "bury-ev-care-threshold-speed"),
    ]

    for (one, other) in pairs {
      #expect(indicators.first { $0.id == one }?.readWith == [other])
      #expect(indicators.first { $0.id == other }?.readWith == [one])
    }
  }

  @Test
  func `R-169 a missing baseline and an unvalidated figure are marked, and neither is nought`()
    throws
  {
    let missing = try #require(
      try pack("bnes").indicators.first { $0.id == "bnes-cin-neglect-count" })
    let share = try #require(
      try pack("liverpool").figures.first { $0.id == "cpp-neglect-share" })

    #expect(missing.marks.contains(.baselineMissing) && missing.baseline.isEmpty)
    #expect(share.qualifier == .provisional && share.value == 39.3)
    #expect(
      try Repository.library.get().packs.flatMap(\.figures).allSatisfy { $0.value != 0 })
  }

  @Test func `R-171 an indicator that only stands for something is called a proxy`() throws {
    let proxies = try Repository.library.get().packs.filter { !$0.place.isFictional }
      .flatMap(\.indicators).filter { $0.marks.contains(.proxy) }.map(\.id.value)

    #expect(
      Set(proxies) == [
        "blackpool-eha-per-agency", "bury-dental-admissions", "bury-ev-dental",
        "bury-surrogate-underweight-caries", "liverpool-ehat-open-per-agency",
      ])
  }

  @Test func `R-195 a strategy says when it is reviewed and by whom, or that it does not`() throws {
    let blackpool = try pack("blackpool")

    #expect(blackpool.identity.review.value?.when.every == .threeYears)
    #expect(
      blackpool.identity.review.value.map { blackpool.names(of: $0.by) }
        == "Children’s Social Care Senior Leadership Team, Blackpool Safeguarding Children Board")
    #expect(try pack("bury").identity.review == .notStated)
  }

  @Test func `the clocks of the guidance hold where the strategy was written under it`() throws {
    let language = try Repository.library.get().language

    for place in ["bury", "bnes", "liverpool"] as [ID<StrategyPack>] {
      let clocks = try pack(place).nationalClocks(language)
      #expect(clocks.first { $0.id == "assess" }?.length.words == "45 working days")
    }
    var later = try pack("bury")
    later.identity.guidance.edition = 2030
    #expect(later.nationalClocks(language).isEmpty)
  }
}
