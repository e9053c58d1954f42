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

  @Test func `whoever asks can say which collection it is`() {
    var writer = ReturnWriter(year: 2025)
    writer.add(.closed)
    writer.finish()
    let checked = Checked(writer.take(), year: 2024)

    #expect(checked.summary.year == 2024)
    #expect(checked.rules.contains("100") && checked.rules.contains("element-of-another-year"))
    #expect(checked.rules.contains("8620"))
  }

  @Test func `the reference date can stand for a missing year`() {
    let text = message("<Child/>").replacing("<Year>2025</Year>", with: "")

    #expect(Checked(text).summary.year == 2025)
  }

  @Test func `a child without a number is found by its line`() throws {
    let finding = try #require(
      Checked(.closed.with { $0.childID = nil }).findings(of: "8500").first)

    #expect(finding.child == nil)
    #expect(finding.line == 6)
  }
}
