import Casework
import Examples
import Instruments
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A code works once; whatever ends it, nothing that was typed is lost.
struct FamilyCodeEndsTests {
  private let houses: KeyValuePairs<String, String> = [
    "worries": "The dark stairs", "good-things": "My cat", "wishes": "A lamp", "go": "send",
  ]

  @Test func `pressed twice, or read anew, it is sent once and says so`() async throws {
    let okafors = try await OkaforSite()
    let (phone, _, opened) = try await okafors.opened("form.three-houses")
    let page = opened.hidden + "&" + form(houses)

    let first = try await phone.post("/family/answer", page)
    let second = try await phone.post("/family/answer", page)

    #expect(first.location == "/family/thank-you" && second.location == "/family/thank-you")
    #expect(try await okafors.said(InstrumentCompleted.self, about: okafors.maya).count == 1)
  }

  @Test
  func
    `in two tabs the second is told it is not sent, keeps its words, and goes on with a new code`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (phone, code, opened) = try await okafors.opened("form.three-houses")
    let one = opened.hidden
    let other = try await phone.post("/family", form(["code": code])).hidden
    _ = try await phone.post("/family/answer", one + "&" + form(houses))

    let kept = try await phone.post(
      "/family/answer",
      other + "&"
        + form(["worries": "Shouting", "good-things": "Nan", "wishes": "Quiet", "go": "send"]))
    let new = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "form.three-houses"])
    let open = try await phone.post(
      "/family/answer", kept.hidden + "&" + form(["code": new, "go": "open"]))
    let sent = try await phone.post(
      "/family/answer",
      open.hidden + "&"
        + form(["worries": "Shouting", "good-things": "Nan", "wishes": "Quiet", "go": "send"]))

    #expect(kept.status == 422 && kept.heading == "What you changed has not been sent")
    #expect(
      kept.page.contains(
        "What you sent first has arrived. What you changed since has not been sent.")
    )
    #expect(kept.page.contains("What is in your house of worries?"))
    #expect(kept.page.contains("<span class=\"as-typed\">Shouting</span>"))
    #expect(open.page.contains("Shouting</textarea>"))
    #expect(sent.location == "/family/thank-you")
    let said = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    #expect(said.count == 2 && said.last?.content.childsWords?.contains("Shouting") == true)
  }

  @Test func `changed and sent again with the same page, the new words are not taken for the old`()
    async throws
  {
    let okafors = try await OkaforSite()
    let code = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "how_things_are"])
    let phone = okafors.site.browser
    let page = try await phone.post("/family", form(["code": code])).hidden
    _ = try await phone.post("/family/answer", page + "&" + form(["good": "Art", "go": "send"]))

    let changed = try await phone.post(
      "/family/answer", page + "&" + form(["good": "Music", "go": "send"]))

    #expect(changed.status == 422 && changed.page.contains("What is good?"))
    #expect(changed.page.contains("<span class=\"as-typed\">Music</span>"))
    #expect(try await okafors.said(ChildsVoice.self, about: okafors.maya).count == 1)
  }

  @Test(arguments: ["ended", "old", "mistyped", "blank", "too often"])
  func `when the code stops working meanwhile, what was typed stays on the page`(
    _ how: String
  ) async throws {
    let okafors = try await OkaforSite()
    let (phone, _, opened) = try await okafors.opened("form.three-houses")
    var fields = opened.hidden
    switch how {
    case "ended": try await okafors.endFamilyCodes()
    case "old": okafors.site.clock.move(seconds: Double(FamilyCode.length))
    case "mistyped": fields = "code=AAA+AAA+AAA&" + fields
    case "blank": fields = "code=&" + fields
    default:
      for _ in 0..<20 { _ = try await phone.post("/family", form(["code": "AAA AAA AAA"])) }
    }

    let kept = try await phone.post("/family/answer", fields + "&" + form(houses))

    #expect(kept.status == (how == "too often" ? 429 : 422))
    #expect(kept.page.contains("<a href=\"#code\">"))
    #expect(kept.heading == "It has not been sent yet" && !kept.page.contains("has arrived"))
    for words in ["The dark stairs", "My cat", "A lamp"] {
      #expect(kept.page.contains("<span class=\"as-typed\">\(words)</span>"), "\(words)")
      #expect(kept.page.contains("value=\"\(words)\""), "\(words)")
    }
    #expect(try await okafors.said(InstrumentCompleted.self, about: okafors.maya).isEmpty)
  }

  @Test func `a code is answered on the version it was made for, though there is a later one`()
    async throws
  {
    let okafors = try await OkaforSite()
    let code = try await okafors.familyCode(
      for: okafors.maya, asking: AskedForm("child-feedback", version: 1, stage: .closure))
    let phone = okafors.site.browser

    let asked = try await phone.post("/family", form(["code": code]))
    let sent = try await phone.post(
      "/family/answer", asked.hidden + "&" + form(["good": "Art", "go": "send"]))

    #expect(asked.status == 200 && sent.location == "/family/thank-you", "\(sent.page)")
    let said = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    #expect(said.map(\.content.form.version) == [1])
  }

  @Test func `a form that was withdrawn is said to be so, to the family and to the worker`()
    async throws
  {
    let okafors = try await OkaforSite()
    let code = try await okafors.familyCode(
      for: okafors.maya, asking: AskedForm("three-houses", version: 99))

    let asked = try await okafors.site.browser.post("/family", form(["code": code]))
    let voice = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page

    #expect(asked.status == 422)
    #expect(asked.page.contains("These questions are not asked any more. Ask for a new code"))
    #expect(voice.contains("its questions are not asked any more, so make another"))
  }

  @Test func `somebody who answers part by part is not taken for one who guesses codes`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (phone, _, opened) = try await okafors.opened("form.everyday-needs-child")
    var page = opened
    for turn in 0..<30 {
      page = try await phone.post(
        "/family/answer", page.hidden + "&go=" + (turn.isMultiple(of: 2) ? "next" : "back"))
      #expect(page.status == 200, "\(turn)")
    }
  }
}
