import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Who came to a review: agencies of the team, and any other.
struct AttendanceTests {
  private let earlyHelp = "attendance.wexcombe-early-help"

  private func planned() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.plan(on: "2025-01-06")
    return okafors
  }

  /// A review that lacks nothing, and more.
  private func send(
    _ okafors: OkaforSite, _ more: KeyValuePairs<String, String>, to path: String = "reviews"
  ) async throws -> Answer {
    try await okafors.browser().post(
      okafors.path(okafors.maya, path),
      form([
        "plan": "plan-1", "outcomes.coat": "better", "outcomes.coat.evidence": "Seen in the yard",
        "decided.coat": "go_on", "is_progress_enough": "yes", "voice.why_not": "Asleep",
      ]) + "&" + form(more))
  }

  private func attendance(_ okafors: OkaforSite) async throws -> [Attendance] {
    let reviews = try await okafors.said(ReviewHeld.self, about: okafors.maya)
    return try #require(reviews.last).content.attendance
  }

  @Test func `agencies of the place besides those in the team are there to choose from`()
    async throws
  {
    let okafors = try await planned()

    let page = try await okafors.browser().get(okafors.path(okafors.maya, "reviews/new")).page
    let list = try #require(
      page.part(between: "name=\"attendance_other.agency\"", and: "</select>"))

    #expect(list.contains("Wexcombe Early Help") && list.contains("Vale Academy"))
    #expect(!list.contains("Wexcombe Police") && !list.contains("selected"))
    #expect(page.contains("Wexcombe Police: PC Ellis"))
  }

  @Test func `another agency is recorded with who came and whether its report was in`()
    async throws
  {
    let okafors = try await planned()

    let answer = try await send(
      okafors,
      [
        "attendance.wexcombe-police": "yes", "attendance_other.agency": "Wexcombe Early Help",
        "attendance_other.who": "Morgan Reid", "attendance_other.came": "no",
        "attendance_other.report": "received",
      ])

    #expect(answer.status == 303)
    #expect(
      try await attendance(okafors) == [
        Attendance(agency: "Wexcombe Police", name: "PC Ellis", attended: true),
        Attendance(
          agency: "Wexcombe Early Help", name: "Morgan Reid", attended: false, report: .received),
      ])
  }

  @Test func `one more agency is shown without saving, and nothing that was typed is lost`()
    async throws
  {
    let okafors = try await planned()

    let again = try await send(
      okafors,
      [
        "attendance_other.agency": "Wexcombe Early Help", "attendance_other.who": "Morgan Reid",
        "attendance_other.came": "yes", "action": "another_agency",
      ])

    #expect(again.status == 200)
    #expect(try await okafors.said(ReviewHeld.self, about: okafors.maya).isEmpty)
    #expect(again.page.contains("name=\"attendance_agency\" value=\"Wexcombe Early Help\""))
    let questions = try #require(
      again.page.part(between: "name=\"\(earlyHelp).who\"", and: "</fieldset>"))
    #expect(questions.contains("value=\"Morgan Reid\""))
    #expect(again.page.contains("name=\"\(earlyHelp)\" value=\"yes\" checked"))
    #expect(again.page.contains("Seen in the yard"))
    let list = try #require(
      again.page.part(between: "name=\"attendance_other.agency\"", and: "</select>"))
    #expect(!list.contains("Wexcombe Early Help"))

    let saved = try await send(
      okafors,
      [
        "attendance_agency": "Wexcombe Early Help", earlyHelp: "yes",
        "\(earlyHelp).who": "Morgan Reid", "attendance_other.unlisted": "St Bede’s Food Bank",
        "attendance_other.came": "yes",
      ])
    #expect(saved.status == 303)
    #expect(
      try await attendance(okafors) == [
        Attendance(agency: "Wexcombe Early Help", name: "Morgan Reid", attended: true),
        Attendance(agency: "St Bede’s Food Bank", attended: true),
      ])
  }

  /// Something missing from what was sent, and the words about it.
  struct Missing: Sendable {
    let fields: KeyValuePairs<String, String>
    let problem: String
  }

  private static let missing = [
    Missing(
      fields: ["attendance_other.agency": "Vale Academy"],
      problem: "Select whether Vale Academy came"),
    Missing(fields: ["attendance_other.came": "yes"], problem: "Select which agency it was"),
    Missing(
      fields: [
        "attendance_other.unlisted": "wexcombe police", "attendance_other.came": "yes",
      ], problem: "wexcombe police is asked about above: answer there"),
    Missing(
      fields: [
        "attendance_agency": "Vale Academy", "attendance.vale-academy.report": "received",
      ], problem: "Select whether Vale Academy came"),
    Missing(
      fields: [
        "attendance_other.unlisted": String(repeating: "a", count: 201),
        "attendance_other.came": "yes",
      ], problem: "The agency must be 200 characters or fewer"),
  ]

  @Test(arguments: missing)
  func `what is missing is said beside its question, and nothing is saved`(
    _ missing: Missing
  ) async throws {
    let okafors = try await planned()

    let answer = try await send(okafors, missing.fields)

    #expect(answer.status == 422)
    #expect(answer.page.contains("Error:</span> \(missing.problem)"))
    #expect(try await okafors.said(ReviewHeld.self, about: okafors.maya).isEmpty)
  }

  @Test func `a review put right keeps agencies outside the team, and takes one more`()
    async throws
  {
    let okafors = try await planned()
    let review = try await okafors.tell(
      ReviewHeld(
        plan: "plan-1",
        outcomes: [
          OutcomeProgress(
            line: "coat", outcome: "Maya is warm on the way to school", progress: .better,
            evidence: "Seen")
        ], voice: VoiceHeard(whyNot: "Asleep"),
        attendance: [
          Attendance(agency: "Vale Academy", name: "Sam Oduya", attended: true, report: .received)
        ], decided: [DecidedLine(line: "coat", decision: .goOn)], isProgressEnough: .yes),
      about: [okafors.maya], by: .priya)
    let path = "entries/\(review)/correction"
    let asked = try await okafors.browser().get(okafors.path(okafors.maya, path)).page
    #expect(asked.contains("name=\"attendance_agency\" value=\"Vale Academy\""))
    #expect(asked.contains("value=\"Sam Oduya\""))
    let kept: KeyValuePairs = [
      "based_on": review.value, "what_was_wrong": "One agency was missing",
      "attendance_agency": "Vale Academy", "attendance.vale-academy": "yes",
      "attendance.vale-academy.who": "Sam Oduya", "attendance.vale-academy.report": "received",
      "attendance_other.agency": "Wexcombe Early Help", "attendance_other.came": "yes",
      "action": "another_agency",
    ]

    let again = try await send(okafors, kept, to: path)
    #expect(again.status == 200 && again.page.contains("Save the correction"))
    #expect(again.page.contains("One agency was missing"))
    #expect(again.page.contains("name=\"attendance_agency\" value=\"Wexcombe Early Help\""))

    let saved = try await send(
      okafors,
      [
        "based_on": review.value, "what_was_wrong": "One agency was missing",
        "attendance_agency": "Vale Academy", "attendance.vale-academy": "yes",
        "attendance.vale-academy.who": "Sam Oduya", "attendance.vale-academy.report": "received",
        "attendance_other.agency": "Wexcombe Early Help", "attendance_other.came": "yes",
      ], to: path)
    #expect(saved.status == 303, "\(saved.page)")
    #expect(
      try await attendance(okafors) == [
        Attendance(agency: "Vale Academy", name: "Sam Oduya", attended: true, report: .received),
        Attendance(agency: "Wexcombe Early Help", attended: true, report: nil),
      ])
  }

  @Test func `a line added while a plan is put right stays in the correction`() async throws {
    let okafors = try await planned()
    let plan = try #require(
      try await okafors.said(PlanWritten.self, about: okafors.maya).first
    ).entry.id
    let path = okafors.path(okafors.maya, "entries/\(plan)/correction")
    let asked = try await okafors.browser().get(path).page

    let answer = try await okafors.browser().post(
      path,
      form([
        "based_on": plan.value, "plan": "plan-1", "kind": "early_help", "line_count": "1",
        "lines.0.id": "coat", "lines.0.outcome": "Maya is warm", "action": "more",
      ]))

    #expect(!asked.contains("formaction=\"/people/\(okafors.maya)/plans"))
    #expect(answer.status == 200 && answer.page.contains("Save the correction"))
    #expect(answer.page.contains("Maya is warm") && answer.page.contains("lines.1.outcome"))
  }
}
