import Casework
import Examples
import Instruments
import Packs
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// The rules about assessments as the pages carry them: what the forms ask, and what the child’s page notices.
struct AssessmentRulesTests {
  private let purpose = "forms/child-and-family-assessment"

  private func started(_ form: String) async throws -> (OkaforSite, Browser) {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    let browser = try await okafors.browser(of: .noor)
    let answer = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/\(form)"), "why=Hungry")
    #expect(answer.status == 303)
    return (okafors, browser)
  }

  /// What one step of the statutory assessment says when nothing was answered on it.
  private func emptyStep(_ step: String) async throws -> String {
    let (okafors, browser) = try await started("child-and-family-assessment")
    let path = okafors.path(okafors.maya, purpose)
    let answer = try await browser.post(
      path, form(["go": step, "draft_path": "\(path)/new", "draft_title": "Assessment"]))
    #expect(answer.status == 422)
    return answer.page
  }

  private func page(_ okafors: OkaforSite) async throws -> String {
    try await okafors.browser(of: .noor).get("/people/\(okafors.maya)").page
  }

  /// Maya’s page after an assessment that says nothing but what is given.
  private func page(after assessed: AssessmentCompleted) async throws -> String {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    try await okafors.tell(
      AssessmentStarted(assessment: assessed.assessment, purpose: assessed.purpose, why: "Hungry"),
      about: [okafors.maya], on: "2025-02-03")
    try await okafors.tell(assessed, about: [okafors.maya], on: "2025-02-20")
    return try await page(okafors)
  }

  private let silent = AssessmentCompleted(assessment: "a-1", purpose: .childAndFamily)

  private var telling: AssessmentCompleted {
    var assessed = silent
    assessed.findings = Finding.allCases.map { FindingStated(finding: $0, words: "Told") }
    assessed.views = ViewGiver.allCases.map {
      ViewGiven(giver: $0, worksWell: "Bedtimes", mustChange: "Mornings")
    }
    return assessed
  }

  private func notices(_ notice: String) async throws -> Bool {
    let without = try await page(after: silent).contains(notice)
    let with = try await page(after: telling).contains(notice)
    return without && !with
  }

  @Test func `R-062 each of the seven needs is asked of the child, and none can be left out`()
    async throws
  {
    let page = try await emptyStep("needs")
    for need in DevelopmentalNeed.allCases {
      #expect(page.contains("href=\"#need-\(need.rawValue.replacing("_", with: "-"))\""), "\(need)")
    }
  }

  @Test func `R-063 parenting capacity, and family and surroundings, cannot be left out`()
    async throws
  {
    let page = try await emptyStep("family")
    #expect(page.contains("href=\"#parenting\"") && page.contains("href=\"#surroundings\""))
  }

  @Test func `R-066 R-067 the chronology, history and generations cannot be left out`()
    async throws
  {
    let page = try await emptyStep("before")
    for item in ["earlier-worries", "was-tried", "came-of-it", "history", "generations"] {
      #expect(page.contains("href=\"#\(item)\""), "\(item)")
    }
  }

  @Test func `R-069 R-074 the five points and the impact are asked, and noticed when missing`()
    async throws
  {
    let page = try await emptyStep("analysis")
    for item in ["impact", "attachment", "upbringing", "available", "shared", "cooperation"] {
      #expect(page.contains("href=\"#\(item)\""), "\(item)")
    }
    #expect(try await notices("The analysis leaves points out"))
    #expect(try await notices("History or impact is missing"))
  }

  @Test func `R-070 money, work and housing are asked, and noticed when missing`() async throws {
    let page = try await emptyStep("poverty")
    for item in ["circumstances", "functioning", "change"] {
      #expect(page.contains("href=\"#\(item)\""), "\(item)")
    }
    #expect(try await notices("The assessment leaves circumstances out"))
  }

  @Test func `R-077 what works and must change is asked of each, and noticed when missing`()
    async throws
  {
    let page = try await emptyStep("views")
    for item in ["parent-works", "parent-change", "professional-works", "professional-change"] {
      #expect(page.contains("href=\"#\(item)\""), "\(item)")
    }
    #expect(page.contains("What must change, says the child?"))
    #expect(try await notices("What works well and what must change"))
  }

  @Test func `R-081 what children of this age need stands beside the question of good enough`()
    async throws
  {
    let (okafors, browser) = try await started("child-and-family-assessment")
    let path = okafors.path(okafors.maya, "\(purpose)/new")
    let page = try await browser.get("\(path)?step=family").page
    let other = try await browser.get("\(path)?step=poverty").page

    #expect(page.contains("What is good enough care for a child of this age?"))
    #expect(page.contains("What each type can look like: Primary age (5 to 11)"))
    #expect(!other.contains("What each type can look like"))
  }

  @Test func `R-080 whoever begins an assessment is led to what is already on the record`()
    async throws
  {
    let okafors = try await OkaforSite()
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")
    let empty = try await okafors.browser().get(path).page
    let concern = try await okafors.site.addConcern(about: okafors.maya)
    let known = try await okafors.browser().get(path).page

    #expect(empty.contains("Ask other agencies for theirs"))
    #expect(known.contains("entries/\(concern)\""))
  }

