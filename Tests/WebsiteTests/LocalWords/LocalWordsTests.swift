import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

/// The words of the strategy a place follows, wherever pages speak of what it names.
struct LocalWordsTests {
  @Test(arguments: [
    ("liverpool", "call Careline, or", "Early Help Assessment Tool (EHAT)"),
    (
      "blackpool", "call the front door of children’s social care, or",
      "Early Help Assessment (EHA)"
    ),
    ("wrenbury-vale", "call the MASH, or", "Family Help Assessment (FHA)"),
  ])
  func `another strategy changes the words at once, on home, help and after a concern`(
    strategy: String, frontDoor: String, assessment: String
  ) async throws {
    let okafors = try await OkaforSite()
    let concern = try await okafors.tell(
      Concern.coldAndHungry, about: [okafors.maya], by: .priya)
    let browser = try await okafors.browser()
    _ = try await browser.get("/")

    try await choose(strategy, okafors)
    let home = try await browser.get("/").page
    let recorded = try await browser.get(
      okafors.path(okafors.maya, "concerns/\(concern)/recorded")
    ).page
    let help = try await browser.get("/help").page

    for page in [home, recorded, help] {
      #expect(page.contains(assessment))
      #expect(page.contains("<li><a href=\"/strategies/\(strategy)\">This place follows: "))
    }
    #expect(home.contains(frontDoor))
    #expect(recorded.contains(frontDoor))
    #expect(help.contains("What things are called here"))
  }

  @Test func `R-003 in danger the place’s own front door is named`() async throws {
    let okafors = try await OkaforSite()
    let concern = try await okafors.tell(
      Concern.coldAndHungry, about: [okafors.maya], by: .priya)
    try await choose("liverpool", okafors)

    let page = try await okafors.browser().get(
      okafors.path(okafors.maya, "concerns/\(concern)/immediate-danger")
    ).page

    #expect(page.contains("Telephone Careline today."))
    #expect(!page.contains("MASH"))
  }

  private func choose(_ strategy: String, _ okafors: OkaforSite) async throws {
    let administrator = try await okafors.browser(of: .ada)
    let answer = try await administrator.post("/place/strategy", "strategy=\(strategy)")
    #expect(answer.status == 303)
  }
}
