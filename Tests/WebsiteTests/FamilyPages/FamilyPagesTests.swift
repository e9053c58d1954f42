import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A child or parent with a one-time code, and no account.
struct FamilyPagesTests {
  @Test func `a child writes how things are with a code, and the worker reads it in their words`()
    async throws
  {
    let okafors = try await OkaforSite()
    let code = try await code(for: okafors.maya, okafors)
    let phone = okafors.site.browser

    let question = try await phone.post("/family", form(["code": code]))
    let sent = try await phone.post(
      "/family/answer", form(["code": code, "good": "My cat", "worry": "It is cold at night"]))
    let page = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page

    #expect(question.heading == "How are things for you?")
    #expect(sent.location == "/family/thank-you")
    #expect(page.contains("What is good? My cat\nWhat worries you? It is cold at night"))
    let said = try #require(try await okafors.said(ChildsVoice.self, about: okafors.maya).first)
    #expect(said.entry.envelope.basis == .childsWords)
    #expect(said.entry.contents?.source == .familyPage)
    #expect(said.entry.envelope.author.name == "Priya Nair")
    #expect(LastSeen(try await okafors.entries(about: okafors.maya)) == nil)
  }

  @Test func `R-138 a parent says what they think of the help, at a point`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.plan()
    let code = try await code(
      for: okafors.ngozi, okafors, asking: ["purpose": "the_help", "stage": "early_help"])

    _ = try await okafors.site.browser.post(
      "/family/answer", form(["code": code, "helped": "The boiler", "made_difference": "yes"]))

