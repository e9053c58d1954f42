import Casework
import Examples
import Instruments
import Packs
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What a practitioner is asked about themselves, through the pages, on Tuesday 4 March 2025.
struct SurveyTests {
  private let survey = "/surveys/practitioner-confidence"
  private let thanks = "/surveys/practitioner-confidence/thank-you"
  private let asks = "Your partnership asks: <a href=\"/surveys/practitioner-confidence\">"

  @Test func `R-203 each form of neglect and each task is asked about, and nothing is chosen`()
    async throws
  {
    let ellis = try await TestSite().signedIn(as: .ellis)
    let page = try await ellis.get(survey).page

    for asked in [
      "to spot that a child", "to assess neglect", "to address neglect", "medical neglect",
      "nutritional neglect", "emotional neglect", "educational neglect", "physical neglect",
      "lack of supervision and guidance",
    ] {
      #expect(page.contains(asked), "\(asked)")
    }
    #expect(!page.contains(" checked"))
    #expect(page.contains("with the name of your agency, Wexcombe Police, and the day"))
    #expect(page.contains("Counts of 1 to 5 are withheld"))
  }

  @Test func `R-203 somebody is asked on their first page until they have answered, once a year`()
    async throws
  {
    let site = try await TestSite()
    let ellis = try await site.signedIn(as: .ellis)
    #expect(try await ellis.get("/").page.contains(asks))

    let answer = try await ellis.post(survey, "identify=confident&medical=not")

    #expect(answer.status == 303 && answer.location == thanks)
    #expect(try await ellis.get(thanks).page.contains("Your answers have been kept without"))
    #expect(try await !ellis.get("/").page.contains(asks))
    #expect(try await ellis.get(survey).location == thanks)
    let priya = try await site.signedIn(as: .priya)
    #expect(try await priya.get("/").page.contains(asks))

    site.clock.move(seconds: 28 * 86_400)
    let april = try await site.signedIn(as: .ellis)
    #expect(try await april.get("/").page.contains(asks))
    #expect(try await april.get(survey).status == 200)
  }

  @Test func `R-203 what is sent twice is kept once, without a name, an account or a time`()
    async throws
  {
    let site = try await TestSite()
    let ellis = try await site.signedIn(as: .ellis)
    for _ in 0..<2 {
      #expect(try await ellis.post(survey, "identify=confident").location == thanks)
    }

    let kept = try await site.store.answeredSurveys()
    #expect(kept.count == 1)
    #expect(kept.first?.agency == Colleague.ellis.agency.id)
    #expect(kept.first?.receivedOn == "2025-03-04")
    let json = try #require(kept.first?.json)
    #expect(json.contains("confident") && !json.contains("llis") && !json.contains("T09:30"))
  }

  @Test(arguments: ["", "identify=", "nonsense=1"])
  func `nothing answered is said beside the first question`(_ typed: String) async throws {
    let site = try await TestSite()
    let ellis = try await site.signedIn(as: .ellis)
    let answer = try await ellis.post(survey, typed)

    #expect(answer.status == 422)
    #expect(answer.title.hasPrefix("Error: "))
    #expect(answer.page.contains("Answer at least one of the questions"))
    #expect(try await site.store.answeredSurveys().isEmpty)
  }

  @Test func `what was chosen stays when an answer cannot be read`() async throws {
    let site = try await TestSite()
    let ellis = try await site.signedIn(as: .ellis)
    let answer = try await ellis.post(survey, "identify=confident&assess=perhaps")

    #expect(answer.status == 422)
    #expect(answer.page.contains("href=\"#assess"))
    #expect(answer.page.contains("name=\"identify\" value=\"confident\" checked"))
    #expect(try await site.store.answeredSurveys().isEmpty)
  }

  @Test func `a form that no survey names, or that is sent from elsewhere, is not answered`()
    async throws
  {
    let site = try await TestSite()
    let ellis = try await site.signedIn(as: .ellis)

    #expect(try await ellis.get("/surveys/parent-feedback").status == 404)
    #expect(try await ellis.post("/surveys/parent-feedback", "help=yes").status == 404)
    #expect(try await ellis.get(thanks).location == survey)
    #expect(try await site.browser.get(survey).location?.hasPrefix("/sign-in?then") == true)
    let maya = try await site.registerMaya()
    try await site.add(JoinedTeam(worker: Colleague.ellis.worker), about: maya)
    let beside = try await ellis.get("/people/\(maya)/forms/practitioner-confidence/new")
    #expect(beside.status == 404)
  }

  @Test(arguments: [Colleague.lena, .theo, .ada])
  func `those who work with no families are not asked`(_ colleague: Colleague) async throws {
    let browser = try await TestSite().signedIn(as: colleague)

    #expect(try await !browser.get("/").page.contains("Your partnership asks"))
  }

  /// One answer of an agency in March; in April eight of the police and two of the agency; then it is July.
  private func answered() async throws -> TestSite {
    let site = try await TestSite()
    let survey = try #require(
      try PackLibrary.shipped().forms(in: nil).first { $0.id == "practitioner-confidence" })
    for number in 0..<11 {
      if number == 1 { site.clock.move(seconds: 35 * 86_400) }
      let agency = number < 3 ? Colleague.priya.agency : Colleague.ellis.agency
      let day = site.clock.now.ukDate
      let answered = try AnsweredSurvey(
        [AnswerPlace("identify"): .choice(number == 10 ? "not" : "very")],
        on: survey.instrument, from: agency, received: day)
      let isKept = try await site.store.keep(
        answered, answeredBy: ID("practitioner-\(number)"), in: SurveyYear(of: day))
      #expect(isKept)
    }
    site.clock.move(seconds: 90 * 86_400)
    return site
  }

  @Test func `R-203 what few of an agency answered is withheld, and nobody is behind a figure`()
    async throws
  {
    let site = try await answered()
    let lena = try await site.signedIn(as: .lena)
    let indicator = "bury-ev-practitioner-confidence"
    let csv = try await lena.get("/places/wrenbury-vale/booklet/own.csv?period=2025-Q2").page
    let few = csv.split(separator: "\r\n").filter {
      $0.contains(indicator) && $0.contains("question is confident to identify")
        && $0.contains("(agency: Hill Primary School)")
    }
    let behind = try await site.signedIn(as: .ellis).get(
      "/places/wrenbury-vale/booklet/own/children?indicator=\(indicator)&measure=0&from=2025-04-01&to=2025-06-30"
    )

    #expect(!few.isEmpty)
    #expect(few.allSatisfy { $0.contains(",c,,c,percent,withheld,") })
    #expect(behind.page.contains("which is kept without names"))
    #expect(!behind.page.contains("/people/"))
  }

  @Test func `a place whose strategy asks no practitioners asks none`() async throws {
    let site = try await TestSite()
    try await site.store.follow(
      "liverpool",
      logging: AccessEvent(
        at: site.clock.now, author: Colleague.ada.worker.author, action: .changedStrategy))
    let ellis = try await site.signedIn(as: .ellis)

    #expect(try await !ellis.get("/").page.contains("Your partnership asks"))
    #expect(try await ellis.get(survey).status == 404)
  }
}
