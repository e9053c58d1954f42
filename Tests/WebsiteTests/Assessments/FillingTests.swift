import Casework
import Examples
import Instruments
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

struct FillingTests {
  private let child: KeyValuePairs = [
    "seen-on[day]": "3", "seen-on[month]": "3", "seen-on[year]": "2025",
  ]
  private let rest: KeyValuePairs = [
    "signs-medical-primary": "none", "signs-nutritional-primary": "sign-1",
    "signs-emotional-primary": "none", "signs-educational-primary": "none",
    "signs-physical-primary": "sign-2", "signs-supervision-primary": "none",
    "type-medical": "no-worry", "type-nutritional": "worry",
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
    #expect(first.page.contains("Primary age (5 to 11), by the date of birth on the record."))
    #expect(!first.page.contains("name=\"stage\""))
    #expect(!first.page.contains("checked"))

    let on = try await browser.post(path, form(child) + "&go=child&" + draft(path))
    #expect(on.location == "\(path)/new?step=noticed")

    let next = try await browser.get("\(path)/new?step=noticed")
    for type in NeglectType.allCases {
      #expect(next.page.contains("name=\"signs-\(type.rawValue)-primary\""), "\(type)")
      #expect(!next.page.contains("name=\"signs-\(type.rawValue)-infancy\""), "\(type)")
    }
    #expect(next.page.contains(#"<input type="hidden" name="seen-on[day]" value="3">"#))
  }

  @Test func `what is missing is told on its step, and nothing typed is lost`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/neglect-screening")

    let answer = try await browser.post(path, "known-from=I+teach+her&go=child&" + draft(path))

    #expect(answer.status == 422)
    #expect(
      answer.page.contains("<a href=\"#seen-on\">"))
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
    #expect(kept.version == 2)
    #expect(said.first?.content.childSeenOn == "2025-03-03")
    let listed = try await okafors.site.store.reading { try $0.person(okafors.maya) }
    #expect(listed?.lastSeenOn == "2025-03-03")
    let overview = try await browser.get("/people/\(okafors.maya)").page
    #expect(overview.contains(">3 March 2025</a>, yesterday, by Priya Nair"))
    let stage = kept.answers[AnswerPlace("stage")]
    #expect(stage?.question == "Which stage of life is the child in?")
    #expect(stage?.words == AgeStage.primary.label)
    #expect(kept.answers[AnswerPlace("about-nutritional")]?.words == "Asks for food")
    let page = try await browser.get(try #require(answer.location))
    #expect(page.page.contains("Asks for food") && page.page.contains("Rowan") == false)
  }

  @Test func `a form with the same answers is asked about, and saved if it is another`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/neglect-screening")
    let body = form(child) + "&" + form(rest) + "&go=check"
    func saved() async throws -> Int {
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).count
    }
    #expect(try await browser.post(path, body + "&once=aaaaaaaaaaaaaaaaaaaa").status == 303)
    okafors.site.clock.move(seconds: 60)
    let asked = try await browser.post(path, body + "&once=bbbbbbbbbbbbbbbbbbbb")
    #expect(asked.status == 409)
    #expect(asked.page.contains("You recorded this already at "))
    #expect(asked.page.contains("Record it as another") && asked.page.contains("Asks for food"))
    #expect(try await saved() == 1)
    let other = body.replacing("Asks+for+food", with: "Hungry")
    #expect(try await browser.post(path, other + "&once=bbbbbbbbbbbbbbbbbbbb").status == 303)
    let another = try await browser.post(path, body + "&once=cccccccccccccccccccc&is_another=yes")
    #expect(another.status == 303)
    #expect(try await saved() == 3)
  }

  @Test func `what nobody can answer is said with why, and is an answer`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/neglect-screening")

    let answer = try await browser.post(
      path, "seen-on.why-not=I+have+never+met+her&go=child&" + draft(path))

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

  @Test
  func
    `a stage that the date of birth does not allow is refused, and is asked where it allows several`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/neglect-screening")
    let known = try await browser.post(
      path, form(child) + "&stage=infancy&go=child&" + draft(path))
    #expect(known.location == "\(path)/new?step=noticed")
    #expect(
      try await browser.get("\(path)/new?step=noticed").page.contains("signs-medical-primary"))

    try await okafors.tell(DetailsStated(bornOn: "2013"), about: [okafors.maya])
    let asked = try await browser.get("\(path)/new?step=child").page
    #expect(asked.contains("name=\"stage\""))
    let wrong = try await browser.post(
      path, form(child) + "&stage=infancy&go=child&" + draft(path))
    #expect(wrong.status == 422 && wrong.page.contains("<a href=\"#stage\">The record says"))
    let right = try await browser.post(
      path, form(child) + "&stage=adolescence&go=child&" + draft(path))
    #expect(right.location == "\(path)/new?step=noticed")
  }

  @Test func `what was written beside “No worry” is kept`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/neglect-screening")

    let answer = try await browser.post(
      path, form(child) + "&" + form(rest) + "&about-medical=Glasses+mended&go=check")

    #expect(answer.status == 303, "\(answer.page)")
    #expect(
      try await browser.get(try #require(answer.location)).page.contains("Glasses mended"))
  }

  /// What the page’s own form carries so that a draft can be kept.
  private func draft(_ path: String) -> String {
    form(["draft_path": "\(path)/new", "draft_title": "Screening"])
  }
}
