import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Reasons that a child is surely too young for.
struct TooYoungTests {
  /// Adaeze, born 2 October 2010, with a plan of some kind.
  private func planned(_ kind: PlanKind) -> Story {
    var story = Story.about(.adaeze, .adaeze)
    story.tell(PlanWritten.whole(kind), about: [.adaeze], on: "2025-03-04")
    return story
  }

  @Test(arguments: PlanKind.allCases)
  func `no plan of any kind ends because a child turned 18 who has not`(_ kind: PlanKind) throws {
    let ended = PlanEnded(plan: "plan-1", ending: .turnedEighteen)
    func against(on day: LocalDate) throws -> [Objection] {
      try planned(kind).objections(to: ended, about: .adaeze, on: day)
        .filter { $0.question == "ending" }
    }

    let early = try #require(try against(on: "2028-10-01").first)
    #expect(early.message.contains("is not 18 yet") && early.message.contains("date of birth"))
    #expect(early.canBeOverruled == (kind == .childProtection))
    #expect(try against(on: "2028-10-02").isEmpty)
  }

  @Test func `nobody under 16 moves on to adults’ services`() throws {
    func against(_ payload: some Judged, on day: LocalDate) throws -> [String] {
      var story = Story.about(.adaeze, .adaeze)
      story.tell(LevelDecided.at(3), about: [.adaeze], on: "2025-03-04")
      return try story.objections(to: payload, about: .adaeze, on: day)
        .filter { $0.message.contains("is not 16 yet") }.map(\.question)
    }
    let closing = CaseClosed(reason: .adultServices, why: "Grown up", whoToTurnTo: "Their nurse")
    var down = LevelDecided.at(2, .stepDown)
    down.reason = .adultServices

    #expect(try against(closing, on: "2026-10-01") == ["reason"])
    #expect(try against(down, on: "2026-10-01") == ["reason"])
    #expect(try against(closing, on: "2026-10-02").isEmpty)
    #expect(try against(down, on: "2026-10-02").isEmpty)
  }
}
