import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Priya Nair and PC Ellis write the same open assessment: whoever saves second loses nothing.
struct FinishedMeanwhileTests {
  private func begun(_ okafors: OkaforSite) async throws -> String {
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"),
      form(["why": "Three worries in a month"]))
    return try #require(answer.location)
  }

  private func target(_ okafors: OkaforSite) -> String {
    okafors.path(okafors.maya, "forms/early-help-assessment")
  }

  private func written(_ okafors: OkaforSite, _ begun: String, household: String) -> String {
    form([
      "assessment": begun.split(separator: "=").last.map(String.init) ?? "",
      "agreed-by": "Mum", "is-neglect": "not-known", "household": household,
      "parenting": "Bedtimes work", "money": "Two jobs", "impact": "Hungry at school",
      "earlier-worries": "None known", "was-tried": "None known", "came-of-it": "None known",
      "history": "Three moves", "generations": "Not known",
      "not-heard.\(okafors.maya)": "Asked twice",
      "parent-works": "Bedtimes", "parent-change": "Mornings", "professional-works": "Bedtimes",
      "professional-change": "Food", "together": "Breakfast club", "look-again[day]": "1",
      "look-again[month]": "6", "look-again[year]": "2025",
      "situation.\(okafors.maya)": "Gets up alone", "childs-words.\(okafors.maya)": "I like maths",
      "unmet.\(okafors.maya)": "met", "overruled.R-068": "Seen every day", "go": "check",
    ]) + "&draft_path=\(target(okafors))/new&draft_title=Early+help"
  }

  /// Priya has finished it; Ellis then sends his own.
  private func second(
    _ okafors: OkaforSite
  ) async throws -> (ellis: Browser, body: String, answer: Answer) {
    let begun = try await begun(okafors)
    let (priya, ellis) = (try await okafors.browser(), try await okafors.browser(of: .ellis))
    let first = try await priya.post(
      target(okafors), written(okafors, begun, household: "Mum and three children"))
    #expect(first.status == 303, "\(first.page)")
    let body = written(okafors, begun, household: "Gran has moved in")
    return (ellis, body, try await ellis.post(target(okafors), body))
  }

  @Test func `whoever saves second reads both, and their draft stays`() async throws {
    let okafors = try await OkaforSite()
    let (ellis, _, answer) = try await second(okafors)

    #expect(answer.status == 409)
    #expect(answer.page.contains("Somebody else saved this first"))
    #expect(answer.page.contains("What Priya Nair saved"))
    #expect(answer.page.contains("Mum and three children"))
    #expect(answer.page.contains("Gran has moved in"))
    let again = try await ellis.get("\(target(okafors))/new")
    #expect(again.status == 409 && again.page.contains("Gran has moved in"))
    #expect(try await okafors.said(AssessmentCompleted.self, about: okafors.maya).count == 1)

    let undecided = try await ellis.post("\(target(okafors))/meanwhile", "once=0123456789abcdef")
    #expect(undecided.page.contains("Select what should become of what you typed"))
  }

  @Test func `theirs is added beside the first with their name, and read on its page`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (ellis, body, _) = try await second(okafors)

    let saved = try await ellis.post("\(target(okafors))/meanwhile", body + "&which=addition")

    let first = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first)
    #expect(saved.location == okafors.path(okafors.maya, "assessments/\(first.id)?saved=yes"))
    let given = try #require(
      try await okafors.said(ContributionAnswered.self, about: okafors.maya).first)
    #expect(given.content.assessment == first.content.assessment)
    let page = try await okafors.browser().get(
      okafors.path(okafors.maya, "assessments/\(first.id)")
    ).page
    #expect(page.contains("Gran has moved in") && page.contains("Mum and three children"))
    #expect(page.contains("assessments/\(given.id)\">PC Ellis, Wexcombe Police</a>"))
    #expect(!(try await ellis.get("/drafts").page.contains("Early help")))
  }

  @Test func `theirs is corrected with mine filled in, and needs a reason`() async throws {
    let okafors = try await OkaforSite()
    let (ellis, body, _) = try await second(okafors)

    let led = try await ellis.post("\(target(okafors))/meanwhile", body + "&which=correction")

    let first = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first)
    #expect(led.location == okafors.path(okafors.maya, "assessments/\(first.id)/correction"))
    let page = try await ellis.get(try #require(led.location)).page
    #expect(page.contains("Gran has moved in") && !page.contains("Mum and three children"))
    #expect(page.contains("What was wrong?"))
  }

  @Test func `a form sent twice by one person is no second author`() async throws {
    let okafors = try await OkaforSite()
    let begun = try await begun(okafors)
    let body = written(okafors, begun, household: "Mum") + "&once=0123456789abcdef0123"
    let browser = try await okafors.browser()

    let first = try await browser.post(target(okafors), body)
    let second = try await browser.post(target(okafors), body)

    #expect(first.status == 303 && second.status == 303)
    #expect(second.location?.contains("/assessments/start/") == false)
    #expect(try await okafors.said(AssessmentCompleted.self, about: okafors.maya).count == 1)
  }
}
