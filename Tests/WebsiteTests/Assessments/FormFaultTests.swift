import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct FormFaultTests {
  private func tell(_ json: String, version: Int = 1, _ okafors: OkaforSite) async throws
    -> ID<Entry>
  {
    try await okafors.tell(
      InstrumentCompleted(
        form: CompletedForm(
          form: "neglect-screening", version: version, title: "Screening", json: json)),
      about: [okafors.maya], by: .priya)
  }

  @Test func `a form that cannot be read is said to be there, with why, and is never left out`()
    async throws
  {
    let okafors = try await OkaforSite()
    let damaged = try await tell("{\"format\":1", okafors)
    let newer = try await tell(
      #"{"format":99,"instrument":"x","version":1,"title":"x","about":[],"contributors":[],"answers":[],"revision":0}"#,
      okafors)

    let page = try await okafors.browser().get(okafors.path(okafors.maya, "assessments")).page

    #expect(page.contains("A form of 4 March 2025 cannot be read"))
    #expect(page.contains("it may be damaged") && page.contains("a newer version of Heed"))
    for entry in [damaged, newer] { #expect(page.contains("/entries/\(entry)")) }
    #expect(!page.contains("None has been completed yet"))
  }

  @Test func `answers on a version of the form that is gone are shown as they were asked`()
    async throws
  {
    let okafors = try await OkaforSite()
    let json =
      #"{"about":["\#(okafors.maya)"],"answers":[{"answer":{"text":"Thin"},"at":"2025-03-03T09:00:00Z","by":"priya","item":"old-item","question":"What we asked long ago","revision":1}],"completed_on":"2025-03-03","contributors":[{"id":"priya","kind":"practitioner","name":"Priya Nair"}],"format":1,"instrument":"neglect-screening","revision":1,"title":"Screening of old","version":7}"#
    let entry = try await tell(json, version: 7, okafors)
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "assessments/\(entry)")

    let page = try await browser.get(path).page
    #expect(page.contains("Screening of old") && page.contains("What we asked long ago"))
    let correction = try await browser.get("\(path)/correction").page
    #expect(correction.contains("This version of the form is no longer kept"))
  }

  @Test
  func `a form for the unborn is offered for nobody else, and one for born children not to them`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let start = "assessments/start/prenatal-assessment"

    let child = try await browser.get(okafors.path(okafors.maya, "assessments")).page
    let unborn = try await browser.get(okafors.path(okafors.unborn, "assessments")).page

    #expect(!child.contains(start) && unborn.contains(start))
    #expect(child.contains("forms/three-houses") && !unborn.contains("forms/three-houses"))
    #expect(try await browser.get(okafors.path(okafors.maya, start)).status == 404)
    #expect(
      try await browser.get(okafors.path(okafors.unborn, "forms/three-houses/new")).status == 404)
  }

  @Test func `what the rules of practice will ask is shown before an assessment is saved`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    _ = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"), "why=Worries")
    let all = form([
      "agreed-by": "Mum", "is-neglect": "not-known", "household": "Mum and three children",
      "parenting": "Bedtimes work", "money": "Two jobs", "impact": "Hungry at school",
      "earlier-worries": "None known", "was-tried": "None known", "came-of-it": "None known",
      "history": "Three moves", "generations": "Not known",
      "not-heard.\(okafors.maya)": "Asked twice",
      "parent-works": "Bedtimes", "parent-change": "Mornings", "professional-works": "Bedtimes",
      "professional-change": "Food", "together": "Breakfast club", "look-again[day]": "1",
      "look-again[month]": "6", "look-again[year]": "2025",
      "situation.\(okafors.maya)": "Gets up alone", "childs-words.\(okafors.maya)": "I like maths",
      "unmet.\(okafors.maya)": "met",
    ])
    let path = okafors.path(okafors.maya, "forms/early-help-assessment")

    let check = try await browser.get("\(path)/new?step=check&\(all)").page

    #expect(check.contains("The rules of practice ask:"))
    #expect(check.contains("Why do you decide otherwise than R-068?"))
    #expect(try await okafors.said(AssessmentCompleted.self, about: okafors.maya).isEmpty)
  }
}
