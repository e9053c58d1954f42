import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Looking back at a case, on a form of the place’s audits.
struct CaseAuditTests {
  private let form = "case-audits/neglect-case-audit"

  private func answers(plan: String = "good", _ more: String = "") -> String {
    let asked = [
      "early", "levels", "recorded-right", "soon", "assessment-in-time", "history", "poverty",
      "care-profile", "all-said", "heard-in-assessment", "measurable", "heard-in-plan",
      "heard-in-review", "better", "fits", "response-in-time",
    ]
    let yes = asked.map { "\($0)=yes" }
    let grades = ["assessment", "together", "practice"].map { "\($0)=good" }
    let rest = [
      "plan=\(plan)", "care=does-not-apply", "strengths=She+stayed", "to-do=Ask+the+father+too",
      "go=check",
    ]
    return (yes + grades + rest + (more.isEmpty ? [] : [more])).joined(separator: "&")
  }

  @Test func `R-192 an auditor who did not work with the child audits the case`() async throws {
    let okafors = try await OkaforSite()
    let theo = try await okafors.browser(of: .theo)
    let list = try await theo.get(okafors.path(okafors.maya, "assessments")).page
    let first = try await theo.get(okafors.path(okafors.maya, "\(form)/new"))

    let saved = try await theo.post(okafors.path(okafors.maya, form), answers())

    #expect(list.contains("Audit this case") && list.contains("\(form)/new"))
    #expect(!list.contains("<h2 id=\"begin\">"))
    #expect(first.page.contains("Was neglect identified early?") && !first.page.contains("checked"))
    let said = try await okafors.said(CaseAudited.self, about: okafors.maya)
    #expect(said.map(\.entry.envelope.author.practitioner) == [Colleague.theo.id])
    #expect(
      saved.location
        == okafors.path(okafors.maya, "assessments/\(try #require(said.first).entry.id)?saved=yes"))
    let page = try await theo.get(try #require(saved.location)).page
    #expect(page.contains("She stayed") && page.contains("Put this form right"))
    #expect(try await okafors.said(InstrumentCompleted.self, about: okafors.maya).isEmpty)
  }

  @Test func `nobody audits their own work`() async throws {
    let okafors = try await OkaforSite()
    let noor = try await okafors.browser(of: .noor)
    let path = okafors.path(okafors.maya, form)

    let list = try await noor.get(okafors.path(okafors.maya, "assessments")).page
    let refused = try await noor.post(path, answers())

    #expect(list.contains("You have worked with this child"))
    #expect(!list.contains("\(form)/new"))
    #expect(refused.status == 422)
    #expect(refused.page.contains("You have worked with this child: somebody else must audit"))
    #expect(try await okafors.said(CaseAudited.self, about: okafors.maya).isEmpty)
  }

  @Test func `those who work with families find no audit to fill in, and no other form is one`()
    async throws
  {
    let okafors = try await OkaforSite()
    let priya = try await okafors.browser()
    let theo = try await okafors.browser(of: .theo)

    #expect(try await priya.get(okafors.path(okafors.maya, "\(form)/new")).status == 404)
    #expect(try await priya.post(okafors.path(okafors.maya, form), answers()).status == 404)
    for other in ["case-audits/neglect-screening/new", "forms/neglect-case-audit/new"] {
      #expect(try await theo.get(okafors.path(okafors.maya, other)).status == 404)
    }
    let list = try await priya.get(okafors.path(okafors.maya, "assessments")).page
    #expect(!list.contains("Audit of a neglect case"))
  }

  @Test func `what is missing is told beside its part, and an audit is put right by who made it`()
    async throws
  {
    let okafors = try await OkaforSite()
    let theo = try await okafors.browser(of: .theo)
    let bare = try await theo.post(okafors.path(okafors.maya, form), "go=check")
    _ = try await theo.post(okafors.path(okafors.maya, form), answers())
    let audit = try #require(
      try await okafors.said(CaseAudited.self, about: okafors.maya).first)
    let path = okafors.path(okafors.maya, "audited/\(audit.entry.id)/correction")

    let open = try await theo.get(path)
    let asked =
      open.page.split(separator: "name=\"asked\" value=\"").last?
      .split(separator: "\"").first ?? ""
    let right = try await theo.post(
      path,
      answers(
        plan: "inadequate",
        "reason=Read+the+wrong+plan&asked=\(asked.replacing(" ", with: "+"))"))

    #expect(bare.status == 422 && bare.page.contains("Select an answer to “Was neglect identified"))
    #expect(open.status == 200)
    #expect(right.status == 303)
    #expect(try await okafors.said(CaseAudited.self, about: okafors.maya).count == 2)
  }

  @Test func `the booklet’s own figure has its number from audits of cases`() async throws {
    let site = try await TestSite()
    // Findings are told from March on, so April is the first whole month.
    try await audit(1, good: 1, on: site)
    site.clock.move(seconds: 35 * 86_400)
    try await audit(20, good: 12, on: site)
    site.clock.move(seconds: 60 * 86_400)
    let lena = try await site.signedIn(as: .lena)

    let csv = try await lena.get("/places/wrenbury-vale/booklet/own.csv?period=2025-04").page
    let line = try #require(
      csv.split(separator: "\r\n").first {
        $0.contains("bury-audit-plan-quality") && $0.contains(",April 2025,")
      })

    #expect(line.contains(",12,20,60.0,"), "\(line)")
  }

  private func audit(_ cases: Int, good: Int, on site: TestSite) async throws {
    let theo = try await site.signedIn(as: .theo)
    for place in 0..<cases {
      let child = try await site.register(
        Registration(
          stage: .child, name: PersonName(given: "Child \(place)", family: "Invented"),
          bornOn: LocalDate(iso: "2017-05-09").map(PartialDate.day), sex: .female))
      let saved = try await theo.post(
        "/people/\(child)/\(form)", answers(plan: place < good ? "good" : "inadequate"))
      #expect(saved.status == 303)
    }
  }
}
