import Testing

@testable import Indicators

struct StatedFactTests {
  @Test func `a few words say what is so of a fact, in the language of measures`() throws {
    #expect(try StatedFact("met", of: .auditFinding).values == ["met": .flag(true)])
    #expect(
      try StatedFact("grade is requires improvement and not met", of: .auditFinding).values
        == ["grade": .code("requires improvement"), "met": .flag(false)])
    #expect(
      try StatedFact("question is \"daily life is better\"", of: .surveyAnswer).values
        == ["question": .code("daily life is better")])
  }

  @Test func `which facts come of something is said with what is so of each`() throws {
    let plain = try StatedFact(yielding: "audit findings")
    let parents = try StatedFact(yielding: "survey answers where respondent is parent")

    #expect(plain.type == .auditFinding && plain.values.isEmpty)
    #expect(parents.type == .surveyAnswer && parents.values == ["respondent": .code("parent")])
  }

  @Test(arguments: [
    ("grade is at least good", 1), ("grade is good or inadequate", 1), ("met and not met", 1),
    ("grade is god", 10), ("mett", 1), ("met by agency", 5), ("met or in time", 1),
    ("not grade is good", 1),
  ])
  func `what leaves more than one thing open, or is no word of the facts, is found in its place`(
    _ text: String, _ column: Int
  ) throws {
    let fault = try #require(throws: DeclarationFault.self) {
      try StatedFact(text, of: .auditFinding)
    }

    #expect(fault.column == column, "\(fault)")
  }
}

/// What a source tells of some facts depends on what each is about.
struct FactSupplyKindsTests {
  private let supply = FactSupply(
    [.auditFinding: ["audit", "standard", "agency"]],
    kinds: [
      .auditFinding: FactSupply.Kinds(
        by: "standard", ["plan": ["grade", "met"], "history": ["met"]])
    ],
    repeats: [
      .auditFinding: FactSupply.Repeats(
        for: "audit", ["themed": ["plan", "history"], "early": ["history"]])
    ])

  private func answers(_ text: String) throws -> Bool {
    guard case .measured(let measure) = try Declaration(text) else { return false }
    return supply.answers(measure)
  }

  @Test func `R-169 what is told of one standard is not taken as told of another`() throws {
    let findings = "of audit findings recorded in period where audit is themed and standard is"

    #expect(try answers("share where met, \(findings) history, by agency"))
    #expect(try answers("share where grade is at least good, \(findings) plan"))
    #expect(try !answers("share where grade is at least good, \(findings) history"))
    #expect(try !answers("share where grade is at least good, \(findings) plan or history"))
    #expect(try !answers("share where met, \(findings) response"))
  }

  @Test func `a finding that stands once for each audit is counted only where one is named`()
    throws
  {
    #expect(
      try !answers("count of audit findings recorded in period where standard is plan and met"))
    #expect(try !answers("count of audit findings recorded in period where audit is themed"))
    let named = "count of audit findings recorded in period where standard is plan and audit is"
    #expect(try answers("\(named) themed"))
    #expect(try !answers("\(named) early"))
    #expect(try !answers("\(named) themed or early"))
    #expect(try !answers("\(named) nothing"))
  }
}