  @Test func `R-071 an assessment that is late, or lacks what others think, is noticed`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    _ = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"),
      form(["why": "Hungry", "due[day]": "10", "due[month]": "3", "due[year]": "2025"]))
    let inTime = try await page(okafors)
    okafors.site.clock.move(seconds: 8 * 86_400)
    let late = try await page(okafors)

    #expect(!inTime.contains("An assessment is overdue"))
    #expect(late.contains("An assessment is overdue"))
    #expect(try await page(after: silent).contains("The assessment was not shared"))
  }

  @Test func `R-072 a tool’s completions stand side by side, and using it again is noticed`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    let kept = CompletedForm(form: "gcp2", version: 1, title: "Graded Care Profile 2", json: "{}")
    try await okafors.tell(
      InstrumentCompleted(form: kept, areasOfConcern: ["Physical care"]), about: [okafors.maya],
      on: "2024-06-03")
    try await okafors.plan(on: "2025-01-06")
    try await okafors.follow("blackpool")
    let late = try await page(okafors)
    try await okafors.tell(
      InstrumentCompleted(form: kept, areasOfConcern: []), about: [okafors.maya], on: "2025-02-03")
    let again = try await page(okafors)
    #expect(late.contains("Use “Graded Care Profile 2” again"))
    #expect(late.contains("The strategies give no figure here."))
    #expect(!again.contains("Use “Graded Care Profile 2” again"))
    let review = try await okafors.browser().get(
      okafors.path(okafors.maya, "reviews/new?plan=plan-1")
    ).page

    #expect(review.contains("Tools side by side"))
    #expect(review.contains("3 June 2024") && review.contains("3 February 2025"))
  }

  @Test func `R-075 an assessment says when it is looked at again, and the day is noticed`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    var assessed = silent
    assessed.reviewOn = LocalDate(iso: "2025-03-01")
    try await okafors.tell(assessed, about: [okafors.maya], on: "2025-01-06")
    try await okafors.plan(on: "2025-01-07")
    let due = try await page(okafors)
    assessed.reviewOn = LocalDate(iso: "2025-05-01")
    assessed.assessment = "a-2"
    try await okafors.tell(assessed, about: [okafors.maya], on: "2025-03-03")

    #expect(try await emptyStep("next").contains("href=\"#look-again\""))
    #expect(due.contains("Look at the assessment again"))
    #expect(!(try await page(okafors)).contains("Look at the assessment again"))
  }

  @Test func `R-076 a second of the same is warned of before it begins, and noticed after`()
    async throws
  {
    let (okafors, browser) = try await started("early-help-assessment")
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")
    let warned = try await browser.get(path).page
    let one = try await page(okafors)
    _ = try await okafors.browser(of: .ellis).post(path, "why=Again")

    #expect(warned.contains("One of these is already being made"))
    #expect(!one.contains("Two assessments of the same are open"))
    #expect(try await page(okafors).contains("Two assessments of the same are open"))
  }

  @Test
  func `while the end of the work waits for approval, what is being made is still being made`()
    async throws
  {
    let (okafors, browser) = try await started("early-help-assessment")
    try await okafors.follow("wrenbury-vale")
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")
    let end = try await okafors.tell(
      CaseClosed(reason: .movedAway, why: "Left", whoToTurnTo: "Their school"),
      about: [okafors.maya])
    #expect(try await browser.get(path).page.contains("One of these is already being made"))

    try await okafors.tell(
      DecisionApproved(decision: end, outcome: .approved), about: [okafors.maya])
    #expect(!(try await browser.get(path).page.contains("One of these is already being made")))
  }

  @Test func `R-078 assessing with adults’ services is asked, and noticed where parents struggle`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")
    let asked = try await browser.get(path).page
    try await okafors.tell(
      ParentalFactorsNoted(factors: [.mothersMentalHealth]), about: [okafors.maya])
    _ = try await browser.post(path, "why=Hungry")
    let alone = try await page(okafors)

    #expect(asked.contains("Is this assessment made together with adults’ services?"))
    #expect(alone.contains("Assess together with adults’ services?"))
  }

  @Test func `R-079 doubt about mental capacity is asked in the agreement and the assessment`()
    async throws
  {
    let (okafors, browser) = try await started("child-and-family-assessment")
    let agreement = try await browser.get(okafors.path(okafors.maya, "agreements/new")).page
    let assessment = try await browser.get(
      okafors.path(okafors.maya, "\(purpose)/new?step=poverty")
    ).page

    #expect(agreement.contains("name=\"is_capacity_in_doubt\""))
    #expect(assessment.contains("can decide for themselves?"))
  }

  @Test
  func `R-150 R-151 what every agency wrote is at hand, and those who know the family are asked`()
    async throws
  {
    let okafors = try await OkaforSite()
    let concern = try await okafors.tell(
      Concern.coldAndHungry, about: [okafors.maya], by: .ellis)
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")
    let known = try await browser.get(path).page
    _ = try await browser.post(path, "why=Hungry")

    #expect(known.contains("entries/\(concern)\""))
    let noticed = try await browser.get("/people/\(okafors.maya)").page
    #expect(noticed.contains("Ask those who know the family to contribute"))
  }
}
