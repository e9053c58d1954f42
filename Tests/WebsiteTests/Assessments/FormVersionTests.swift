import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What one child’s part of an early help assessment said on its first version, which asked each child less than now.
struct FormVersionTests {
  /// A part about Maya, with each answer’s question as it was asked then.
  private func tell(
    _ version: Int, on day: LocalDate, _ answers: KeyValuePairs<String, String>,
    to okafors: OkaforSite
  ) async throws -> ID<Entry> {
    let said = answers.map { item, words in
      #"{"about":"\#(okafors.maya)","answer":{"text":"\#(words)"},"at":"\#(day.iso)T09:00:00Z","by":"priya","item":"\#(item)","question":"Asked on version \#(version): \#(item)?","revision":1}"#
    }
    let json =
      #"{"about":["\#(okafors.maya)"],"answers":[\#(said.joined(separator: ","))],"completed_on":"\#(day.iso)","contributors":[{"id":"priya","kind":"practitioner","name":"Priya Nair"}],"format":1,"instrument":"early-help-assessment","revision":1,"title":"Early help assessment","version":\#(version)}"#
    return try await okafors.tell(
      ChildAssessed(
        assessment: ID("a-\(version)"), purpose: .earlyHelp,
        form: CompletedForm(
          form: "early-help-assessment", version: version, title: "Early help assessment",
          json: json)), about: [okafors.maya], on: .on(.day(day)), by: .priya)
  }

  private func told() async throws -> (okafors: OkaforSite, first: String, second: String) {
    let okafors = try await OkaforSite()
    let first = try await tell(
      1, on: "2025-01-10", ["situation": "Up at five", "childs-words": "I like maths"], to: okafors)
    let second = try await tell(
      5, on: "2025-03-03",
      ["situation": "Sleeps till seven", "childs-words": "Gran came", "child-works": "Gran"],
      to: okafors)
    return (okafors, first.value, second.value)
  }

  @Test func `a record keeps the version it was completed on, and says so once the form changed`()
    async throws
  {
    let (okafors, first, second) = try await told()
    let browser = try await okafors.browser()

    let old = try await browser.get(okafors.path(okafors.maya, "assessments/\(first)")).page
    let new = try await browser.get(okafors.path(okafors.maya, "assessments/\(second)")).page

    #expect(old.contains("1, as it was asked then. It is filled in on version 5 now"))
    #expect(old.contains("Asked on version 1: situation?") && old.contains("<h2>Each child</h2>"))
    #expect(!old.contains("What works well, says this child?"))
    #expect(!new.contains("as it was asked then"))
  }

  @Test func `what was completed on an earlier version is put right on that version`() async throws
  {
    let (okafors, first, second) = try await told()
    let browser = try await okafors.browser()

    let old = try await browser.get(
      okafors.path(okafors.maya, "assessments/\(first)/correction")
    ).page
    let new = try await browser.get(
      okafors.path(okafors.maya, "assessments/\(second)/correction")
    ).page

    #expect(old.contains("Up at five") && !old.contains("What works well, says this child?"))
    #expect(new.contains("Sleeps till seven") && new.contains("What works well, says this child?"))
  }

  @Test func `versions stand side by side, and what one did not ask is said not to be asked`()
    async throws
  {
    let (okafors, first, second) = try await told()

    let page = try await okafors.browser().get(
      okafors.path(okafors.maya, "assessments/compare?entry=\(first)&entry=\(second)")
    ).page

    #expect(page.contains("10 January 2025, version 1"))
    #expect(page.contains("3 March 2025, version 5"))
    #expect(page.contains("Not asked then") && page.contains("Not asked before"))
    #expect(page.contains("Up at five") && page.contains("Sleeps till seven"))
    #expect(!page.contains("Cannot be compared"))
  }
}
