import Foundation
import Returns
import Testing

struct FindingsFormatTests {
  private func written(_ format: FindingsFormat, _ checked: Checked) -> String {
    checked.findings.enumerated().reduce(format.opening) {
      $0 + format.row($1.element, isFirst: $1.offset == 0)
    } + format.closing(checked.summary)
  }

  @Test func `CSV has a row for each finding under its header`() {
    let rows = written(.csv, Checked(Sample.cin50)).split(separator: "\n")

    #expect(rows.first == "rule,severity,child,module,line,fields,message")
    #expect(rows.count == 13)
    #expect(
      rows[4] == "8805,error,SYN88100000010,CINdetails,102,CINclosureDate;ReasonForClosure,"
        + "\"The case was closed, but it is not said why. (CINclosureDate 2025-03-28, "
        + "ReasonForClosure missing)\"")
  }

  @Test func `CSV quotes what needs it and starts no formula`() {
    let checked = Checked(
      .closed.with {
        $0.childID = "=1+\"1\""
        $0.ethnicity = "a\nb"
      })
    let text = written(.csv, checked)

    #expect(text.contains("4220,error,\"'=1+\"\"1\"\"\",ChildCharacteristics,"))
    #expect(text.contains("(Ethnicity a\nb)\""))
  }

  @Test func `CSV leaves the line of what is wrong with the whole return empty`() {
    #expect(written(.csv, Checked(.closed)).contains("2887Q,query,,Disabilities,,Disability,"))
  }

  @Test func `JSON is one object with the findings and the summary`() throws {
    let checked = Checked(
      .closed.with { $0.childID = "a\"\\\u{7F}é" }, .closed.with { $0.episode.source = nil })
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(written(.json, checked).utf8)) as? [String: Any])
    let findings = try #require(json["findings"] as? [[String: Any]])
    let summary = try #require(json["summary"] as? [String: Any])

    #expect(findings.count == checked.findings.count)
    #expect(findings.first?["child"] as? String == "a\"\\\u{7F}é")
    #expect(summary["outcome"] as? String == "findings")
    #expect((summary["rules"] as? [[String: Any]])?.count == 109)
    #expect(findings.last?["line"] is NSNull)
  }

  @Test func `JSON of a clean return and of an unreadable one is whole too`() throws {
    for checked in [Checked(ReturnGenerator(children: 20)), Checked("nothing")] {
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(written(.json, checked).utf8)) as? [String: Any])
      #expect((json["findings"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func `text says what is wrong, what to do, and sums up`() {
    let text = written(.text, Checked(Sample.cin50))

    #expect(
      text.hasPrefix(
        """
        line 10: error 8790, child SYN88100000001
          The child is said to have no disability and to have one. (Disability NONE, Disability LD)
          Take out NONE, or the disability.

        line 20: error 8608
        """))
    #expect(text.contains("50 children of collection 2025: 9 errors, 3 queries."))
    #expect(text.contains("  8805: 2 findings in 2 children. The case was closed, but"))
  }

  @Test func `text says what could not be checked, and why`() {
    let unreadable = written(.text, Checked(Array(Sample.cin50.prefix(30_000))))
    let older = written(.text, Checked(ReturnGenerator(year: 2021, children: 8)))
    let unsure = written(.text, Checked(.assessed.with { $0.assessment.endedOn = "June" }))

    #expect(unreadable.contains("could not be read to its end. Line 273, column 31:"))
    #expect(unreadable.contains("could not be read to its end: 2886Q, 2887Q, 2888Q, 2883."))
    #expect(older.contains("Heed does not know the rules of 2021. Those of 2023 were used."))
    #expect(older.contains("does not have what they are about: 4000, "))
    #expect(unsure.contains("Rule 8608 could not be checked in full for 1 child:"))
  }

  @Test func `every fault of form has words for what is wrong and what to do`() {
    for kind in FormFault.Kind.allCases {
      #expect(kind.remedy.hasSuffix("."), "\(kind)")
    }
  }
}
