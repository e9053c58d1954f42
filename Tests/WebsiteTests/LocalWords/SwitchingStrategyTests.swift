import Casework
import Examples
import Testing
import UseCases
import Vocabulary

/// Another strategy is another place, on every page: its levels, its tools and its words.
struct SwitchingStrategyTests {
  /// What pages say of a strategy that they say of no other.
  struct Expected: Sendable {
    let strategy: String
    let scale: String
    let level: String
    let tool: String
    let word: String
  }

  static let places = [
    Expected(
      strategy: "wrenbury-vale", scale: "Wrenbury Levels of Need", level: "Family Help",
      tool: "Family Help Assessment", word: "call the MASH"),
    Expected(
      strategy: "blackpool", scale: "Continuum of Need", level: "Level 2",
      tool: "Early Help Assessment", word: "call the front door of children’s social care"),
    Expected(
      strategy: "liverpool", scale: "Levels of Need framework", level: "Statutory",
      tool: "Early Help Assessment Tool", word: "call Careline"),
    Expected(
      strategy: "bury", scale: "Continuum of Need", level: "Child protection",
      tool: "Neglect Toolkit", word: "call the front door of children’s social care"),
    Expected(
      strategy: "herefordshire", scale: "Right Help Right Time Levels of Need", level: "Early",
      tool: "Signs of Safety", word: "call the front door of children’s social care"),
  ]

  @Test func `another strategy changes levels, tools and words on every page`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let administrator = try await okafors.browser(of: .ada)
    var before: [String] = []
    for place in Self.places {
      let chosen = try await administrator.post("/place/strategy", "strategy=\(place.strategy)")
      #expect(chosen.status == 303)
      let levels = try await browser.get(okafors.path(okafors.maya, "levels/new")).page
      let tools = try await browser.get(okafors.path(okafors.maya, "assessments")).page
      let home = try await browser.get("/").page

      #expect(levels.contains("\(place.scale). "), "\(place.strategy)")
      #expect(levels.contains(place.level), "\(place.strategy)")
      #expect(tools.contains(place.tool), "\(place.strategy)")
      #expect(home.contains(place.word), "\(place.strategy)")
      #expect(!before.contains(levels) && !before.contains(tools), "\(place.strategy)")
      before += [levels, tools]
    }
  }

  @Test func `a level and what is expected at it are the new place’s own`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    try await okafors.follow("blackpool")
    let concern = try await okafors.site.addConcern(about: okafors.maya)
    _ = try await browser.post(
      okafors.path(okafors.maya, "levels"),
      form(["level": "level-2", "why": "Cold most mornings", "evidence": concern.value]))
    let plan = try await browser.get(okafors.path(okafors.maya, "plan")).page

    #expect(plan.contains("Level 2") && plan.contains("Continuum of Need"))
    #expect(!plan.contains("Wrenbury Levels of Need"))
  }
}
