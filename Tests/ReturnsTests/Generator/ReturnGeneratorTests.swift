import Returns
import Testing

struct ReturnGeneratorTests {
  @Test(arguments: 2017...2026)
  func `a return without defects breaks no rule of its year`(_ year: Int) {
    let checked = Checked(ReturnGenerator(year: year, children: 200, seed: UInt64(year)))

    #expect(checked.findings.map(\.fullMessage) == [])
    #expect(checked.summary.outcome == .clean)
    #expect(checked.summary.children == 200)
  }

  @Test(arguments: [2021, 2024, 2025])
  func `every rule about a child can be broken and is found broken`(_ year: Int) {
    let rules = CensusRule.all.map(\.code).filter { !wholeReturn.contains($0) }
    let (planted, checked) = made(year: year, breaking: rules)

    for defect in planted {
      #expect(
        checked.findings.contains { $0.rule == defect.rule && $0.child == defect.child },
        "\(defect)")
    }
    let applied = checked.summary.rules.filter { $0.status == .checked }.map(\.rule.code)
    #expect(Set(planted.map(\.rule)) == Set(applied).subtracting(wholeReturn))
    #expect(planted.count == 2 * Set(planted.map(\.rule)).count)
  }

  @Test(arguments: ["100", "2883", "2886Q", "2887Q", "2888Q"])
  func `every rule about the return as a whole can be broken`(_ rule: String) {
    let (planted, checked) = made(year: 2025, breaking: [rule])

    #expect(planted == [PlantedDefect(rule: rule, child: nil)])
    #expect(checked.findings(of: rule).map(\.child) == [nil])
  }

  private let wholeReturn: Set = ["100", "2883", "2886Q", "2887Q", "2888Q"]

  private func made(year: Int, breaking rules: [String]) -> ([PlantedDefect], Checked) {
    let generator = ReturnGenerator(
      year: year, children: 430, seed: 4,
      defects: Dictionary(uniqueKeysWithValues: rules.map { ($0, 2) }))
    var bytes: [UInt8] = []
    let planted = generator.write { bytes += $0 }
    return (planted, Checked(bytes))
  }

  @Test func `the same seed makes the same return, and another another`() {
    func bytes(_ seed: UInt64) -> [UInt8] {
      var bytes: [UInt8] = []
      ReturnGenerator(children: 20, seed: seed).write { bytes += $0 }
      return bytes
    }
    #expect(bytes(7) == bytes(7))
    #expect(bytes(7) != bytes(8))
  }

  @Test func `a child does not depend on how many others there are`() {
    let few = ReturnGenerator(children: 10, seed: 9)
    let many = ReturnGenerator(children: 1000, seed: 9)

    #expect((1...10).map(few.draft) == (1...10).map(many.draft))
  }

  @Test func `an empty return can be made`() {
    let checked = Checked(ReturnGenerator(children: 0))

    #expect(checked.summary.children == 0)
    #expect(checked.rules == ["no-children"])
  }

  @Test func `what is made up is as varied as what is returned`() {
    let generator = ReturnGenerator(children: 1000, seed: 11)
    let children = (1...1000).map(generator.draft)
    let episodes = children.flatMap(\.episodes)
    let plans = episodes.flatMap(\.protectionPlans)
    let neglect = plans.count { $0.initialCategory == "NEG" }

    #expect(children.contains { $0.expectedOn != nil })
    #expect(children.contains { $0.diedOn != nil })
    #expect(children.contains { $0.episodes.count > 1 })
    #expect(episodes.contains { $0.transferConferenceOn != nil })
    #expect(plans.contains { $0.endedOn == nil } && plans.contains { $0.endedOn != nil })
    #expect(plans.contains { $0.reviewsOn.count > 2 })
    #expect((40...60).contains(neglect * 100 / plans.count))
  }
}
