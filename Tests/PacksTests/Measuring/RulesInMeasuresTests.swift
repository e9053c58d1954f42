import Examples
import Indicators
import Testing
import Vocabulary

@testable import Packs

/// What the declared measures count, worked out over a few facts.
struct RulesInMeasuresTests {
  @Test func `R-160 how far back is looked is the place's own`() throws {
    let plans = [
      Fact(
        child: 0, startedOn: "2021-05-01", endedOn: "2022-01-10",
        ["initial category": .code("physical")]),
      Fact(child: 0, startedOn: "2024-06-01", ["initial category": .code("neglect")]),
    ]
    let facts = Self.facts([.protectionPlan: plans])

    #expect(try Self.figures("bury", "bury-cpp-rereg-2y", facts) == [.count(0), .share(0, of: 1)])
    #expect(
      try Self.figures("wrenbury-vale", "bury-cpp-rereg-2y", facts) == [
        .count(1), .share(1, of: 1),
      ])
    #expect(try Self.figures("liverpool", "liverpool-cpp-rereg-neglect", facts) == [.count(1)])
  }

  @Test func `R-161 a referral is repeated within two years, or after an assessment`() throws {
    let facts = Self.facts([
      .referral: ["2022-05-01", "2024-04-20"].map {
        Fact(child: 0, startedOn: $0, ["primary concern": .code("neglect")])
      },
      .assessment: [Fact(child: 0, startedOn: "2022-05-10", endedOn: "2022-06-20")],
    ])

    #expect(
      try Self.figures("bury", "bury-repeat-referral-2y", facts) == [.count(1), .share(1, of: 1)])
    #expect(
      try Self.figures("bury", "bury-ev-repeat-referrals", facts) == [.count(0), .share(0, of: 1)])
    #expect(
      try Self.figures("blackpool", "blackpool-rereferral-after-assessment", facts) == [.count(1)])
    #expect(
      try Self.figures("liverpool", "liverpool-repeat-referral-careline", facts) == [.count(1)])
  }

  @Test func `R-163 children and families are counted apart`() throws {
    let episodes = [0, 1, 2].map { child in
      Fact(
        child: child, family: child == 2 ? 1 : 0, startedOn: "2024-02-01",
        ["neglect concern": .flag(true)])
    }
    let facts = Self.facts([.earlyHelpEpisode: episodes])

    #expect(
      try Self.figures("bury", "bury-eh-recipients-neglect", facts) == [.count(3), .count(2)])
    for id in ["bury-outcomes-achieved-exit", "bury-ev-statutory-to-eh", "bury-ev-eh-to-universal"]
    {
      let said = try Self.indicator("bury", id).measures.map(\.declaration.definition)
      #expect(said.count == 2, "\(id)")
      #expect(
        said[0].hasPrefix("The number of children") && said[1].hasPrefix("The number of families"))
    }
  }

  @Test func `R-165 R-176 what only makes sense together is counted alike and read together`()
    throws
  {
    for (one, other) in [
      ("bury-ev-eha-rise", "bury-ev-referral-fall"),
      ("bury-ev-lac-neglect", "bury-ev-care-threshold-speed"),
    ] {
      let pair = [try Self.indicator("bury", one), try Self.indicator("bury", other)]
      #expect(pair[0].readWith == [pair[1].id] && pair[1].readWith == [pair[0].id])
      #expect(pair.allSatisfy { !$0.measures.isEmpty })
    }
    let rise = try Self.indicator("bury", "bury-ev-eha-rise").measures[0].declaration.definition
    let fall = try Self.indicator("bury", "bury-ev-referral-fall").measures[0].declaration
      .definition
    #expect(rise.contains("in the period") && rise.hasSuffix("Shown by agency."))
    #expect(fall.contains("in the period") && fall.hasSuffix("Shown by agency."))
  }

  @Test(arguments: [
    ("blackpool", "blackpool-step-down-outcomes", [Figure.count(3), .share(3, of: 6)]),
    ("bury", "bury-outcomes-achieved-exit", [.count(1), .count(1)]),
    ("bury", "bury-ev-statutory-to-eh", [.count(2), .count(2)]),
    ("bury", "bury-ev-eh-to-universal", [.count(1), .count(1)]),
  ])
  func `R-166 a step down counts only where its outcomes were achieved`(
    _ place: String, _ id: String, _ expected: [Figure]
  ) throws {
    let steps: [(from: String, to: String, concern: String)] = [
      ("child protection", "early help", "neglect"), ("child in need", "early help", "physical"),
      ("early help", "universal", "neglect"),
    ]
    var facts: [Fact] = []
    for (number, step) in steps.enumerated() {
      for isAchieved in [true, false] {
        let child = Int32(2 * number + (isAchieved ? 0 : 1))
        facts.append(
          Fact(
            child: child, family: child, startedOn: "2024-09-01",
            [
              "from": .code(step.from), "to": .code(step.to),
              "outcomes achieved": .flag(isAchieved),
              "primary concern": .code(step.concern),
            ]))
      }
    }

    #expect(try Self.figures(place, id, Self.facts([.stepDown: facts])) == expected)
  }

  @Test func `R-169 without facts there is no figure, and it says what is needed`() throws {
    let figures = try Self.figures("bnes", "bnes-cin-neglect-count", Self.facts([:]))

    #expect(figures == [.noData(.needs(["child in need plans"]))])
  }

  @Test(arguments: [
    ("bury", "bury-cpp-neglect-count", [Basis.yearEnd]),
    ("bury", "bury-cpp-rereg-2y", [.starts, .starts]),
    ("liverpool", "liverpool-cpp-rereg-neglect", [.starts]),
    ("bury", "bury-ev-cin-duration", [.ends, .yearEnd, .yearEnd]),
    ("liverpool", "liverpool-ehat-open-per-agency", [.yearEnd, .ends]),
    ("bury", "bury-referral-neglect-share", [.during]),
  ])
  func `R-170 figures on different bases are separate measures`(
    _ place: String, _ id: String, _ bases: [Basis]
  ) throws {
    let year = try #require(ReportingPeriod.year(ending: 2025))

    #expect(
      try Self.indicator(place, id).measures.map { $0.declaration.basis(over: [year]) } == bases)
  }

  @Test
  func `R-172 school and nursery are looked at for the children with an open plan for neglect`()
    throws
  {
    let category = ["initial category": Fact.Value.code("neglect")]
    let facts = Self.facts([
      .protectionPlan: [
        Fact(child: 0, startedOn: "2024-04-01", category),
        // Ended before the attendance was recorded.
        Fact(child: 1, startedOn: "2024-04-01", endedOn: "2024-05-01", category),
        Fact(child: 2, startedOn: "2024-04-01", ["initial category": .code("physical")]),
      ],
      .needPlan: [], .earlyHelpEpisode: [],
      .attendance: [0, 1, 2].map { child in
        Fact(
          child: child, startedOn: "2024-06-30",
          ["sessions attended": .number(child == 0 ? 80 : 100), "sessions possible": .number(100)])
      },
      .childcare: [
        Fact(child: 0, startedOn: "2024-05-01"), Fact(child: 2, startedOn: "2024-05-01"),
      ],
      .destination: [
        Fact(child: 3, startedOn: "2024-09-01"), Fact(child: 4, startedOn: "2024-09-01"),
      ],
      .concern: [Fact(child: 3, startedOn: "2024-07-01")],
    ])

    #expect(
      try Self.figures("bury", "bury-school-attendance-cohorts", facts).last
        == .shareOfTotals(80, of: 100, count: 1))
    #expect(
      try Self.figures("bury", "bury-ev-attendance", facts).first
        == .shareOfTotals(280, of: 300, count: 3))
    #expect(
      try Self.figures("bury", "bury-under5-childcare", facts)
        == [.count(2), .nothing, .nothing, .share(1, of: 1)])
    #expect(try Self.figures("bury", "bury-neet-16-18", facts) == [.count(1), .share(1, of: 1)])
  }

  private static func indicator(_ place: String, _ id: String) throws -> IndicatorDeclaration {
    let pack = try Repository.library.get().packs.first { $0.id.value == place }
    return try #require(pack?.indicators.first { $0.id.value == id })
  }

  /// What each measure of an indicator gives for the year to March 2025.
  private static func figures(_ place: String, _ id: String, _ facts: Facts) throws -> [Figure] {
    let year = try #require(ReportingPeriod.year(ending: 2025))
    let evaluation = try #require(Evaluation(facts, over: [year]))
    return try indicator(place, id).measures.compactMap { measure in
      guard case .measured(let measure) = measure.declaration else { return nil }
      return evaluation.result(of: measure).figures.first
    }
  }

  /// Three small children and two who are 17, in two years of facts.
  private static func facts(_ facts: [FactType: [Fact]]) -> Facts {
    var builder = Facts.Builder()
    for child in 0..<6 {
      _ = builder.child("child-\(child)", bornOn: child < 3 ? "2022-01-01" : "2007-10-01")
      _ = builder.family("family-\(child)")
    }
    for (type, facts) in facts {
      builder.cover(type, "2018-01-01"..."2025-03-31")
      for fact in facts { builder.add(type, fact) }
    }
    return builder.facts()
  }
}
