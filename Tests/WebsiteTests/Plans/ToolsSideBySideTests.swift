import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A review of Maya’s plan of 1 February, with the tools that were completed before it and since.
struct ToolsSideBySideTests {
  private func planned() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.plan(on: "2025-02-01")
    return okafors
  }

  private func complete(
    _ okafors: OkaforSite, _ tool: String, on day: LocalDate,
    _ grades: KeyValuePairs<String, String>,
    about carer: ID<Person>? = nil
  ) async throws {
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "forms/\(tool)"),
      form([
        "carer": (carer ?? okafors.ngozi).value, "completed-on[day]": "\(day.day)",
        "completed-on[month]": "\(day.month)", "completed-on[year]": "\(day.year)",
        "trained-on[day]": "1", "trained-on[month]": "6", "trained-on[year]": "2024",
        "licence-number": "WV-12", "go": "check",
      ]) + "&" + form(grades))
    #expect(answer.status == 303, "\(tool): \(answer.page)")
  }

  /// Grades of the Graded Care Profile 2.
  private func grade(
    _ okafors: OkaforSite, on day: LocalDate, physical: String, about carer: ID<Person>? = nil
  ) async throws {
    try await complete(
      okafors, "gcp2", on: day,
      [
        "physical": physical, "safety": "grade-3", "emotional": "grade-2",
        "developmental": "grade-2", "concerns": "physical",
      ], about: carer)
  }

  private func tools(_ okafors: OkaforSite) async throws -> String {
    let page = try await okafors.browser().get(
      okafors.path(okafors.maya, "reviews/new?plan=plan-1")
    ).page
    return try #require(page.part(between: "<h3>Tools side by side</h3>", and: "<h2>"))
  }

  /// The row of a comparison about one question.
  private func row(_ question: String, of tools: String) throws -> String {
    try #require(tools.part(between: ">\(question)</th>", and: "</tr>"))
  }

  @Test func `R-072 the grades at the plan and the latest stand side by side, item by item`()
    async throws
  {
    let okafors = try await planned()
    try await grade(okafors, on: "2024-11-03", physical: "grade-5")
    try await grade(okafors, on: "2025-01-10", physical: "grade-4")
    try await grade(okafors, on: "2025-03-01", physical: "grade-2")

    let tools = try await tools(okafors)

    #expect(tools.contains("Graded Care Profile 2, with Ngozi Okafor"))
    #expect(tools.contains("By the plan of 1 February 2025: 10 January 2025"))
    #expect(tools.contains("Latest: 1 March 2025"))
    let physical = try row("Physical care", of: tools)
    #expect(physical.contains("Grade 4") && physical.contains("Grade 2"))
    #expect(physical.contains("Better") && !physical.contains("Grade 5"))
    #expect(try row("Safety", of: tools).contains("The same"))
    #expect(!tools.contains("Licence number") && !tools.lowercased().contains("average"))
    #expect(tools.contains("Areas of concern: Physical care"))
    #expect(tools.ranges(of: "entry=").count == 3)
  }

  @Test func `R-072 what got worse is said as plainly`() async throws {
    let okafors = try await planned()
    try await grade(okafors, on: "2025-01-10", physical: "grade-2")
    try await grade(okafors, on: "2025-03-01", physical: "grade-4")

    #expect(try row("Physical care", of: try await tools(okafors)).contains("Worse"))
  }

  @Test func `R-072 the two profiles, and two carers, are never one series`() async throws {
    let okafors = try await planned()
    let daniel = try await okafors.site.register(.daniel)
    try await okafors.tell(Relationship(kind: .father), about: [daniel, okafors.maya])
    try await complete(
      okafors, "gcp", on: "2025-01-10",
      ["physical": "grade-5", "safety": "grade-5", "love": "grade-5", "esteem": "grade-5"])
    try await grade(okafors, on: "2025-02-20", physical: "grade-2")
    try await grade(okafors, on: "2025-02-21", physical: "grade-2", about: daniel)

    let tools = try await tools(okafors)

    #expect(!tools.contains("<table"))
    for words in [
      "Graded Care Profile, with Ngozi", "Graded Care Profile 2, with Ngozi",
      "Graded Care Profile 2, with Daniel",
    ] {
      #expect(tools.contains(words), "\(words)")
    }
    #expect(tools.ranges(of: "Completed once, on").count == 3)
  }

  @Test func `R-072 a tool completed once says when, by when again, and how to complete it again`()
    async throws
  {
    let okafors = try await planned()
    try await complete(
      okafors, "gcp2", on: "2025-01-10",
      [
        "physical": "grade-4", "safety": "grade-3", "emotional": "grade-2",
        "developmental": "grade-2", "again-on[day]": "20", "again-on[month]": "3",
        "again-on[year]": "2025",
      ])

    let tools = try await tools(okafors)

    #expect(tools.contains("Completed once, on") && tools.contains(">10 January 2025<span"))
    #expect(tools.contains("Completed again, it shows what has changed."))
    #expect(tools.contains("Whoever completed it set 20 March 2025 for that."))
    #expect(tools.contains("href=\"/people/\(okafors.maya)/forms/gcp2/new\""))
  }

  @Test func `R-094 tools that nobody used again since the last review are said to be so`()
    async throws
  {
    let okafors = try await planned()
    try await grade(okafors, on: "2025-01-10", physical: "grade-4")
    try await grade(okafors, on: "2025-01-20", physical: "grade-2")
    try await okafors.tell(
      ReviewHeld(plan: "plan-1", voice: VoiceHeard(whyNot: "Asleep")), about: [okafors.maya],
      on: "2025-02-20", by: .priya)

    let tools = try await tools(okafors)

    #expect(
      tools.contains(
        "Not completed again since the review of 20 February 2025. These are the last two."))
    #expect(tools.contains("Before: 10 January 2025") && tools.contains("Latest: 20 January 2025"))
    #expect(tools.contains("Complete it again"))
  }

  @Test func `what has no better or worse is not compared, and every answer is a step away`()
    async throws
  {
    let okafors = try await planned()
    for day in ["10", "20"] {
      let answer = try await okafors.browser().post(
        okafors.path(okafors.maya, "forms/three-houses"),
        form([
          "met-on[day]": day, "met-on[month]": "2", "met-on[year]": "2025", "where": "School",
          "who-else": "Nobody", "language": "speaking", "worries": "The dark",
          "good-things": "Gran", "wishes": "A dog",
          "told-child": "I will tell Mum", "go": "check",
        ]))
      #expect(answer.status == 303, "\(answer.page)")
    }

    let tools = try await tools(okafors)

    #expect(tools.contains("Three houses") && !tools.contains("<table"))
    #expect(tools.contains("Not completed yet at the plan of 1 February 2025"))
    #expect(tools.contains("/assessments/compare?entry="))
  }

  @Test func `a review of a child for whom no tool was completed says nothing of tools`()
    async throws
  {
    let okafors = try await planned()

    let page = try await okafors.browser().get(okafors.path(okafors.maya, "reviews/new")).page

    #expect(!page.contains("Tools side by side"))
  }
}
