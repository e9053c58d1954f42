import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct FillingTests {
  private let child: KeyValuePairs = [
    "age-stage": "primary", "seen-on[day]": "3", "seen-on[month]": "3", "seen-on[year]": "2025",
  ]
  private let rest: KeyValuePairs = [
    "noticed-primary": "tired", "type-medical": "no-worry", "type-nutritional": "worry",
    "about-nutritional": "Asks for food", "type-emotional": "no-worry",
    "type-educational": "no-worry", "type-physical": "not-known", "type-supervision": "no-worry",
    "next-step": "Speak with Mum on Friday",
  ]

  @Test func `a step shows what its answers ask for, and keeps what was typed as a draft`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/neglect-screening")

    let first = try await browser.get("\(path)/new")
    #expect(first.page.contains("How old is the child?"))
    #expect(!first.page.contains("checked"))

    let on = try await browser.post(path, form(child) + "&go=child&" + draft(path))
    #expect(on.location == "\(path)/new?step=noticed")

    let next = try await browser.get("\(path)/new?step=noticed")
    #expect(next.page.contains("5 to 10 years: what have you noticed?"))
    #expect(!next.page.contains("Under 1: what have you noticed?"))
    #expect(next.page.contains(#"<input type="hidden" name="age-stage" value="primary">"#))
  }

  @Test func `what is missing is told on its step, and nothing typed is lost`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/neglect-screening")

    let answer = try await browser.post(path, "known-from=I+teach+her&go=child&" + draft(path))

    #expect(answer.status == 422)
    #expect(
      answer.page.contains("<a href=\"#age-stage\">Select an answer to “How old is the child?”"))
    #expect(answer.page.contains("value=\"I teach her\""))
  }

  @Test func `a screening is saved with its questions as they were asked, once however often sent`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/neglect-screening")
    let body = form(child) + "&" + form(rest) + "&go=check&once=0123456789abcdef0123"

    let answer = try await browser.post(path, body)
    _ = try await browser.post(path, body)

    let said = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    #expect(said.count == 1)
    let kept = try Completion(json: Array(try #require(said.first).content.form.json.utf8))
    #expect(kept.version == 1)
    #expect(kept.answers[AnswerPlace("age-stage")]?.question == "How old is the child?")
    #expect(kept.answers[AnswerPlace("about-nutritional")]?.words == "Asks for food")
    let page = try await browser.get(try #require(answer.location))
    #expect(page.page.contains("Asks for food") && page.page.contains("Rowan") == false)
  }

  @Test func `what nobody can answer is said with why, and is an answer`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/neglect-screening")

    let answer = try await browser.post(
      path, "age-stage=primary&seen-on.why-not=I+have+never+met+her&go=child&" + draft(path))

    #expect(answer.location == "\(path)/new?step=noticed")
  }

  @Test func `grades of care are about one child and one carer, with training and licence`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/gcp2")
    let without = try await browser.post(path, "go=people&" + draft(path))
    #expect(without.page.contains("Select whose care it is about"))

    for (month, grade) in [("1", "grade-4"), ("3", "grade-2")] {
      let answer = try await browser.post(
        path,
        form([
          "carer": okafors.ngozi.value, "completed-on[day]": "1", "completed-on[month]": month,
          "completed-on[year]": "2025", "trained-on[day]": "1", "trained-on[month]": "6",
          "trained-on[year]": "2024", "licence-number": "WV-12", "physical": grade,
          "safety": "grade-3", "emotional": "grade-2", "developmental": "grade-2",
          "concerns": "physical", "go": "check",
        ]))
      #expect(answer.status == 303)
    }

    let said = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    #expect(said.map(\.content.carer) == [okafors.ngozi, okafors.ngozi])
    #expect(said.map(\.content.areasOfConcern) == [["Physical care"], ["Physical care"]])
    #expect(said[0].content.assessorTrainedOn == "2024-06-01")
    let list = try await browser.get(okafors.path(okafors.maya, "assessments"))
    #expect(list.page.contains("Compare the last"))
    let compared = try await browser.get(
      okafors.path(
        okafors.maya, "assessments/compare?" + said.map { "entry=\($0.id)" }.joined(separator: "&"))
    )
    #expect(compared.page.contains("Grade 4") && compared.page.contains("Better"))
    #expect(!compared.page.lowercased().contains("average"))
  }

  /// What the page’s own form carries so that a draft can be kept.
  private func draft(_ path: String) -> String {
    form(["draft_path": "\(path)/new", "draft_title": "Screening"])
  }
}
