import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct NoticeFormsTests {
  @Test func `a child who was seen is recorded with where, how, alone or not, and their words`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "sightings"),
      form([
        "was_seen": "yes", "method": "in_person", "seen_alone": "yes", "place": "At school",
        "childs_words": "I like maths", "occurred": "today", "occurred_today_time": "9:10am",
        "basis": "fact",
      ]))

    let said = try #require(try await okafors.said(Sighting.self, about: okafors.maya).first)
    #expect(answer.location == okafors.path(okafors.maya, "entries/\(said.id)?saved=yes"))
    #expect(said.content.wasSeen && said.content.seenAlone == .yes)
    #expect(said.content.childsWords == "I like maths")
    #expect(said.entry.envelope.occurred == "2025-03-04T09:10")
  }

  @Test func `a child who was not seen needs why, and no word of them is kept`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let fields: KeyValuePairs = [
      "was_seen": "no", "place": "At home", "occurred": "today", "basis": "fact",
      "childs_words": "typed and then changed",
    ]

    let without = try await browser.post(okafors.path(okafors.maya, "sightings"), form(fields))
    let with = try await browser.post(
      okafors.path(okafors.maya, "sightings"), form(fields) + "&why_not_seen=Nobody+answered")

    #expect(without.page.contains("<a href=\"#why_not_seen\">Enter why the child was not seen"))
    #expect(with.status == 303)
    let said = try #require(try await okafors.said(Sighting.self, about: okafors.maya).first)
    #expect(!said.content.wasSeen && said.content.childsWords == nil)
  }

  @Test(arguments: [
    HappeningType.wasNotBrought, .didNotAttend, .appointmentCancelled, .appointmentRescheduled,
  ])
  func `R-029 not brought, not attended, cancelled and moved are told apart`(type: HappeningType)
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "events"),
      form([
        "type": type.rawValue, "what": "Dentist", "occurred": "on", "occurred_on[day]": "3",
        "occurred_on[month]": "March", "occurred_on[year]": "2025", "basis": "fact",
      ]))

    #expect(answer.status == 303)
    let said = try #require(try await okafors.said(Happening.self, about: okafors.maya).first)
    #expect(said.content.type == type)
    #expect(said.entry.envelope.occurred == "2025-03-03")
  }

  @Test func `R-031 a contact with an adult’s service asks whether there are children`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "events"),
      form([
        "type": "adult_service_contact", "what": "Mother missed her appointment",
        "occurred": "today", "basis": "fact",
      ]))

    #expect(answer.page.contains("<a href=\"#are_there_children\">Select whether there are"))
  }

  @Test func `R-033 looking back shows what adds up beside the form, and asks when to look again`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya])
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(okafors.maya, "look-backs/new")).page
    let past = try await browser.post(
      okafors.path(okafors.maya, "look-backs"),
      form(["what_it_shows": "Hungry every Monday"]) + "&" + date("next_look_back_on", "4 3 2025"))
    let ahead = try await browser.post(
      okafors.path(okafors.maya, "look-backs"),
      form(["what_it_shows": "Hungry every Monday"]) + "&" + date("next_look_back_on", "5 3 2025"))

    #expect(page.contains("This counts entries; it is not a score."))
    #expect(past.page.contains("The day to look back again must be after today"))
    #expect(ahead.status == 303)
    let said = try #require(try await okafors.said(LookBack.self, about: okafors.maya).first)
    #expect(said.content.nextLookBackOn == "2025-03-05")
  }

  @Test func `R-032 a second question and its answer are an entry of their own`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    _ = try await browser.post(
      okafors.path(okafors.maya, "questions"),
      form([
        "second_question": "Who collects her?", "second_answer": "Nobody",
        "occurred": "about", "occurred_about[month]": "2", "occurred_about[year]": "2025",
        "basis": "told_by_someone", "told_by": "Her aunt",
      ]))

    let said = try #require(try await okafors.said(SecondQuestion.self, about: okafors.maya).first)
    #expect(said.content == SecondQuestion(question: "Who collects her?", answer: "Nobody"))
    #expect(said.entry.envelope.occurred == .about("2025-02"))
    #expect(said.entry.contents?.toldBy == "Her aunt")
  }

  @Test func `R-021 R-022 R-023 vulnerability and parents’ difficulties are noted by themselves`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let nothing = try await browser.post(
      okafors.path(okafors.maya, "vulnerabilities"), "basis=fact")
    _ = try await browser.post(
      okafors.path(okafors.maya, "vulnerabilities"),
      form(["vulnerabilities": "goes_missing", "harder_to_see": "disability", "basis": "fact"]))
    _ = try await browser.post(
      okafors.path(okafors.maya, "parental-factors"),
      form([
        "parental_factors": "alcohol", "also_about": okafors.samuel.value, "basis": "opinion",
      ]))

    #expect(nothing.status == 422)
    let noted = try await okafors.said(VulnerabilityNoted.self, about: okafors.maya)
    #expect(noted.map(\.content.vulnerabilities) == [[.goesMissing]])
    #expect(try await okafors.said(ParentalFactorsNoted.self, about: okafors.samuel).count == 1)
  }

  /// A date as its three boxes are sent.
  private func date(_ name: String, _ parts: String) -> String {
    zip(["day", "month", "year"], parts.split(separator: " "))
      .map { form(["\(name)[\($0)]": String($1)]) }.joined(separator: "&")
  }
}
