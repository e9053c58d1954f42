import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What is new and what is due, which stand on every part of a child’s record.
struct NewAndDueTests {
  private static let parts = [
    "", "/chronology", "/assessments", "/plan", "/voice", "/sharing", "/people", "/record",
  ]

  /// A child whom Priya looked at yesterday, about whom PC Ellis recorded something this morning.
  private func looked() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.plan()
    _ = try await okafors.browser().get("/people/\(okafors.maya)")
    okafors.site.clock.move(seconds: 24 * 3600)
    try await okafors.tell(
      Note(text: "Seen at the club"), about: [okafors.maya], on: "2025-03-05", by: .ellis)
    try await okafors.tell(
      Note(text: "Own note"), about: [okafors.maya], on: "2025-03-05", by: .priya)
    return okafors
  }

  private func strip(_ page: String) throws -> String {
    try #require(page.part(between: "<section class=\"strip\"", and: "</section>"))
  }

  @Test(arguments: parts)
  func `what is new and what is due stand above the way about the record, on every part of it`(
    _ part: String
  ) async throws {
    let okafors = try await looked()

    let page = try await okafors.browser().get("/people/\(okafors.maya)\(part)").page
    let bar = try #require(page.firstRange(of: "class=\"identity\""))
    let strip = try #require(page.firstRange(of: "class=\"strip\""))
    let tabs = try #require(page.firstRange(of: "class=\"sub-navigation\""))

    #expect(bar.upperBound < strip.lowerBound && strip.upperBound < tabs.lowerBound)
    let told = try self.strip(page)
    #expect(told.contains("New since you looked on 4 March 2025 (1)"))
    #expect(told.contains("PC Ellis, Wexcombe Police") && !told.contains("Priya"))
    #expect(told.contains("What is due (1)"))
    #expect(told.contains("by 20 March 2025 (15 days left)"))
  }

  @Test func `the news of a visit stays whichever parts are opened, until another day`()
    async throws
  {
    let okafors = try await looked()
    let browser = try await okafors.browser()
    for part in Self.parts + Self.parts {
      let page = try await browser.get("/people/\(okafors.maya)\(part)").page
      #expect(try strip(page).contains("New since you looked on 4 March 2025 (1)"), "\(part)")
    }
    okafors.site.clock.move(seconds: 24 * 3600)

    let page = try await okafors.browser().get("/people/\(okafors.maya)").page

    #expect(
      try strip(page).contains("Nothing new from others since 5 March 2025")
    )
  }

  @Test func `a form tells no news, so opening one does not use it up`() async throws {
    let okafors = try await looked()
    _ = try await okafors.browser().get(okafors.path(okafors.maya, "concerns/new"))
    okafors.site.clock.move(seconds: 24 * 3600)

    let page = try await okafors.browser().get("/people/\(okafors.maya)").page

    #expect(try strip(page).contains("New since you looked on 4 March 2025 (1)"))
    let opened = try await okafors.site.accesses().map(\.action)
    #expect(opened.count { $0 == .openedForm } == 1)
  }

  @Test func `somebody who opens a record for the first time is told so`() async throws {
    let okafors = try await OkaforSite()

    let page = try await okafors.browser().get("/people/\(okafors.maya)/plan").page

    #expect(try strip(page).contains("You have not opened this record before."))
  }

  @Test func `three lines are in sight, eight stand in the list, and the rest are counted`()
    async throws
  {
    let okafors = try await looked()
    for number in 1...11 {
      try await okafors.tell(Note(text: "Note \(number)"), about: [okafors.maya], by: .ellis)
    }

    let told = try strip(
      try await okafors.browser().get("/people/\(okafors.maya)/chronology").page)
    let news = try #require(told.part(between: "New since", and: "</details>"))

    #expect(news.contains("(12)"))
    #expect(news.ranges(of: "class=\"strip-line\"").count == 3)
    #expect(news.ranges(of: "<li>").count == 8)
    #expect(news.contains("And 4 more, in the chronology"))
  }

  @Test func `what is overdue is counted, and comes first`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.plan {
      $0.lines.append(
        PlanLine(
          id: "lamp", action: "Bring a lamp", outcome: "A light at night",
          dueOn: LocalDate(iso: "2025-06-01")))
    }
    okafors.site.clock.move(seconds: 20 * 24 * 3600)

    let told = try strip(try await okafors.browser().get("/people/\(okafors.maya)/voice").page)

    #expect(told.contains("What is due (2)") && told.contains("1 overdue"))
    let overdue = try #require(told.firstRange(of: "<strong>4 days overdue</strong>"))
    let later = try #require(told.firstRange(of: "<strong>69 days left</strong>"))
    #expect(overdue.lowerBound < later.lowerBound)
  }

  @Test func `a child of whom nothing is due has no list of it`() async throws {
    let okafors = try await OkaforSite()

    let page = try await okafors.browser().get("/people/\(okafors.adaeze)").page

    #expect(!page.contains("What is due"))
  }

  @Test func `a page as known on an earlier day has no news`() async throws {
    let okafors = try await looked()

    let page = try await okafors.browser().get(
      "/people/\(okafors.maya)/chronology?as_known_on=2025-03-04"
    ).page

    #expect(!page.contains("New since you looked"))
    #expect(try strip(page).contains("16 days left"))
  }
}
