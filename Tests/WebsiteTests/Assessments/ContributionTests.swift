import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Priya Nair of the school asks the police, whose PC Ellis is in the team, for their part of an assessment.
struct ContributionTests {
  private let police = Colleague.ellis.worker.agency

  private func asked(
    _ okafors: OkaforSite, parts: KeyValuePairs<String, String> = ["parts": "before"]
  ) async throws -> String {
    let browser = try await okafors.browser()
    let (_, path) = try await okafors.beginAssessment(browser)
    let answer = try await browser.post(
      path,
      form([
        "agency": police.id.value, "asked": "What you know of call-outs", "due[day]": "20",
        "due[month]": "3", "due[year]": "2025",
      ]) + "&" + form(parts))
    #expect(answer.status == 303, "\(answer.page)")
    return "\(path)/\(police.id)"
  }

  /// Everything that the early help assessment asks but what the police were asked for.
  private func rest(_ okafors: OkaforSite) -> String {
    form([
      "agreed-by": "Mum", "is-neglect": "not-known", "household": "Mum and three children",
      "parenting": "Bedtimes work", "money": "Two jobs", "impact": "Hungry at school",
      "history": "Three moves", "generations": "Not known",
      "not-heard.\(okafors.maya)": "Asked twice",
      "parent-works": "Bedtimes", "parent-change": "Mornings", "professional-works": "Bedtimes",
      "professional-change": "Food", "together": "Breakfast club", "look-again[day]": "1",
      "look-again[month]": "6", "look-again[year]": "2025",
      "situation.\(okafors.maya)": "Gets up alone", "childs-words.\(okafors.maya)": "I like maths",
      "unmet.\(okafors.maya)": "met", "overruled.R-068": "Seen every day",
    ])
  }

  private let theirs: KeyValuePairs = [
    "earlier-worries": "Two call-outs in 2023", "was-tried": "A visit", "came-of-it": "Nothing",
  ]

  @Test func `R-065 the asked agency finds the request on its home page, and nobody else does`()
    async throws
  {
    let okafors = try await OkaforSite()
    let path = try await asked(okafors)

    let ellis = try await okafors.browser(of: .ellis).get("/").page
    let priya = try await okafors.browser(of: .priya).get("/").page
    let stranger = try await okafors.browser(of: .rowan).get("/").page

    #expect(ellis.contains("Contributions your agency was asked for (1)"))
    #expect(ellis.contains("href=\"\(path)\"") && ellis.contains("16 days left<br>20 Mar 2025"))
    #expect(!priya.contains("Contributions your agency was asked for"))
    #expect(!stranger.contains("Contributions") && !stranger.contains("Okafor"))
    #expect(try await okafors.browser(of: .rowan).get(path).status == 404)
  }

  @Test func `R-065 only the parts that were asked for are filled in, and stay whose they are`()
    async throws
  {
    let okafors = try await OkaforSite()
    let path = try await asked(okafors)
    let ellis = try await okafors.browser(of: .ellis)
    let priya = try await okafors.browser()

    let page = try await ellis.get(path).page
    #expect(page.contains("What worries were there before?"))
    #expect(!page.contains("What is a day like for this child?"))
    let sent = try await ellis.post(
      path, form(theirs) + "&" + form(["money": "Not for us to say", "go": "send"]))
    #expect(sent.location == okafors.path(okafors.maya, "assessments?done=saved"))

    let given = try #require(
      try await okafors.said(ContributionAnswered.self, about: okafors.maya).first)
    #expect(given.content.wasGiven && given.content.form?.json.contains("Not for us") == false)
    let list = try await priya.get(okafors.path(okafors.maya, "assessments")).page
    #expect(list.contains("Received") && list.contains("Read what they filled in"))
    let part = try await priya.get(
      okafors.path(okafors.maya, "forms/early-help-assessment/new?step=before")
    ).page
    #expect(part.contains("PC Ellis, Wexcombe Police: "))
    #expect(part.contains("Two call-outs in 2023"))
    #expect(part.contains("This is kept as theirs."))

