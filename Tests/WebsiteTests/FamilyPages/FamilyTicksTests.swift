import Casework
import Examples
import Instruments
import Packs
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What a child or parent ticks: that they would rather not say, or how things are without a word.
struct FamilyTicksTests {
  private func sent(
    _ fields: KeyValuePairs<String, String>, on form: String, _ okafors: OkaforSite
  ) async throws -> Answer {
    let code = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "form.\(form)"])
    let phone = okafors.site.browser
    let page = try await phone.post("/family", WebsiteTests.form(["code": code])).hidden
    return try await phone.post("/family/answer", page + "&" + WebsiteTests.form(fields))
  }

  @Test func `R-001 ticking “I would rather not say” keeps nothing else of that question`()
    async throws
  {
    let okafors = try await OkaforSite()

    let sent = try await sent(
      [
        "worries": "The dark", "wishes": "A lamp",
        "good-things": String(repeating: "My cat", count: 1_000),
        "good-things.why-not": "Anything at all that somebody sends", "go": "send",
      ], on: "three-houses", okafors)

    #expect(sent.location == "/family/thank-you")
    let said = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)
    let completion = try Completion(json: Array(said.content.form.json.utf8))
    #expect(completion.answer("good-things") == .couldNotAnswer(Instrument.ratherNotSay))
    #expect(completion.answer("worries") == .text("The dark"))
    for words in ["My cat", "Anything at all"] {
      #expect(!said.content.form.json.contains(words), "\(words)")
      #expect(said.content.childsWords?.contains(words) == false, "\(words)")
    }
  }

  @Test func `a question that may be left out takes no reason`() async throws {
    let okafors = try await OkaforSite()

    let only = try await sent(
      ["food.why-not": "Free words", "go": "send"], on: "everyday-needs-child", okafors)
    _ = try await sent(
      ["food": "no", "food.why-not": "Free words", "clothes.why-not": "More", "go": "send"],
      on: "everyday-needs-child", okafors)

    #expect(only.status == 422 && only.page.contains("Answer one of the questions"))
    let said = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    let completion = try Completion(json: Array(try #require(said.first).content.form.json.utf8))
    #expect(said.count == 1 && completion.answer("food") == .choice("no"))
    #expect(completion.answer("clothes") == nil)
  }

  @Test func `what is too long is said in few words`() async throws {
    let okafors = try await OkaforSite()

    let sent = try await sent(
      [
        "worries": String(repeating: "a", count: 4_100), "wishes": "A lamp", "good-things": "Nan",
        "go": "send",
      ], on: "three-houses", okafors)

    #expect(sent.status == 422)
    #expect(
      sent.page.contains(
        "<a href=\"#worries\">This is too long. Make it shorter: there is room for 4,000 letters</a>"
      ))
    #expect(!sent.page.contains("characters at most"))
  }

  @Test func `R-134 a child who ticks and writes nothing is answered, as one who writes is`()
    async throws
  {
    let okafors = try await OkaforSite()
    _ = try await sent(["food": "no", "go": "send"], on: "everyday-needs-child", okafors)
    let said = try #require(
      try await okafors.said(InstrumentCompleted.self, about: okafors.maya).first)

    // Somebody who looks at the record has not answered the child.
    _ = try await okafors.browser(of: .ellis).get("/people/\(okafors.maya)")
    let home = try await okafors.browser(of: .ellis).get("/").page
    let voice = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page
    let answered = try await okafors.browser().post(
      okafors.path(okafors.maya, "voice-answers"),
      form(["voice": said.id.value, "what_was_done": "Breakfast club", "was_told": "no"]))
    let after = try await okafors.browser(of: .ellis).get("/").page

    #expect(home.contains("A family has written (1)") && said.content.childsWords == nil)
    #expect(
      voice.contains("A form the child filled in, without words of their own:")
        && voice.contains("Nobody has recorded what was done about it."))
    #expect(answered.status == 303)
    #expect(!after.contains("A family has written"))
  }

  @Test func `no question of a form can be taken for what the pages carry themselves`() {
    let possible = FamilyFields.own.filter { ID<Item>(checking: $0) != nil }

    #expect(possible == FormDeclaration.namesOnFamilyPages)
  }
}
