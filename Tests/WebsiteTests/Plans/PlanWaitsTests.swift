import Casework
import Examples
import Record
import Testing
import Vocabulary

@testable import Website

/// Plans that wait: to be agreed until the child was heard, and to be reviewed in time.
struct PlanWaitsTests {
  @Test func `R-130 a plan is agreed only when it says how the child was heard, or why not`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan { $0.voice = VoiceHeard() }
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "plan-agreements"),
      form(["plan": "plan-1", "views.child": "yes", "views.ngozi-okafor": "yes"]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("why the child could not be heard"))
  }

  @Test func `R-111 what is overdue stands on the child’s plan page, and a late review is noticed`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan({ $0.lines[0].dueOn = LocalDate(iso: "2024-12-01") }, on: "2024-10-01")
    let due = try await okafors.browser().get(okafors.path(okafors.maya, "plan")).page

    #expect(due.contains("What is due") && due.contains("1 December 2024"))
    #expect(
      try await okafors.browser().get("/people/\(okafors.maya)").page.contains(
        "A review is overdue"))
  }
}

extension OkaforSite {
  /// The Okafors after an assessment, in a place that follows the invented strategy.
  static func assessed() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.assess()
    return okafors
  }
}