    let saved = try await priya.post(
      okafors.path(okafors.maya, "forms/early-help-assessment"), rest(okafors) + "&go=check")
    #expect(saved.status == 303, "\(saved.page)")
    let said = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first)
    #expect(said.content.chronology?.earlierWorries == "Two call-outs in 2023")
    let kept = try Completion(json: Array(try #require(said.content.form).json.utf8))
    #expect(kept.answers[AnswerPlace("earlier-worries")]?.by == "ellis")
    #expect(kept.answers[AnswerPlace("household")]?.by == "priya")
    let shown = try await priya.get(okafors.path(okafors.maya, "assessments/\(said.id)")).page
    #expect(
      shown.contains(
        "From <a href=\"\(okafors.path(okafors.maya, "assessments/\(given.id)"))\">PC Ellis"))
    let completed = try await priya.get(okafors.path(okafors.maya, "assessments")).page
    #expect(completed.contains("what PC Ellis, Wexcombe Police filled in"))
  }

  @Test func `R-065 what was contributed stands beside its question whatever the author says`()
    async throws
  {
    let okafors = try await OkaforSite()
    let path = try await asked(okafors)
    _ = try await okafors.browser(of: .ellis).post(
      path, form(theirs) + "&words=We+never+met+Dad&go=send")
    let priya = try await okafors.browser()
    let target = okafors.path(okafors.maya, "forms/early-help-assessment")
    let body = rest(okafors) + "&earlier-worries=Three+call-outs"

    let check = try await priya.get("\(target)/new?step=check&earlier-worries=Three+call-outs").page
    let saved = try await priya.post(target, body + "&go=check")
    let completed = try await priya.get(try #require(saved.location)).page

    #expect(check.contains("<h1>Check your answers</h1>"))
    for page in [completed, check] {
      #expect(page.contains("Three call-outs") && page.contains("Two call-outs in 2023"))
      #expect(page.contains("Wexcombe Police</a>, 4 March 2025"))
      #expect(page.contains("We never met Dad"))
    }
  }

  @Test func `a request that nobody can find says so, with the way to add somebody`() async throws {
    let okafors = try await OkaforSite()
    let path = try await asked(okafors)
    let browser = try await okafors.browser()
    let list = okafors.path(okafors.maya, "assessments")
    #expect(!(try await browser.get(list).page.contains("is in the team: <a")))

    _ = try await browser.post(
      path.replacing("/\(police.id)", with: ""),
      form([
        "agency": Colleague.sam.worker.agency.id.value, "asked": "Attendance", "due[day]": "25",
        "due[month]": "3", "due[year]": "2025",
      ]))

    let page = try await browser.get(list).page
    #expect(
      page.contains(
        "Nobody from Vale Academy is in the team: <a href=\"\(okafors.path(okafors.maya, "team/new"))"
      ))
  }

  @Test func `what the author says otherwise stands in place of what was contributed`()
    async throws
  {
    let okafors = try await OkaforSite()
    let path = try await asked(okafors)
    _ = try await okafors.browser(of: .ellis).post(path, form(theirs) + "&go=send")

    _ = try await okafors.browser().post(
      okafors.path(okafors.maya, "forms/early-help-assessment"),
      rest(okafors) + "&earlier-worries=Three+call-outs&go=check")

    let said = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first)
    let kept = try Completion(json: Array(try #require(said.content.form).json.utf8))
    #expect(kept.answers[AnswerPlace("earlier-worries")]?.by == "priya")
    #expect(kept.answers[AnswerPlace("was-tried")]?.by == "ellis")
  }

  @Test func `R-065 an agency declines only with a reason, which whoever asked sees`()
    async throws
  {
    let okafors = try await OkaforSite()
    let path = try await asked(okafors)
    let ellis = try await okafors.browser(of: .ellis)

    let empty = try await ellis.post(path, "go=send")
    #expect(empty.status == 422)
    #expect(empty.page.contains("Answer a question, or write what you contribute"))
    let silent = try await ellis.post(path, "go=decline")
    #expect(silent.page.contains("Enter why you cannot contribute"))
    _ = try await ellis.post(path, "go=decline&why_not=We+never+met+them")

    let list = try await okafors.browser().get(okafors.path(okafors.maya, "assessments")).page
    #expect(list.contains("Declined") && list.contains("We never met them"))
    #expect(!(try await ellis.get("/").page.contains("Contributions your agency was asked for")))
    #expect(try await ellis.get(path).status == 303)
  }

  @Test func `R-065 an overdue contribution is reminded of, with a new day to answer by`()
    async throws
  {
    let okafors = try await OkaforSite()
    let path = try await asked(okafors, parts: [:])
    okafors.site.clock.move(seconds: 20 * 24 * 60 * 60)
    let priya = try await okafors.browser()
    let list = okafors.path(okafors.maya, "assessments")
    #expect(try await priya.get(list).page.contains("Overdue"))

    let without = try await priya.post("\(path)/reminder")
    #expect(without.page.contains("Enter how you reminded them"))
    _ = try await priya.post(
      "\(path)/reminder",
      form(["asked": "Rang their desk", "due[day]": "30", "due[month]": "3", "due[year]": "2025"]))

    let page = try await priya.get(list).page
    #expect(page.contains("Waiting") && page.contains("Reminded 24 March 2025"))
    #expect(!page.contains("Overdue"))
    let ellis = try await okafors.browser(of: .ellis)
    #expect(try await ellis.get("/").page.contains("6 days left<br>30 Mar 2025"))
    #expect(try await ellis.get(path).page.contains("Rang their desk"))
  }

  @Test func `an agency that answered and is asked again has something to answer again`()
    async throws
  {
    let okafors = try await OkaforSite()
    let path = try await asked(okafors)
    let ellis = try await okafors.browser(of: .ellis)
    _ = try await ellis.post(path, "go=decline&why_not=Not+yet")

    _ = try await okafors.browser().post(
      path.replacing("/\(police.id)", with: ""),
      form([
        "agency": police.id.value, "asked": "And now?", "due[day]": "25", "due[month]": "3",
        "due[year]": "2025",
      ]))

    #expect(try await ellis.get("/").page.contains("Contributions your agency was asked for (1)"))
  }
}
