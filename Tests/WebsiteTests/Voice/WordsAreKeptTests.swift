import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

/// Rule R-130: what a child said is the child’s own, and is not lost.
struct WordsAreKeptTests {
  @Test func `R-130 what a child said is not lost where the answer is that nobody saw the child`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "voice")
    let typed = form([
      "words": "I want to come home", "place": "By telephone", "occurred": "today",
      "basis": "childs_words",
    ])

    let refused = try await browser.post(path, typed + "&was_seen=no&why_not_seen=She+rang+us")
    let kept = try await browser.post(
      path, typed + "&was_seen=yes&mode=heard_only&seen_alone=yes")

    #expect(refused.status == 422)
    #expect(refused.page.contains("You have written what the child said."))
    #expect(refused.page.contains("I want to come home"))
    #expect(kept.status == 303)
    let said = try await okafors.said(ChildsVoice.self, about: okafors.maya)
    #expect(said.map(\.content.words) == ["I want to come home"])
    #expect(said.first?.content.mode == .heardOnly)
  }

  @Test func `R-130 why a child was not seen is not lost where the answer is changed`()
    async throws
  {
    let okafors = try await OkaforSite()

    let refused = try await okafors.browser().post(
      okafors.path(okafors.maya, "voice"),
      form([
        "was_seen": "yes", "mode": "in_person", "words": "Hello", "seen_alone": "yes",
        "why_not_seen": "Asleep at first", "place": "At home", "occurred": "today",
        "basis": "fact",
      ]))

    #expect(refused.status == 422)
    #expect(refused.page.contains("You have written why the child was not seen."))
  }

  @Test func `R-130 words in a worry about two children stand on the page of one`() async throws {
    let okafors = try await OkaforSite()
    var concern = Concern.coldAndHungry
    concern.experience.childsWords = "There was nothing in the fridge"
    try await okafors.tell(concern, about: [okafors.maya, okafors.adaeze])
    let browser = try await okafors.browser()
    func page(_ person: ID<Person>, _ part: String) async throws -> String {
      try await browser.get(okafors.path(person, part)).page
    }

    #expect(try await page(okafors.maya, "voice").contains("There was nothing in the fridge"))
    #expect(try await !page(okafors.adaeze, "voice").contains("There was nothing in the fridge"))
    #expect(try await page(okafors.maya, "chronology").contains("The child said: "))
    let adaeze = try await page(okafors.adaeze, "chronology")
    #expect(adaeze.contains("nothing in the fridge") && !adaeze.contains("The child said: "))
    #expect(try await page(okafors.maya, "concerns/new").contains("only what Maya Okafor said"))
  }
}
