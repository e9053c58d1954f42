import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct VoiceTests {
  @Test func `a child is heard in their own words, and the page shows those first`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(okafors.path(okafors.maya, "voice"), heard())
    let said = try #require(try await okafors.said(ChildsVoice.self, about: okafors.maya).first)
    let page = try await browser.get(okafors.path(okafors.maya, "voice")).page

    #expect(answer.location == okafors.path(okafors.maya, "voice?heard=\(said.id)"))
    #expect(said.content.words == "I like it when Dad cooks")
    #expect(said.content.seenAlone == .yes && said.content.mode == .inPerson)
    #expect(said.entry.envelope.basis == .childsWords)
    let words = try #require(page.firstRange(of: "<blockquote class=\"words\">"))
    let told = try #require(page.firstRange(of: "In the library, seen alone"))
    #expect(words.lowerBound < told.lowerBound)
    #expect(page.contains("Last seen alone"))
    #expect(page.contains("4 March 2025</a>, today, by Priya Nair"))
  }

  @Test func `a child who was not seen needs why`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "voice"),
      form(["was_seen": "no", "place": "At home", "occurred": "today", "basis": "fact"]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("<a href=\"#why_not_seen\">Enter why the child was not seen"))
  }

  @Test func `R-132 of a baby what it showed is asked first, and is enough`() async throws {
    let okafors = try await OkaforSite()
    let baby = try await okafors.site.register(
      Registration(
        stage: .child, name: PersonName(given: "Ike", family: "Okafor"), bornOn: "2024-10-01"))
    try await okafors.tell(JoinedTeam(worker: Colleague.priya.worker), about: [baby])
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(baby, "voice/new")).page
    let answer = try await browser.post(
      okafors.path(baby, "voice"),
      form([
        "was_seen": "yes", "mode": "in_person", "observation": "Turned to his mother’s voice",
        "seen_alone": "no", "who_else": "His mother", "methods": "observation",
        "place": "At home", "occurred": "today", "basis": "fact",
      ]))

    let shown = try #require(page.firstRange(of: "What did the child show?"))
    let said = try #require(page.firstRange(of: "What exactly did the child say?"))
    #expect(shown.lowerBound < said.lowerBound)
    #expect(answer.status == 303)
  }

  @Test func `R-135 a relative does not interpret what is sensitive, unless somebody says why`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "voice")
    let relative = heard() + "&" + form(["interpreter": "relative", "is_sensitive": "yes"])

    let refused = try await browser.post(path, relative)
    let saved = try await browser.post(
      path, relative + "&" + form(["why_a_relative": "She would speak to nobody else tonight"]))

    #expect(refused.status == 422)
    #expect(refused.page.contains("<a href=\"#interpreter\">A member of the family cannot"))
    #expect(saved.status == 303)
    let said = try await okafors.said(ChildsVoice.self, about: okafors.maya)
    #expect(said.map(\.content.overruled.first?.why) == ["She would speak to nobody else tonight"])
  }

  @Test func `R-135 a relative may help with everyday things`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "voice"),
      heard() + "&" + form(["interpreter": "relative", "is_sensitive": "no"]))

    #expect(answer.status == 303)
  }

  @Test func `R-131 R-133 R-136 R-142 a teenager’s form asks of time, privacy, language and fear`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      DetailsStated(firstLanguage: "Igbo", interpreterNeeded: .yes), about: [okafors.adaeze])
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(okafors.adaeze, "voice/new")).page
    _ = try await browser.post(
      okafors.path(okafors.adaeze, "voice"),
      heard()
        + "&"
        + form([
          "is_direct_work": "yes", "may_hold_back": "yes", "interpreter": "professional",
          "extra_time": "A double lesson",
        ]))

    for name in ["is_direct_work", "in_private", "extra_time", "may_hold_back"] {
      #expect(page.contains("name=\"\(name)\""), "\(name)")
    }
    let said = try #require(try await okafors.said(ChildsVoice.self, about: okafors.adaeze).first)
    #expect(said.content.isDirectWork && said.content.inPrivate == .yes)
    #expect(said.content.extraTime == "A double lesson" && said.content.mayHoldBack == .yes)
  }

  @Test func `R-134 what a child said is answered, and that the child was told`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let voice = try await okafors.tell(
      ChildsVoice(wasSeen: true, place: "School", words: "I am hungry"), about: [okafors.maya],
      on: "2025-03-01")
    let path = okafors.path(okafors.maya, "voice-answers")

    let before = try await browser.get(okafors.path(okafors.maya, "voice")).page
    let asked = try await browser.get("\(path)/new?voice=\(voice)").page
    let saved = try await browser.post(
      path,
      form([
        "voice": voice.value, "what_was_done": "Breakfast club every day", "was_told": "yes",
        "child_told_on[day]": "3", "child_told_on[month]": "3", "child_told_on[year]": "2025",
      ]))
    let after = try await browser.get(okafors.path(okafors.maya, "voice")).page

    #expect(before.contains("Nobody has recorded what was done about it."))
    #expect(before.contains("Rule R-134"))
    #expect(asked.contains("I am hungry"))
    #expect(saved.location == okafors.path(okafors.maya, "voice?done=saved"))
    #expect(after.contains("Breakfast club every day"))
    #expect(after.contains("The child was told on 3 March 2025."))
    #expect(!after.contains("Rule R-134"))
  }

  @Test func `an answer to words that are not on this child’s page is not taken`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let other = try await okafors.tell(
      ChildsVoice(wasSeen: true, place: "School", words: "Sam’s own"), about: [okafors.samuel])

    let answer = try await browser.post(
      okafors.path(okafors.maya, "voice-answers"),
      form(["voice": other.value, "what_was_done": "Something", "was_told": "no"]))

    #expect(answer.status == 422)
    #expect(!answer.page.contains("Sam’s own"))
  }

  @Test func `there is no voice page of an adult or an unborn child`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    #expect(try await browser.get(okafors.path(okafors.ngozi, "voice")).status == 404)
    #expect(try await browser.get(okafors.path(okafors.unborn, "voice")).status == 404)
    #expect(!(try await browser.get("/people/\(okafors.ngozi)").page.contains("/voice\"")))
  }

  @Test func `the words of a child in a concern stand among what the child said`() async throws {
    let okafors = try await OkaforSite()
    var concern = Concern.coldAndHungry
    concern.experience.childsWords = "There was nothing in the fridge"
    try await okafors.tell(concern, about: [okafors.maya])
    let browser = try await okafors.browser()

    let page = try await browser.get(okafors.path(okafors.maya, "voice")).page

    #expect(page.contains("There was nothing in the fridge"))
  }

  private func heard() -> String {
    form([
      "was_seen": "yes", "mode": "in_person", "words": "I like it when Dad cooks",
      "seen_alone": "yes", "in_private": "yes", "methods": "talking", "place": "In the library",
      "occurred": "today", "basis": "childs_words",
    ])
  }
}
