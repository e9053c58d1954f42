import Casework
import Examples
import Markup
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Dates, times and text as people type them.
struct TypedDatesTests {
  @Test(arguments: [
    ("4", "3", "2025", "2025-03-04"), ("", "3", "2025", "2025-03"), ("", "", "2025", "2025"),
    ("4", "march", "2025", "2025-03-04"), (" 4 ", "Mar", "2025", "2025-03-04"),
    ("29", "2", "2024", "2024-02-29"),
  ])
  func `a date may be a day, a month or a year`(
    day: String, month: String, year: String, iso: String
  ) throws {
    var reader = FormReader(body(day, month, year), today: "2025-03-04")

    #expect(reader.partialDate("seen_on", "The day")?.iso == iso)
    #expect(reader.errors.isEmpty)
  }

  @Test(arguments: [
    ("31", "2", "2025", "seen_on", "The day must be a real date"),
    ("29", "2", "2025", "seen_on", "The day must be a real date"),
    ("0", "3", "2025", "seen_on", "The day must be a real date"),
    ("4", "13", "2025", "seen_on", "The day must be a real date"),
    ("4", "mumble", "2025", "seen_on", "The day must be a real date"),
    ("4", "3", "25", "seen_on[year]", "The day must have 4 numbers in its year"),
    ("4", "3", "1066", "seen_on", "The day must be a real date"),
    ("4", "3", "99999999999999999999", "seen_on", "The day must be a real date"),
    ("4", "", "2025", "seen_on[month]", "The day must include a month"),
    ("4", "3", "", "seen_on[year]", "The day must include a year"),
    ("٤", "3", "2025", "seen_on", "The day must be a real date"),
    ("5", "3", "2025", "seen_on", "The day must be today or in the past"),
  ])
  func `a date that cannot be is refused in words, beside its box`(
    day: String, month: String, year: String, field: String, message: String
  ) throws {
    var reader = FormReader(body(day, month, year), today: "2025-03-04")

    #expect(reader.partialDate("seen_on", "The day") == nil)
    #expect(reader.errors.items.map(\.field) == [field])
    #expect(reader.errors.items.map(\.message) == [message])
  }

  @Test func `this month and this year are not in the future`() {
    var month = FormReader(body("", "3", "2025"), today: "2025-03-04")
    var year = FormReader(body("", "", "2025"), today: "2025-03-04")

    #expect(month.partialDate("seen_on", "The day") != nil)
    #expect(year.partialDate("seen_on", "The day") != nil)
  }

  @Test func `a period ends after it begins`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "questions"),
      form([
        "occurred": "between", "occurred_from[month]": "3", "occurred_from[year]": "2025",
        "occurred_until[month]": "2", "occurred_until[year]": "2025",
      ]))

    #expect(answer.page.contains("<a href=\"#occurred_until\">The date it ended must be after it"))
  }

  @Test(arguments: [
    "😀 👨‍👩‍👧‍👦", "שלום עולם", "مرحبا", "line one\nline two", "Zoë O’Neill", "<script>alert(1)</script>",
  ])
  func `what people write is kept as they wrote it`(text: String) async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(okafors.path(okafors.maya, "questions"), question(text))
    let page = try await browser.get(try #require(answer.location)).page

    let said = try #require(try await okafors.said(SecondQuestion.self, about: okafors.maya).first)
    #expect(said.content.question == text)
    #expect(!page.contains("<script>alert"))
  }

  @Test func `control characters and marks that turn text around are taken out`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    _ = try await browser.post(
      okafors.path(okafors.maya, "questions"), question("a\u{0}b\u{7}c\u{202E}d\r\ne"))

    let said = try #require(try await okafors.said(SecondQuestion.self, about: okafors.maya).first)
    #expect(said.content.question == "abcd\ne")
  }

  @Test func `a megabyte pasted by mistake gets a clear error and is not lost`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let paste = String(repeating: "abcdefghi ", count: 104_857)

    let answer = try await browser.post(okafors.path(okafors.maya, "questions"), question(paste))

    #expect(answer.status == 422)
    #expect(answer.page.contains("The question must be 20,000 characters or fewer"))
    #expect(answer.page.contains(paste))
  }

  @Test func `an answer nobody offered is no answer`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "events"),
      form(["type": "nonsense", "what": "x", "occurred": "yesterday-ish", "basis": "imported2"]))

    #expect(answer.page.contains("#type\">Select what happened"))
    #expect(answer.page.contains("#occurred\">Select when it happened"))
    #expect(answer.page.contains("#basis\">Select how you know this"))
  }

  private func question(_ text: String) -> String {
    form([
      "second_question": text, "second_answer": "None", "occurred": "today", "basis": "fact",
    ])
  }

  private func body(_ day: String, _ month: String, _ year: String) -> FormBody {
    FormBody([
      .init(name: "seen_on[day]", value: day), .init(name: "seen_on[month]", value: month),
      .init(name: "seen_on[year]", value: year),
    ])
  }
}
