import Casework
import Examples
import Instruments
import Packs
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What a completed form tells the rules of practice, besides being kept.
struct WhatFormsTellTests {
  private func complete(
    _ okafors: OkaforSite, _ id: String, _ answers: String, by colleague: Colleague = .priya
  ) async throws {
    let answer = try await okafors.browser(of: colleague).post(
      okafors.path(okafors.maya, "forms/\(id)"), answers + "&go=check")
    #expect(answer.status == 303, "\(answer.page)")
  }

  private func home(_ compared: String, again month: String) -> String {
    form([
      "visited-on[day]": "3", "visited-on[month]": "3", "visited-on[year]": "2025",
      "announced": "yes", "rooms": "kitchen", "bed": "good", "food": "good", "warm": "partly",
      "clean": "good", "safe": "good", "play": "good", "compared": compared,
      "again-on[day]": "20", "again-on[month]": month, "again-on[year]": "2025",
    ])
  }

  private func page(_ okafors: OkaforSite) async throws -> String {
    try await okafors.browser().get("/people/\(okafors.maya)").page
  }

  @Test func `R-100 the day a home is seen again is a deadline and a notice, and a slip is told`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await complete(okafors, "home-conditions", home("better", again: "3"))
    let entries = try await okafors.entries(about: okafors.maya)
    let picture = try #require(Picture(of: okafors.maya, entries: entries, on: "2025-03-10"))
    #expect(picture.deadlines.map(\.act) == [.seeHomeAgain])
    #expect(picture.deadlines.map(\.on) == ["2025-03-20"])
    #expect(!(try await page(okafors).contains("See the home again.")))
    okafors.site.clock.move(seconds: 20 * 86_400)
    #expect(try await page(okafors).contains("Gains in a home slip"))

    try await complete(okafors, "home-conditions", home("worse", again: "6"))
    let slipped = try await page(okafors)
    #expect(slipped.contains("The home has slipped back"))
    #expect(!slipped.contains("Gains in a home slip"))
  }

  private func gcp2(_ okafors: OkaforSite) -> String {
    form([
      "carer": okafors.ngozi.value, "completed-on[day]": "1", "completed-on[month]": "3",
      "completed-on[year]": "2025", "trained-on[day]": "1", "trained-on[month]": "6",
      "trained-on[year]": "2024", "licence-number": "WV-12", "physical": "grade-4",
      "safety": "grade-3", "emotional": "grade-2", "developmental": "grade-2",
      "again-on[day]": "20", "again-on[month]": "3", "again-on[year]": "2025",
    ])
  }

  @Test func `R-072 the day a tool is completed again is a deadline, and noticed when it has come`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await complete(okafors, "gcp2", gcp2(okafors))
    let said = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
    #expect(said.content.licence == "WV-12")
    let picture = try #require(
      Picture(
        of: okafors.maya, entries: try await okafors.entries(about: okafors.maya), on: "2025-03-10")
    )
    #expect(picture.deadlines.map(\.act) == [.useToolAgain("gcp2")])
    #expect(!(try await page(okafors).contains("Whoever completed it set")))
    okafors.site.clock.move(seconds: 20 * 86_400)
    #expect(try await page(okafors).contains("Whoever completed it set 20 March 2025."))
  }

  private func scores(_ okafors: OkaforSite, _ more: KeyValuePairs<String, String>) -> String {
    form([
      "carer": okafors.ngozi.value, "completed-on[day]": "1", "completed-on[month]": "3",
      "completed-on[year]": "2025", "trained-on[day]": "1", "trained-on[month]": "6",
      "trained-on[year]": "2024", "licence-number": "K-7", "score.0.scale": "Sensitivity",
      "score.0.score": "4",
    ]) + "&" + form(more)
  }

  @Test func `R-072 scores of two tools are never one series, and the licence typed is kept`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await complete(okafors, "kips", scores(okafors, [:]))
    for name in ["Tool A", "Tool B", "tool a"] {
      try await complete(okafors, "parenting-capacity-scores", scores(okafors, ["tool-name": name]))
    }
    let entries = try await okafors.entries(about: okafors.maya)
    let picture = try #require(Picture(of: okafors.maya, entries: entries, on: "2025-03-10"))
    let series = ToolsAreRepeated.series(in: picture)

    #expect(
      series.map(\.tool) == ["kips", "parenting-capacity-scores", "parenting-capacity-scores"])
    #expect(series.map(\.completions.count) == [1, 2, 1])
    #expect(
      series.flatMap(\.completions).allSatisfy { $0.content.licence == "K-7" })
    let list = try await okafors.browser().get(okafors.path(okafors.maya, "assessments")).page
    #expect(list.contains(": Tool B") && list.contains("Compare the last 2"))
    #expect(!list.contains("Compare the last 3"))
  }

  @Test func `R-138 a finished feedback form closes the point at which it was asked`() async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("bury")
    try await okafors.plan()
    try await complete(okafors, "child-feedback", form(["when": "early-help", "heard": "yes"]))
    try await complete(okafors, "parent-feedback", form(["when": "closure"]))
    let entries = try await okafors.entries(about: okafors.maya)
    let picture = try #require(
      Picture(
        of: okafors.maya, entries: entries, on: "2025-03-10",
        place: LocalPractice(feedback: FeedbackStage.allCases)))
    let points = FeedbackAtPoints.points(in: picture)

    #expect(points.filter { $0.feedback != nil }.map(\.from) == [.child])
    #expect(points.map(\.from).count == 2)
    let form = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
    let voice = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page
    #expect(voice.contains("assessments/\(form.id)\">What they answered on the form"))
  }

  @Test func `three houses are on the page of the child’s voice`() async throws {
    let okafors = try await OkaforSite()
    try await complete(
      okafors, "three-houses",
      form([
        "met-on[day]": "3", "met-on[month]": "3", "met-on[year]": "2025", "where": "School",
        "who-else": "Nobody", "language": "speaking", "worries": "The dark",
        "good-things": "Gran", "wishes": "A lamp", "told-child": "I will ask Mum",
      ]))
    let page = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page

    #expect(page.contains("The dark") && page.contains("A lamp"))
    #expect(page.contains("Nobody has recorded what was done about it."))
  }

  @Test func `only the roles a form is for begin and complete it`() async throws {
    let okafors = try await OkaforSite()
    let start = okafors.path(okafors.maya, "assessments/start/child-and-family-assessment")
    let school = try await okafors.browser(of: .priya)

    let asked = try await school.get(start).page
    #expect(asked.contains("Social worker or MASH worker") && !asked.contains("name=\"why\""))
    let begun = try await school.post(start, form(["why": "Hungry"]))
    #expect(begun.status == 422 && begun.page.contains("Social worker or MASH worker"))
    #expect(try await okafors.said(AssessmentStarted.self, about: okafors.maya).isEmpty)
    let list = try await school.get(okafors.path(okafors.maya, "assessments")).page
    #expect(list.contains("is begun by: Social worker or MASH worker"))
    #expect(!list.contains("start/child-and-family-assessment\""))
    #expect(
      try await okafors.browser(of: .noor).post(start, form(["why": "Hungry"])).status == 303)
    let path = okafors.path(okafors.maya, "forms/child-and-family-assessment")
    #expect(try await school.post(path, "go=check").page.contains("Your account has another role"))
    #expect(
      Set(FormRole.allCases.map(\.rawValue)) == Set(Role.allCases.map(\.rawValue)))
  }
}
