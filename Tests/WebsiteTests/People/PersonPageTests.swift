import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct PersonPageTests {
  @Test func `a page says who it is, how old, who is around them and who saw them last`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      Sighting(wasSeen: true, place: "Breakfast club", method: .inPerson), about: [okafors.maya],
      on: "2025-02-24", by: .priya)

    let page = try await okafors.browser(of: .ellis).get("/people/\(okafors.maya)").page

    for words in [
      "Maya Okafor", "9 May 2017", "Age on 4 March 2025", "7 years", "24 February 2025",
      "8 days ago", "Breakfast club", "12 Rope Walk, Saltmarsh", "Ngozi Okafor", "PC Ellis",
      "Nobody yet",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.contains("role=\"img\""))
    #expect(page.contains("<caption>Family of Maya Okafor, known as May</caption>"))
  }

  @Test(arguments: ["", "/people", "/record", "/names/new", "/details/new", "/family/new"])
  func `a worker of another agency is told there is nothing there`(_ part: String) async throws {
    let okafors = try await OkaforSite()
    let rowan = try await okafors.browser(of: .rowan)

    let answer = try await rowan.get("/people/\(okafors.maya)\(part)")
    let nobody = try await rowan.get("/people/nobody-at-all\(part)")

    #expect(answer.status == 404)
    #expect(answer.page == nobody.page)
  }

  @Test func `somebody signed out is asked to sign in`() async throws {
    let okafors = try await OkaforSite()

    let answer = try await okafors.site.browser.get("/people/\(okafors.maya)")

    #expect(answer.status == 303)
    #expect(answer.location == "/sign-in?then=%2Fpeople%2F\(okafors.maya)")
  }

  @Test func `a page shows itself as it was known on a day, and says so on paper too`()
    async throws
  {
    let okafors = try await OkaforSite()
    okafors.site.clock.move(seconds: 24 * 3600)
    try await okafors.tell(
      NameStated(name: PersonName(given: "Maya", family: "Reed")), about: [okafors.maya])
    let daniel = try await okafors.site.register(.daniel)
    try await okafors.tell(Relationship(kind: .father), about: [daniel, okafors.maya])
    let browser = try await okafors.browser(of: .priya)

    let now = try await browser.get("/people/\(okafors.maya)").page
    let then = try await browser.get("/people/\(okafors.maya)?as_known_on=2025-03-04").page

    #expect(now.contains("Maya Reed") && now.contains("Daniel Reed"))
    #expect(!then.contains("Reed"))
    #expect(then.contains("As known on 4 March 2025"))
    #expect(then.contains("As known on <bdi>4 March 2025</bdi> · printed by <bdi>Priya Nair"))
    #expect(then.contains("href=\"/people/\(okafors.maya)/people?as_known_on=2025-03-04\""))
    #expect(!then.contains("/names/new"))
  }

  @Test func `a day that is not one is said at the question, and the page is still there`()
    async throws
  {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser(of: .priya).get(
      "/people/\(okafors.maya)?as_known_on[day]=31&as_known_on[month]=2&as_known_on[year]=2025")

    #expect(answer.status == 422)
    #expect(answer.page.contains("The day it was known must be a real date"))
    #expect(answer.page.contains("Maya Okafor"))
  }

  @Test func `R-020 a notice says why, by which rule, what it rests on and how to disagree`()
    async throws
  {
    let okafors = try await OkaforSite()
    for day in ["2024-11-04", "2025-01-13", "2025-02-20"] as [Occurrence] {
      try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya], on: day, by: .ellis)
    }
    let browser = try await okafors.browser(of: .priya)

    let page = try await browser.get("/people/\(okafors.maya)").page
    let attention = try #require(
      page.part(between: "<section class=\"attention\">", and: "</section>"))

    #expect(attention.contains("Rule R-020"))
    #expect(attention.contains("13 January 2025"))
    #expect(attention.contains("/people/\(okafors.maya)/entries/"))
    #expect(attention.contains("a prompt, not a decision"))
    #expect(attention.contains("notice-answers/new?rule=R-020"))
    #expect(!attention.lowercased().contains("score of"))
  }

  @Test func `R-020 a notice that rests on very many entries shows the newest and leads to all`()
    async throws
  {
    let okafors = try await OkaforSite()
    for day in 1...25 {
      let day = try #require(LocalDate(year: 2025, month: 1, day: day))
      try await okafors.tell(
        Concern.coldAndHungry, about: [okafors.maya], on: .on(.day(day)), by: .ellis)
    }

    let page = try await okafors.browser(of: .priya).get("/people/\(okafors.maya)").page
    let behind = try #require(page.part(between: "What it rests on", and: "</ul>"))

    #expect(behind.contains("The newest 20 of 25"))
    #expect(behind.contains("/people/\(okafors.maya)/chronology"))
    #expect(behind.ranges(of: "<li>").count == 20)
    #expect(behind.contains("25 January 2025"))
    #expect(!behind.contains(", 5 January 2025"))
  }

  @Test func `R-001 a notice that is answered rests, and the answer is kept with its author`()
    async throws
  {
    let okafors = try await OkaforSite()
    for day in ["2024-11-04", "2025-01-13", "2025-02-20"] as [Occurrence] {
      try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya], on: day, by: .ellis)
    }
    let browser = try await okafors.browser(of: .priya)
    let path = "/people/\(okafors.maya)"
    let asked = try await browser.get("\(path)/notice-answers/new?rule=R-020").page
    let entries = asked.ranges(of: "name=\"notice_entry\"").count
    let ids = asked.components(between: "name=\"notice_entry\" value=\"", and: "\"")

    let answer = try await browser.post(
      "\(path)/notice-answers",
      form(["rule": "R-020", "judgement": "Read together with the school: one bad autumn"])
        + ids.map { "&notice_entry=\($0)" }.joined())

    #expect(entries == 3)
    #expect(answer.status == 303)
    let page = try await browser.get(path).page
    #expect(!page.contains("Rule R-020"))
    let said = try await okafors.said(NoticeAnswer.self, about: okafors.maya)
    #expect(said.map(\.entry.envelope.author.practitioner) == [Colleague.priya.id])
  }

  @Test func `a baby under one, an interpreter and an emergency access are not to be missed`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      DetailsStated(firstLanguage: "Igbo", interpreterNeeded: .yes), about: [okafors.samuel])
    try await okafors.site.openInEmergency(okafors.samuel, to: .rowan)

    let page = try await okafors.browser(of: .rowan).get("/people/\(okafors.samuel)").page

    #expect(page.contains("Under one"))
    #expect(page.contains("Needs an interpreter: Igbo"))
    #expect(page.contains("Your access ends on 4 March 2025 at 12:30pm"))
  }

  @Test func `a restricted relative is not named, and a barred worker sees no one`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      RestrictedRecord(named: ["nobody"], why: "Works for the council"), about: [okafors.ngozi])

    let page = try await okafors.browser(of: .priya).get("/people/\(okafors.maya)").page

    #expect(!page.contains("Ngozi"))
    #expect(page.contains("Name not shown"))
  }

  @Test func `an adult who only lives in the same home is named`() async throws {
    let okafors = try await OkaforSite()
    let daniel = try await okafors.site.register(.daniel)
    try await okafors.tell(Residence.ropeWalk, about: [daniel], on: "2025-01/")

    let page = try await okafors.browser(of: .priya).get("/people/\(okafors.maya)").page

    #expect(page.contains("Daniel Reed"))
    #expect(!page.contains("href=\"/people/\(daniel)\""))
  }

  @Test func `two parents who are a couple are drawn as one, from what their own records say`()
    async throws
  {
    let okafors = try await OkaforSite()
    let daniel = try await okafors.site.register(.daniel)
    try await okafors.tell(Relationship(kind: .father), about: [daniel, okafors.maya])
    try await okafors.tell(
      Relationship(kind: .partner, couple: .livingTogether), about: [daniel, okafors.ngozi])
    try await okafors.tell(
      Relationship(kind: .partner, couple: .married), about: [daniel, "somebody-not-here"])

    let page = try await okafors.browser(of: .priya).get("/people/\(okafors.maya)").page

    #expect(page.contains("Partner of Ngozi Okafor, living together"))
    #expect(!page.contains("married or civil"))
  }

  @Test func `what can be recorded is a list, with the birth only for the unborn`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser(of: .priya)

    let maya = try await browser.get("/people/\(okafors.maya)/record").page
    let unborn = try await browser.get("/people/\(okafors.unborn)/record").page

    for path in [
      "concerns", "sightings", "events", "questions", "look-backs", "notes", "names", "details",
      "family", "moves", "departures", "team", "death",
    ] {
      #expect(maya.contains("/people/\(okafors.maya)/\(path)/new"), "\(path)")
    }
    #expect(!maya.contains("/birth/new"))
    #expect(unborn.contains("/birth/new"))
    #expect(!unborn.contains("/sightings/new"))
  }
}

extension String {
  /// Everything between two texts, each time.
  func components(between start: String, and end: String) -> [String] {
    var rest = self[...]
    var found: [String] = []
    while let from = rest.firstRange(of: start)?.upperBound {
      rest = rest[from...]
      guard let to = rest.firstRange(of: end)?.lowerBound else { break }
      found.append(String(rest[..<to]))
    }
    return found
  }
}
