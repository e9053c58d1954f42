import Returns
import Testing

struct CheckSummaryTests {
  @Test func `what a rule cannot judge is counted and not passed over`() throws {
    let child = ChildDraft.assessed.with { $0.assessment.endedOn = "20 June" }
    let checked = Checked(child)
    let rules = checked.summary.rules

    #expect(checked.rules.contains("unreadable-date"))
    for code in ["8608", "8696", "8565", "8867"] {
      #expect(rules.first { $0.rule.code == code }?.incompleteChildren == 1, "\(code)")
    }
    #expect(rules.first { $0.rule.code == "8500" }?.incompleteChildren == 0)
    // The date is there, only unreadable: the assessment is not taken for an unfinished one.
    #expect(!checked.rules.contains("8736") && !checked.rules.contains("8614"))
  }

  @Test func `the summary counts by rule`() throws {
    let summary = Checked(Sample.cin50).summary
    let rule = try #require(summary.rules.first { $0.rule.code == "8805" })

    #expect(summary.outcome == .findings)
    #expect(summary.year == 2025)
    #expect(summary.errors == 9 && summary.queries == 3)
    #expect(rule.findings == 2 && rule.children == 2)
    #expect(summary.rules.count == 109)
    #expect(summary.rules.allSatisfy { $0.status == .checked })
  }

  @Test func `a return that is cut off is checked as far as it goes`() {
    let checked = Checked(Array(Sample.cin50.prefix(30_000)))

    #expect(checked.summary.outcome.exitStatus == 2)
    #expect(checked.findings.contains { $0.rule == "8608" })
    #expect(!checked.findings.contains { $0.line == nil })
    let whole = checked.summary.rules.filter { $0.status == .notReadToEnd }.map(\.rule.code)
    #expect(Set(whole) == ["2883", "2886Q", "2887Q", "2888Q"])
  }

  @Test func `the exit status is 0 for a clean return and 1 for one with findings`() {
    #expect(Checked(ReturnGenerator(children: 20)).summary.outcome.exitStatus == 0)
    #expect(Checked(Sample.cin50).summary.outcome.exitStatus == 1)
    #expect(Checked("no XML").summary.outcome.exitStatus == 2)
    #expect(Checked("no XML").findings.isEmpty)
  }

  @Test func `without a year no rule is applied, and that is said`() {
    let text = "<Message><Header/><Children><Child/></Children></Message>"
    let summary = Checked(text).summary

    #expect(Checked(text).rules == ["year-unknown"])
    #expect(summary.rules.allSatisfy { $0.status == .yearUnknown })
    #expect(summary.uncheckedChildren == 1)
    #expect(!Checked(text, year: 2025).rules.contains("year-unknown"))
  }

  @Test func `a header behind the children comes too late for them`() {
    let parts = message("<Child/>").split(separator: "\n")
    let text = (parts[..<2] + parts[3...5] + parts[2...2] + parts[6...]).joined(separator: "\n")
    let checked = Checked(text)

    #expect(checked.summary.uncheckedChildren == 1)
    #expect(checked.rules.contains("element-out-of-order"))
  }

  @Test func `another collection and a return without children are said to be so`() {
    let other = message("").replacing(">CIN<", with: ">CLA<")

    #expect(Checked(other).rules == ["another-collection", "no-children"])
  }
}
