import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Who interpreted when a child was spoken with for a form, as it is asked, refused and kept.
struct InterpreterOnFormsTests {
  private static let refusal = "A member of the family cannot interpret this"

  private func houses(_ more: KeyValuePairs<String, String>) -> String {
    form([
      "met-on[day]": "3", "met-on[month]": "3", "met-on[year]": "2025", "where": "School",
      "who-else": "Her aunt", "language": "interpreter", "worries": "The dark",
      "good-things": "Gran", "wishes": "A lamp", "told-child": "I will ask Mum", "go": "check",
    ]) + "&" + form(more)
  }

  @Test func `R-135 a relative does not interpret for a tool, unless somebody says why`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/three-houses")

    let unsaid = try await browser.post(path, houses(["interpreter": "relative"]))
    #expect(unsaid.status == 422)
    #expect(unsaid.page.contains("Was it about something sensitive or complex?"))
    let relative = houses(["interpreter": "relative", "sensitive": "yes"])
    let refused = try await browser.post(path, relative)
    #expect(refused.status == 422 && refused.page.contains(Self.refusal))
    #expect(refused.page.contains("name=\"overruled.R-135\""))
    #expect(try await okafors.said(InstrumentCompleted.self, about: okafors.maya).isEmpty)

    let saved = try await browser.post(
      path, relative + "&" + form(["overruled.R-135": "She would speak to nobody else"]))
    #expect(saved.status == 303, "\(saved.page)")
    let said = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
    #expect(said.content.interpreting == Interpreting(by: .relative, isSensitive: .yes))
    #expect(said.content.overruled.map(\.why) == ["She would speak to nobody else"])
    let page = try await browser.get(try #require(saved.location)).page
    #expect(page.contains("A member of the family"))
    let entry = try await browser.get(okafors.path(okafors.maya, "entries/\(said.id)")).page
    #expect(entry.contains("R-135: She would speak to nobody else"))
  }

  @Test
  func `R-135 that nobody can say whether it was sensitive does not let a relative interpret`()
    async throws
  {
    let okafors = try await OkaforSite()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "forms/three-houses"),
      houses(["interpreter": "relative", "sensitive.why-not": "I was not there"]))
    #expect(answer.status == 422 && answer.page.contains(Self.refusal))
  }

  @Test(
    arguments: [
      ("interpreter=relative&sensitive=no", Interpreting(by: .relative, isSensitive: .no)),
      ("interpreter=professional", Interpreting(by: .professional)),
      ("interpreter=same-language", Interpreting(by: .sameLanguage)), ("", nil),
    ] as [(String, Interpreting?)])
  func `R-135 everyday matters, and everybody but relatives, are not refused on a form`(
    _ answers: String, _ kept: Interpreting?
  ) async throws {
    let okafors = try await OkaforSite()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "forms/three-houses"), houses([:]) + answers)
    #expect(answer.status == 303, "\(answer.page)")
    let said = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    #expect(said.map(\.content.interpreting) == [kept])
  }

  @Test
  func `R-135 in an assessment each child has their own interpreter, and a reason of their own`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.startFamilyAssessment(browser)
    let path = okafors.path(okafors.maya, "forms/early-help-assessment")
    let body =
      okafors.familyAssessment(samuel: "Sleeps in a drawer") + "&"
      + form([
        "interpreter.\(okafors.samuel)": "relative",
        "interpreter.\(okafors.maya)": "professional",
      ])

    let refused = try await browser.post(path, body)
    #expect(refused.status == 422)
    #expect(refused.page.contains("Samuel Okafor: \(Self.refusal)"))
    #expect(!refused.page.contains("Maya Okafor: \(Self.refusal)"))
    let reason = "overruled.R-135.\(okafors.samuel)"
    #expect(refused.page.contains("name=\"\(reason)\""))

    let saved = try await browser.post(path, body + "&" + form([reason: "Mum was asked first"]))
    #expect(saved.status == 303, "\(saved.page)")
    let family = try await okafors.said(AssessmentCompleted.self, about: okafors.samuel)
    #expect(family.map(\.content.interpreting) == [nil])
    #expect(!family.contains { $0.content.overruled.contains { $0.rule == "R-135" } })
    let his = try await okafors.said(ChildAssessed.self, about: okafors.samuel)
    let hers = try await okafors.said(ChildAssessed.self, about: okafors.maya)
    #expect(his.map(\.content.interpreting) == [Interpreting(by: .relative)])
    #expect(his[0].content.overruled.contains { $0.why == "Mum was asked first" })
    #expect(hers.map(\.content.interpreting) == [Interpreting(by: .professional)])
    #expect(!hers[0].content.overruled.contains { $0.rule == "R-135" })
  }

  @Test func `R-135 putting a form right is held against the rule too, and keeps a reason given`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    _ = try await browser.post(
      okafors.path(okafors.maya, "forms/three-houses"),
      houses(["interpreter": "relative", "sensitive": "no"]))
    func correct(_ changes: KeyValuePairs<String, String>) async throws -> Answer {
      let kept = try #require(
        try await okafors.said(InstrumentCompleted.self, about: okafors.maya).last)
      let path = okafors.path(okafors.maya, "assessments/\(kept.id)/correction")
      let asked = try await browser.get(path)
      #expect(asked.page.contains("Who interpreted for the child?"))
      var body = FormBody(try Completion(json: Array(kept.content.form.json.utf8)))
        .without(Set(changes.map(\.key)))
      for (name, value) in changes { body.add(name, value) }
      body.add("asked", try #require(asked.field("asked")))
      return try await browser.post(path, body.encoded)
    }

    let refused = try await correct(["sensitive": "yes", "reason": "She told me of the nights"])
    #expect(refused.status == 422 && refused.page.contains(Self.refusal))
    let overruled = try await correct([
      "sensitive": "yes", "reason": "She told me of the nights", "overruled.R-135": "Only her aunt",
    ])
    #expect(overruled.status == 303, "\(overruled.page)")
    let again = try await correct(["worries": "The dark, and noise", "reason": "I left it out"])
    #expect(again.status == 303, "\(again.page)")
    let last = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).last)
    #expect(last.content.overruled.map(\.why) == ["Only her aunt"])
  }

  @Test
  func `three houses of the version that asked of no interpreter are read and put right by it`()
    async throws
  {
    let okafors = try await OkaforSite()
    let json =
      #"{"about":["\#(okafors.maya)"],"answers":[{"answer":{"text":"The dark"},"at":"2025-01-10T09:00:00Z","by":"priya","item":"worries","question":"What is in the house of worries?","revision":1}],"completed_on":"2025-01-10","contributors":[{"id":"priya","kind":"practitioner","name":"Priya Nair"}],"format":1,"instrument":"three-houses","revision":1,"title":"Three houses","version":1}"#
    let first = try await okafors.tell(
      InstrumentCompleted(
        form: CompletedForm(form: "three-houses", version: 1, title: "Three houses", json: json),
        childsWords: "The dark"), about: [okafors.maya], on: "2025-01-10", by: .priya)
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "assessments/\(first)")

    let read = try await browser.get(path).page
    #expect(read.contains("The dark") && read.contains("It is filled in on version 2 now"))
    let correction = try await browser.get("\(path)/correction").page
    #expect(correction.contains("The dark") && !correction.contains("Who interpreted"))
    let new = try await browser.get(okafors.path(okafors.maya, "forms/three-houses/new")).page
    #expect(new.contains("Who interpreted for the child?"))
  }
}
