import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A screening of Maya by Priya Nair, in which something was ticked wrongly.
struct CorrectFormTests {
  private func screening(_ okafors: OkaforSite) async throws -> Said<InstrumentCompleted> {
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "forms/neglect-screening"),
      form([
        "seen-on[day]": "3", "seen-on[month]": "3", "seen-on[year]": "2025",
        "signs-medical-primary": "none", "signs-nutritional-primary": "sign-1",
        "signs-emotional-primary": "none", "signs-educational-primary": "none",
        "signs-physical-primary": "sign-2", "signs-supervision-primary": "none",
        "type-medical": "no-worry",
        "type-nutritional": "worry", "about-nutritional": "Asks for food",
        "type-emotional": "no-worry", "type-educational": "no-worry",
        "type-physical": "not-known", "type-supervision": "no-worry",
        "next-step": "Speak with Mum on Friday", "go": "check",
      ]))
    #expect(answer.status == 303, "\(answer.page)")
    return try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
  }

  /// The fields of the correction’s page as a browser would send them, but for some.
  private func fields(
    _ kept: Said<InstrumentCompleted>, of okafors: OkaforSite,
    but changes: KeyValuePairs<String, String>
  ) async throws -> String {
    let page = try await okafors.browser().get(
      okafors.path(okafors.maya, "assessments/\(kept.id)/correction"))
    let completion = try Completion(json: Array(kept.content.form.json.utf8))
    let changed = Set(changes.map(\.key))
    var body = FormBody(completion).without(changed)
    for (name, value) in changes where !value.isEmpty { body.add(name, value) }
    body.add("asked", try #require(page.field("asked")))
    return body.encoded
  }

  @Test func `a finished form is put right by a new one in its place; both stay, with the reason`()
    async throws
  {
    let okafors = try await OkaforSite()
    let wrong = try await screening(okafors)
    let path = okafors.path(okafors.maya, "assessments/\(wrong.id)")
    let browser = try await okafors.browser()

    let asked = try await browser.get("\(path)/correction").page
    #expect(asked.contains("Asks for food"))
    let answer = try await browser.post(
      "\(path)/correction",
      try await fields(
        wrong, of: okafors, but: ["next-step": "Speak with Mum today", "reason": "It was today"]))
    #expect(answer.status == 303, "\(answer.page)")

    let said = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    #expect(said.count == 2)
    #expect(said[1].entry.envelope.corrects == wrong.id)
    #expect(said[1].entry.contents?.reason == "It was today")
    let new = try await browser.get(try #require(answer.location)).page
    #expect(new.contains("Speak with Mum today") && new.contains("It was today"))
    let old = try await browser.get(path).page
    #expect(old.contains("This was corrected") && old.contains("Speak with Mum on Friday"))
    let list = try await browser.get(okafors.path(okafors.maya, "assessments")).page
    #expect(!list.contains("/assessments/\(wrong.id)\""))
  }

  @Test func `an answer that stays keeps whose it was`() async throws {
    let okafors = try await OkaforSite()
    let wrong = try await screening(okafors)

    _ = try await okafors.browser(of: .ellis).post(
      okafors.path(okafors.maya, "assessments/\(wrong.id)/correction"),
      try await fields(wrong, of: okafors, but: ["next-step": "Rang Mum", "reason": "I rang"]))

    let said = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    let kept = try Completion(json: Array(try #require(said.last).content.form.json.utf8))
    #expect(kept.answers[AnswerPlace("next-step")]?.by == "ellis")
    #expect(kept.answers[AnswerPlace("stage")]?.by == "priya")
  }

  @Test func `nothing is saved without a reason, without a change, or with a required answer gone`()
    async throws
  {
    let okafors = try await OkaforSite()
    let wrong = try await screening(okafors)
    let path = okafors.path(okafors.maya, "assessments/\(wrong.id)/correction")
    let browser = try await okafors.browser()

    let silent = try await browser.post(
      path, try await fields(wrong, of: okafors, but: ["next-step": "Today"]))
    #expect(silent.status == 422 && silent.page.contains("Enter what was wrong"))
    let same = try await browser.post(
      path, try await fields(wrong, of: okafors, but: ["reason": "Hm"]))
    #expect(same.page.contains("Nothing is different from what was recorded"))
    let gone = try await browser.post(
      path, try await fields(wrong, of: okafors, but: ["reason": "Hm", "next-step": ""]))
    #expect(gone.status == 422 && gone.page.contains("href=\"#next-step\""))
    let more = try await browser.post(
      path,
      try await fields(wrong, of: okafors, but: ["reason": "She is 3", "stage": "pre-school"]))
    #expect(more.page.contains("Your changes bring up further questions"))
    #expect(try await okafors.said(InstrumentCompleted.self, about: okafors.maya).count == 1)
  }

  @Test func `of two who put the same form right, the second is told and loses nothing typed`()
    async throws
  {
    let okafors = try await OkaforSite()
    let wrong = try await screening(okafors)
    let path = okafors.path(okafors.maya, "assessments/\(wrong.id)/correction")

    let mine = try await fields(wrong, of: okafors, but: ["next-step": "Mine", "reason": "Mine"])
    let also = try await fields(
      wrong, of: okafors, but: ["next-step": "Also mine", "reason": "Also"])
    _ = try await okafors.browser().post(path, mine)
    let second = try await okafors.browser(of: .ellis).post(path, also)

    #expect(second.status == 422)
    #expect(second.page.contains("Somebody else put this right first"))
    #expect(second.page.contains("Also mine"))
    #expect(try await okafors.said(InstrumentCompleted.self, about: okafors.maya).count == 2)
    let newest = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).last)
    #expect(
      try await okafors.browser(of: .ellis).get(path).location
        == okafors.path(okafors.maya, "assessments/\(newest.id)/correction"))
  }

  @Test func `somebody who may not know of the child finds nothing to put right`() async throws {
    let okafors = try await OkaforSite()
    let wrong = try await screening(okafors)
    let path = okafors.path(okafors.maya, "assessments/\(wrong.id)/correction")

    #expect(try await okafors.browser(of: .rowan).get(path).status == 404)
    #expect(try await okafors.browser(of: .rowan).post(path, "reason=x").status == 404)
  }
}
