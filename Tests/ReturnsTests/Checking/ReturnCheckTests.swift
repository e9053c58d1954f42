import Examples
import Returns
import Testing
import Vocabulary

struct ReturnCheckTests {
  private let spoilt = ReturnGenerator(
    children: 300, seed: 3,
    defects: ["8608": 3, "1520": 2, "8510": 2, "8805": 4, "4220": 5, "2885": 2, "100": 1])

  @Test func `findings come in the order of their lines, those about the whole at the end`() {
    var bytes: [UInt8] = []
    spoilt.write { bytes += $0 }
    let lines = Checked(bytes).findings.map { $0.line ?? .max }

    #expect(lines.count >= 19)
    #expect(lines == lines.sorted())
  }

  @Test func `findings of a child come as soon as the child is read`() {
    var bytes: [UInt8] = []
    spoilt.write { bytes += $0 }
    var found: [Int] = []
    var read = 0
    let check = ReturnCheck(found: { _ in found.append(read) })
    for start in stride(from: 0, to: bytes.count, by: 1000) {
      read = start
      check.read(Array(bytes[start..<min(start + 1000, bytes.count)]))
    }
    _ = check.finish()

    #expect(found.first.map { $0 < 20_000 } == true)
    #expect(Set(found).count > 5)
  }

  @Test func `the pieces can be asked for`() throws {
    var rest = Sample.cin50[...]
    var findings = 0
    let summary = ReturnCheck(found: { _ in findings += 1 }).run {
      defer { rest = rest.dropFirst(5000) }
      return rest.isEmpty ? nil : Array(rest.prefix(5000))
    }

    #expect(summary.children == 50 && findings == 12)
  }

  @Test func `the pieces can arrive in their own time`() async throws {
    let pieces = AsyncStream<ArraySlice<UInt8>> { arriving in
      for start in stride(from: 0, to: Sample.cin50.count, by: 7000) {
        arriving.yield(Sample.cin50[start..<min(start + 7000, Sample.cin50.count)])
      }
      arriving.finish()
    }
    let summary = try await ReturnCheck(found: { _ in }).run(pieces)

    #expect(summary.children == 50 && summary.errors == 9)
  }

  @Test func `a year that no return is of is not believed`() {
    let text = message("<Child/>").replacing("<Year>2025<", with: "<Year>20255<")

    #expect(Checked(text).summary.year == 2025)
    #expect(Checked(text, year: -5).summary.outcome == .findings)
    #expect(Checked(text, year: .max).summary.outcome == .findings)
  }

  @Test(arguments: [100, 4096])
  func `it does not matter in which pieces the bytes come`(_ pieces: Int) {
    #expect(Checked(Sample.cin50, pieces: pieces).findings == Checked(Sample.cin50).findings)
  }

  @Test func `a finding says all that is needed to put it right`() throws {
    let finding = try #require(Checked(Sample.cin50).findings(of: "8608").first)

    #expect(finding.severity == .error)
    #expect(finding.child == "SYN88100000002")
    #expect(finding.module == .assessments)
    #expect(finding.line == 20)
    #expect(
      finding.path
        == "Message/Children/Child[2]/CINdetails[1]/Assessments[1]/AssessmentActualStartDate")
    #expect(finding.fields == ["AssessmentActualStartDate", "AssessmentAuthorisationDate"])
    #expect(finding.values.map(\.text) == ["2024-06-25", "2024-06-24"])
    #expect(
      finding.fullMessage == "The assessment starts after it ends. (AssessmentActualStartDate "
        + "2024-06-25, AssessmentAuthorisationDate 2024-06-24)")
  }

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

  @Test func `whoever asks can say which collection it is`() {
    var writer = ReturnWriter(year: 2025)
    writer.add(.closed)
    writer.finish()
    let checked = Checked(writer.take(), year: 2024)

    #expect(checked.summary.year == 2024)
    #expect(checked.rules.contains("100") && checked.rules.contains("element-of-another-year"))
    #expect(checked.rules.contains("8620"))
  }

  @Test func `without a year no rule is applied, and that is said`() {
    let text = "<Message><Header/><Children><Child/></Children></Message>"
    let summary = Checked(text).summary

    #expect(Checked(text).rules == ["year-unknown"])
    #expect(summary.rules.allSatisfy { $0.status == .yearUnknown })
    #expect(summary.uncheckedChildren == 1)
    #expect(!Checked(text, year: 2025).rules.contains("year-unknown"))
  }

  @Test func `the reference date can stand for a missing year`() {
    let text = message("<Child/>").replacing("<Year>2025</Year>", with: "")

    #expect(Checked(text).summary.year == 2025)
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

  @Test func `a child without a number is found by its line`() throws {
    let finding = try #require(
      Checked(.closed.with { $0.childID = nil }).findings(of: "8500").first)

    #expect(finding.child == nil)
    #expect(finding.line == 6)
  }
}