    let said = try #require(try await okafors.said(FeedbackGiven.self, about: okafors.maya).first)
    #expect(said.content.from == .parent && said.content.stage == .earlyHelp)
    #expect(said.content.madeDifference == .yes)
    #expect(said.entry.contents?.toldBy == "Ngozi Okafor, with a one-time code")
  }

  @Test func `R-138 one tick is an answer, and the Voice page shows it with who gave it`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.plan()
    let code = try await code(
      for: okafors.ngozi, okafors, asking: ["purpose": "the_help", "stage": "early_help"])
    let phone = okafors.site.browser

    let empty = try await phone.post("/family/answer", form(["code": code]))
    let sent = try await phone.post(
      "/family/answer", form(["code": code, "is_life_better": "no"]))

    #expect(empty.status == 422 && empty.page.contains("Answer one of the questions"))
    #expect(sent.location == "/family/thank-you")
    let said = try #require(try await okafors.said(FeedbackGiven.self, about: okafors.maya).first)
    #expect(said.content.isLifeBetter == .no && said.content.words == nil)
    let voice = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page
    #expect(voice.contains("Is daily life better?"))
    #expect(
      voice.contains("Ngozi Okafor, with a one-time code from Priya Nair, Hill Primary School"))
  }

  @Test func `what a parent writes with a code is told as theirs, and not as a worker's note`()
    async throws
  {
    let okafors = try await OkaforSite()
    let code = try await code(for: okafors.ngozi, okafors)
    _ = try await okafors.site.browser.post(
      "/family/answer", form(["code": code, "worry": "The boiler"]))

    for part in ["chronology", "chronology/print"] {
      let page = try await okafors.browser().get(okafors.path(okafors.maya, part)).page
      #expect(
        page.contains("Ngozi Okafor, with a one-time code from Priya Nair, Hill Primary School"),
        "\(part)")
    }
  }

  @Test func `the address to type the code at is the whole address of the site`() async throws {
    let okafors = try await OkaforSite()

    let made = try await okafors.browser().post(
      okafors.path(okafors.maya, "family-codes"),
      form(["giver": okafors.maya.value, "purpose": "how_things_are"]))

    #expect(made.page.contains("<a href=\"/family\">http"))
  }

  /// The page that a code leads to, as a browser follows it.
  private func opened(_ phone: Browser, _ code: String) async throws -> Answer {
    let led = try await phone.post("/family", form(["code": code]))
    return try await phone.get(try #require(led.location))
  }

  @Test func `no page of it shows anything about anybody`() async throws {
    let okafors = try await OkaforSite()
    let code = try await code(for: okafors.maya, okafors)
    let phone = okafors.site.browser

    for answer in [
      try await phone.get("/family"), try await opened(phone, code),
      try await phone.get("/family/thank-you"),
      try await okafors.browser().get("/family"),
    ] {
      #expect(answer.status == 200)
      for name in [
        "Maya", "Okafor", "Ngozi", "Priya", "Hill Primary", "href=\"/people", "Sign out",
      ] {
        #expect(!answer.page.contains(name), "\(name)")
      }
      #expect(answer.page.contains("Leave this page now"))
      #expect(answer.page.contains("0800 1111"))
    }
  }

  @Test func `a code works once, for seven days, and the words are the same for every wrong one`()
    async throws
  {
    let okafors = try await OkaforSite()
    let used = try await code(for: okafors.maya, okafors)
    let old = try await code(for: okafors.maya, okafors)
    let phone = okafors.site.browser
    _ = try await phone.post("/family/answer", form(["code": used, "good": "School"]))
    okafors.site.clock.move(seconds: Double(FamilyCode.length))

    for wrong in [used, old, "AAA AAA AAA", "x"] {
      let answer = try await phone.post("/family", form(["code": wrong]))
      #expect(answer.status == 422)
      #expect(answer.page.contains("<a href=\"#code\">This code does not work."))
    }
    #expect(try await okafors.said(ChildsVoice.self, about: okafors.maya).count == 1)
  }

  @Test func `a code typed small, with hyphens, is the same code; nothing written is not sent`()
    async throws
  {
    let okafors = try await OkaforSite()
    let code = try await code(for: okafors.maya, okafors)
    let typed = code.lowercased().replacing(" ", with: "-")

    let empty = try await okafors.site.browser.post("/family/answer", form(["code": typed]))

    #expect(empty.status == 422)
    #expect(empty.page.contains("<a href=\"#good\">Write something in one of the boxes"))
  }

  @Test func `somebody who tries codes is stopped`() async throws {
    let okafors = try await OkaforSite()
    let phone = okafors.site.browser

    var statuses: [Int] = []
    for _ in 0..<21 {
      statuses.append(try await phone.post("/family", form(["code": "AAA AAA AAA"])).status)
    }

    #expect(statuses.prefix(20).allSatisfy { $0 == 422 })
    #expect(statuses.last == 429)
  }

  @Test func `a code is made only for the child and adults named on the page, and is logged`()
    async throws
  {
    let okafors = try await OkaforSite()
    let stranger = try await okafors.site.registerMaya()
    let browser = try await okafors.browser()

    let other = try await browser.post(
      okafors.path(okafors.maya, "family-codes"),
      form(["giver": stranger.value, "purpose": "how_things_are"]))
    _ = try await code(for: okafors.ngozi, okafors)

    #expect(other.status == 404)
    let made = try await okafors.site.accesses().filter { $0.action == .madeFamilyCode }
    #expect(made.map(\.people) == [[okafors.maya, okafors.ngozi]])
  }

  @Test func `the code itself is in no list, and the page says whether it was used`() async throws {
    let okafors = try await OkaforSite()
    let code = try await code(for: okafors.maya, okafors)
    let before = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page
    _ = try await okafors.site.browser.post("/family/answer", form(["code": code, "good": "Art"]))
    let after = try await okafors.browser().get(okafors.path(okafors.maya, "voice")).page

    #expect(before.contains("Not used yet; it works until 11 March 2025."))
    #expect(!before.contains(code))
    #expect(after.contains("See what they wrote"))
  }

  @Test func `behind a proxy that ends TLS, one address is stopped and another is not`()
    async throws
  {
    let site = try await TestSite(settings: SiteSettings(publicURL: "https://heed.test"))

    var statuses: [Int] = []
    for _ in 0..<21 {
      statuses.append(
        try await site.browser.post(
          "/family", form(["code": "AAA AAA AAA"]),
          headers: ["x-forwarded-for": "198.51.100.9, 203.0.113.7"]
        ).status)
    }
    let other = try await site.browser.post(
      "/family", form(["code": "AAA AAA AAA"]), headers: ["x-forwarded-for": "203.0.113.8"])

    #expect(statuses.last == 429)
    #expect(other.status == 422)
  }

  @Test func `a worker ends a code early, which is logged, and it works no more`() async throws {
    let okafors = try await OkaforSite()
    let code = try await code(for: okafors.maya, okafors)
    let browser = try await okafors.browser()
    let voice = okafors.path(okafors.maya, "voice")
    let path = try #require(
      try await browser.get(voice).page.part(
        between: "action=\"/people/\(okafors.maya)/family-codes/", and: "\""))

    let ended = try await browser.post(okafors.path(okafors.maya, "family-codes/\(path)"))
    let tried = try await okafors.site.browser.post("/family", form(["code": code]))
    let page = try await browser.get(voice).page

    #expect(ended.status == 303)
    #expect(tried.status == 422 && tried.page.contains("This code does not work."))
    #expect(page.contains("Not used, and ended."))
    #expect(try await okafors.site.accesses().contains { $0.action == .endedFamilyCode })
    let stranger = try await okafors.browser(of: .rowan).post(
      okafors.path(okafors.maya, "family-codes/\(path)"))
    #expect(stranger.status == 404)
  }

  @Test func `the worker’s home says that a family has written, until somebody has answered`()
    async throws
  {
    let okafors = try await OkaforSite()
    let code = try await code(for: okafors.maya, okafors)
    _ = try await okafors.site.browser.post("/family/answer", form(["code": code, "good": "Art"]))

    let home = try await okafors.browser(of: .ellis).get("/").page
    let stranger = try await okafors.browser(of: .rowan).get("/").page
    let said = try #require(try await okafors.said(ChildsVoice.self, about: okafors.maya).first)
    try await okafors.tell(
      VoiceAnswered(voice: said.id, whatWasDone: "Art club", childToldOn: "2025-03-04"),
      about: [okafors.maya], by: .priya)
    let after = try await okafors.browser(of: .ellis).get("/").page

    #expect(home.contains("A family has written (1)") && home.contains("/entries/\(said.id)"))
    #expect(!stranger.contains("A family has written"))
    #expect(!after.contains("A family has written"))
  }

  private func code(
    for giver: ID<Person>, _ okafors: OkaforSite,
    asking: KeyValuePairs<String, String> = ["purpose": "how_things_are"]
  ) async throws -> String {
    try await okafors.familyCode(for: giver, asking: asking)
  }
}
