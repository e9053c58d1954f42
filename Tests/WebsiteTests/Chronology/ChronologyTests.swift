import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct ChronologyTests {
  @Test func `R-036 all agencies stand on one page alike, each with a lane`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya], by: .priya)
    try await okafors.tell(
      Happening(type: .policeAttended, what: "Called by a neighbour"), about: [okafors.maya],
      by: .ellis)

    let page = try await chronology(of: okafors)

    for agency in ["Hill Primary School", "Wexcombe Police"] {
      #expect(page.contains("\(agency)</tspan>"))
    }
    #expect(page.contains("Called by a neighbour"))
    #expect(page.contains("Priya Nair, Hill Primary School"))
  }

  @Test func `newest comes first, or oldest when asked`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      Happening(type: .accident, what: "First-fall"), about: [okafors.maya], on: "2025-01-02")
    try await okafors.tell(
      Happening(type: .accident, what: "Second-fall"), about: [okafors.maya], on: "2025-02-02")

    let newest = try await chronology(of: okafors)
    let oldest = try await chronology(of: okafors, "?order=oldest")

    #expect(try place(of: "Second-fall", in: newest) < place(of: "First-fall", in: newest))
    #expect(try place(of: "First-fall", in: oldest) < place(of: "Second-fall", in: oldest))
  }

  @Test func `R-154 it says when the child was last seen, by whom and where`() async throws {
    let okafors = try await OkaforSite()

    let before = try await chronology(of: okafors)
    try await okafors.tell(
      Sighting(wasSeen: true, place: "At school", method: .inPerson), about: [okafors.maya],
      on: "2025-03-01", by: .priya)
    let after = try await chronology(of: okafors)

    #expect(before.contains("No agency has recorded seeing this child."))
    #expect(after.contains("Last seen on 1 March 2025</strong> (3 days ago)"))
    #expect(after.contains("by Priya Nair, Hill Primary School: At school"))
  }

  @Test func `a gap is said in words where it lies`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      Happening(type: .accident, what: "Fell"), about: [okafors.maya], on: "2024-10-01")
    try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya], on: "2025-01-07")

    let page = try await chronology(of: okafors)

    #expect(page.contains("<h2 class=\"timeline-title\">No agency recorded anything for 14 weeks"))
    #expect(page.contains("1 October 2024 to 7 January 2025"))
    #expect(page.contains("No agency has recorded anything for 8 weeks"))
  }

  @Test func `filters narrow it, keep what was chosen, and say what is shown`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      Concern(sign: Sign(whatWasSeen: "Cold-hands", types: [.physical])), about: [okafors.maya],
      on: "2025-01-10", by: .priya)
    try await okafors.tell(
      Concern(sign: Sign(whatWasSeen: "Missed-jab", types: [.medical])), about: [okafors.maya],
      on: "2025-03-04", by: .ellis)
    try await okafors.tell(
      Sighting(wasSeen: false, whyNotSeen: "Not-home", place: "Home"), about: [okafors.maya])

    let filters: [(query: String, shows: String, hides: [String])] = [
      ("type=physical", "Cold-hands", ["Missed-jab", "Not-home"]),
      ("agency=\(Colleague.ellis.agency.id)", "Missed-jab", ["Cold-hands", "Not-home"]),
      ("kind=child.seen", "Not-home", ["Cold-hands", "Missed-jab"]),
      ("not_seen=yes", "Not-home", ["Cold-hands", "Missed-jab"]),
      ("late=yes", "Cold-hands", ["Missed-jab", "Not-home"]),
      (
        "until%5Bday%5D=31&until%5Bmonth%5D=1&until%5Byear%5D=2025&kind=concern.recorded",
        "Cold-hands", ["Missed-jab", "Not-home"]
      ),
      ("counted=Medical&in=2025-01-01", "Missed-jab", ["Cold-hands", "Not-home"]),
    ]
    for filter in filters {
      let page = try await chronology(of: okafors, "?order=oldest&\(filter.query)")
      let list = try #require(page.part(between: "id=\"entries\"", and: "</main>"))
      #expect(list.contains(filter.shows), "\(filter.query)")
      for hidden in filter.hides { #expect(!list.contains(hidden), "\(filter.query)") }
      #expect(page.contains("Showing only"), "\(filter.query)")
      #expect(page.contains("name=\"order\" value=\"oldest\""))
    }
  }

  @Test func `a last date before the first is refused beside its question`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.get(
      okafors.path(okafors.maya, "chronology?from%5Byear%5D=2025&until%5Byear%5D=2024"))

    #expect(answer.status == 422)
    #expect(answer.page.contains("<a href=\"#until\">The last date must be the same as or after"))
    #expect(
      answer.page.contains(
        "name=\"until[year]\" type=\"text\" inputmode=\"numeric\" value=\"2024\""))
  }

  @Test func `R-004 R-020 every count of the accumulation leads to the entries it counts`()
    async throws
  {
    let okafors = try await OkaforSite()
    for day in ["2025-01-10", "2025-02-10", "2025-02-20"] as [LocalDate] {
      try await okafors.tell(
        Concern(sign: Sign(whatWasSeen: "Cold-hands", types: [.physical])),
        about: [okafors.maya], on: .on(.day(day)))
    }

    let page = try await chronology(of: okafors)
    let link = try #require(
      page.part(
        between: "<th scope=\"row\">Physical</th><td class=\"heat-3\"><a href=\"", and: "\""))
    let counted = try await okafors.browser().get(link.replacing("&amp;", with: "&")).page

    #expect(page.contains("it is not a score"))
    #expect(counted.contains("Counted under: Physical, January to March 2025"))
    #expect(counted.contains("<h2 id=\"entries\">3 entries of"))
  }

  @Test func `as known on a day shows only what had been recorded by its end`() async throws {
    let okafors = try await OkaforSite()
    okafors.site.clock.move(seconds: 3 * 86_400)
    try await okafors.tell(
      Happening(type: .accident, what: "Told-later"), about: [okafors.maya], on: "2025-03-01")

    let now = try await chronology(of: okafors)
    let then = try await chronology(of: okafors, "?as_known_on=2025-03-05")

    #expect(now.contains("Told-later"))
    #expect(!then.contains("Told-later"))
    #expect(then.contains("As known on 5 March 2025"))
  }

  @Test func `a long chronology has pages that keep what was asked for`() async throws {
    let okafors = try await OkaforSite()
    for number in 1...120 {
      try await okafors.tell(
        Happening(type: .absentFromSchool, what: "Absence-\(number)."), about: [okafors.maya],
        on: .on(.day(("2025-03-04" as LocalDate).adding(days: -number))))
    }

    let first = try await chronology(of: okafors, "?kind=event.recorded")
    let last = try await chronology(of: okafors, "?kind=event.recorded&page=3")
    let beyond = try await chronology(of: okafors, "?kind=event.recorded&page=99")

    #expect(first.contains("Absence-1.") && !first.contains("Absence-51."))
    #expect(last.contains("Absence-120.") && !last.contains("Absence-100."))
    #expect(beyond.contains("Absence-120."))
    #expect(first.contains("?kind=event.recorded&amp;page=3#entries"))
  }

  @Test func `what an agency keeps to itself is not shown to another`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      Concern(sign: Sign(whatWasSeen: "Police-only", types: [.physical])),
      about: [okafors.maya], by: .ellis, marking: .ownAgency)

    let school = try await chronology(of: okafors)
    let police = try await okafors.browser(of: .ellis)
      .get(okafors.path(okafors.maya, "chronology")).page

    #expect(!school.contains("Police-only"))
    #expect(police.contains("Police-only") && police.contains("My agency only"))
  }

  @Test func `another agency is told there is nothing there`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser(of: .rowan)

    for page in ["chronology", "chronology/print"] {
      let answer = try await browser.get(okafors.path(okafors.maya, page))
      #expect(answer.status == 404)
      #expect(!answer.page.contains("Okafor"))
    }
  }

  @Test func `the printed chronology is whole, and says by whom and as known on which day`()
    async throws
  {
    let okafors = try await OkaforSite()
    for number in 1...60 {
      try await okafors.tell(
        Happening(type: .absentFromSchool, what: "Absence-\(number)."), about: [okafors.maya])
    }
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(okafors.maya, "chronology/print")).page

    for number in [1, 60] { #expect(page.contains("Absence-\(number).")) }
    #expect(
      page.contains(
        "As known on <bdi>4 March 2025</bdi> · printed by <bdi>Priya Nair, lead professional"))
    #expect(try await okafors.site.accesses().contains { $0.detail.hasPrefix("printed") })
  }

  private func chronology(of okafors: OkaforSite, _ query: String = "") async throws -> String {
    try await okafors.browser().get(okafors.path(okafors.maya, "chronology\(query)")).page
  }

  private func place(of text: String, in page: String) throws -> String.Index {
    let list = try #require(page.firstRange(of: "id=\"entries\"")?.upperBound)
    return try #require(page[list...].firstRange(of: text)?.lowerBound)
  }
}
