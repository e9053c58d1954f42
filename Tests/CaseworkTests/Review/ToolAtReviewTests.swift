import Casework
import Examples
import Record
import Testing
import Vocabulary

struct ToolAtReviewTests {
  /// The grades of these days as a review after that of 20 March finds them.
  private func grades(
    on days: [Occurrence]
  ) throws -> (tool: ToolAtReview, completed: [ID<Entry>]) {
    var story = Story.planned()
    var completed: [ID<Entry>] = []
    for day in days { completed.append(story.tell(InstrumentCompleted.grades, on: day)) }
    story.tell(ReviewHeld.whole, on: "2025-03-20")
    let preparation = try #require(
      ReviewPreparation(of: "plan-1", in: try story.picture(on: "2025-06-01")))
    return (try #require(preparation.tools.first), completed)
  }

  @Test func `R-072 the latest is read against how it stood at the last review`() throws {
    let (tool, completed) = try grades(
      on: ["2025-03-05", "2025-03-20", "2025-04-10", "2025-05-10"])

    #expect(tool.earlier?.id == completed[1])
    #expect(tool.latest.id == completed[3])
    #expect(tool.wasUsedSince)
  }

  @Test func `R-072 a tool that nobody had used by then is read against its first use`() throws {
    let (tool, completed) = try grades(on: ["2025-03-25", "2025-04-10", "2025-05-10"])

    #expect(tool.earlier?.id == completed[0])
    #expect(tool.latest.id == completed[2])
  }

  @Test func `R-094 a tool not used again since is read against the one before`() throws {
    let (tool, completed) = try grades(on: ["2025-02-05", "2025-03-05", "2025-03-10"])

    #expect(tool.earlier?.id == completed[1])
    #expect(tool.latest.id == completed[2])
    #expect(!tool.wasUsedSince)
  }

  @Test func `R-072 a tool used once has nothing to be read against`() throws {
    let (tool, completed) = try grades(on: ["2025-03-25"])

    #expect(tool.earlier == nil)
    #expect(tool.latest.id == completed[0])
  }
}
