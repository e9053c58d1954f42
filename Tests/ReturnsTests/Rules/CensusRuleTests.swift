import Returns
import Testing

struct CensusRuleTests {
  /// Every rule of the published lists, Q for a query, those since 2025 apart.
  static let since2023 = """
    100 1103 1104 1105 1510 1520 1530 1540 1550 1560Q 2883 2884 2885 2886Q 2887Q 2888Q 2889 2990 \
    2991Q 4000 4001 4003 4004 4008 4009Q 4010 4011 4012Q 4013 4014 4015 4016 4017 4180 4220 8500 \
    8510 8520 8525Q 8530Q 8535Q 8540 8545Q 8555Q 8565 8568 8569Q 8585Q 8590 8600 8606 8608 8610 \
    8614 8615 8620 8630 8640 8650 8670Q 8675Q 8696 8715 8720 8730 8736 8740 8750 8770Q 8772 8775Q \
    8790 8794 8805 8810 8815 8816 8820 8825Q 8831 8832 8839 8840 8841 8842Q 8863Q 8866 8867 8868 \
    8869 8870Q 8873Q 8875 8890 8896 8897Q 8898 8905 8910 8915 8920 8925 8930 8935 8940
    """
  static let since2025 = "1570 1580 8945Q 8950Q"

  @Test func `all 109 rules are there, with their severity and first collection`() {
    let expected =
      Self.since2023.split(separator: " ").map { (String($0), 2023) }
      + Self.since2025.split(separator: " ").map { (String($0), 2025) }
    let rules = CensusRule.all

    #expect(rules.count == 109)
    #expect(rules.count { $0.severity == .error } == 83)
    #expect(rules.count { $0.severity == .query } == 26)
    #expect(Set(rules.map(\.code)) == Set(expected.map(\.0)))
    for (code, first) in expected {
      let rule = rules.first { $0.code == code }
      #expect(rule?.severity == (code.hasSuffix("Q") ? .query : .error), "\(code)")
      #expect(rule?.firstCollection == first, "\(code)")
    }
  }

  @Test func `every rule says in its own words what is wrong and what to do`() {
    let rules = CensusRule.all

    #expect(Set(rules.map(\.message)).count == rules.count)
    for rule in rules {
      #expect(rule.message.hasSuffix(".") && rule.remedy.hasSuffix("."), "\(rule.code)")
      #expect(!rule.fields.isEmpty, "\(rule.code)")
    }
  }

  @Test(arguments: [
    ChildDraft.referred, .assessed, .closed, .planned, .enquired, .protected, .unborn,
  ])
  func `the examples themselves break no rule`(_ child: ChildDraft) {
    let aboutAll: Set = ["2887Q", "2888Q"]

    #expect(Checked(child).findings.filter { !aboutAll.contains($0.rule) }.isEmpty)
  }

  @Test func `the sample breaks the rules that it was made to break`() {
    let checked = Checked(Sample.cin50)
    let found = Set(checked.findings.map { "\($0.child ?? "") \($0.rule)" })
    let planted = Set(Sample.defectsOfCIN50.map { "\($0.child) \($0.rule)" })

    #expect(planted.count == 11)
    // Born on 20 April 2021 and so of school age in September 2025, with UN1: found besides.
    #expect(found.subtracting(planted) == ["SYN88100000027 8770Q"])
    #expect(planted.subtracting(found).isEmpty)
  }

  @Test func `a rule of later collections is not applied and says so`() throws {
    let child = ChildDraft.closed.with {
      $0.childID = "MAYA-1"
      $0.assessment.factors = ["18A"]
    }
    let checked = Checked(child, year: 2024)

    #expect(breaks("1580", child) && breaks("8945Q", child))
    #expect(!checked.rules.contains("1580") && !checked.rules.contains("8945Q"))
    let waiting = checked.summary.rules.filter { $0.status == .notYetARule }
    #expect(Set(waiting.map(\.rule.code)) == ["1570", "1580", "8945Q", "8950Q"])
  }

  @Test func `before 2022 the rules about plans for children in need have nothing to look at`() {
    let summary = Checked(ReturnGenerator(year: 2021, children: 5)).summary
    let idle = summary.rules.filter { $0.status == .notCollected }.map(\.rule.code)

    #expect(idle.count == 14)
    #expect(idle.allSatisfy { $0.hasPrefix("40") })
    #expect(summary.rulesOf == 2023)
  }
}
