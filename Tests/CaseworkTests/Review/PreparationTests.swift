import Casework
import Examples
import Record
import Testing
import Vocabulary

struct PreparationTests {
  @Test func `a review begins with the plan, what happened since and the tools side by side`()
    throws
  {
    var story = Story.planned()
    story.tell(InstrumentCompleted.grades, on: "2025-03-05")
    story.tell(ReviewHeld.whole, on: "2025-03-20")
    let late = story.tell(Happening(type: .wasNotBrought), on: "2025-03-25")
    let voice = story.tell(ChildsVoice(wasSeen: true, words: "Warm now"), on: "2025-03-26")
    let tool = story.tell(InstrumentCompleted.grades, on: "2025-03-27")
    story.tell(
      PlanWritten.whole(lines: [PlanLine.coat.changed { $0.dueOn = "2025-05-01" }]),
      on: "2025-03-28")

    let picture = try story.picture(on: "2025-04-01")
    let preparation = try #require(ReviewPreparation(of: "plan-1", in: picture))

    #expect(preparation.since == "2025-03-20")
    #expect(preparation.happened.map(\.entry.id) == [late, voice, tool])
    #expect(preparation.voices.map(\.id) == [voice])
    #expect(preparation.tools.map(\.series.completions.count) == [2])
    #expect(preparation.lines.map(\.last?.progress) == [.better])
    #expect(preparation.difference?.changed.flatMap(\.changes).map(\.what) == ["By when"])
  }

  @Test func `a first review looks back to the plan's beginning, and an ended plan has none`()
    throws
  {
    var story = Story.planned()
    let first = try #require(ReviewPreparation(of: "plan-1", in: try story.picture()))
    #expect(first.since == "2025-03-04")
    #expect(first.lines.map(\.last) == [nil])
    #expect(first.difference == nil)

    story.tell(PlanEnded(plan: "plan-1", ending: .movedAway))
    #expect(ReviewPreparation(of: "plan-1", in: try story.picture()) == nil)
    #expect(ReviewPreparation(of: "nothing", in: try story.picture()) == nil)
  }
}
