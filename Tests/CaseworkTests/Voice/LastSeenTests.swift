import Casework
import Examples
import Record
import Testing
import Vocabulary

/// When a child was last seen, wherever somebody said it.
struct LastSeenTests {
  @Test func `a child who was heard was seen, unless only by telephone`() throws {
    var story = Story.maya
    story.tell(Sighting(wasSeen: true, place: "School"), on: "2025-03-01")
    story.tell(
      ChildsVoice(wasSeen: true, place: "The library", words: "Hello"), on: "2025-03-04", by: .hart)
    #expect(LastSeen(story.entries)?.on == "2025-03-04")
    #expect(LastSeen(story.entries)?.place == "The library")
    #expect(LastSeen(story.entries)?.by == .hart)

    story.tell(
      ChildsVoice(wasSeen: true, mode: .heardOnly, words: "Hello"), on: "2025-03-06")
    story.tell(ChildsVoice(wasSeen: false, whyNotSeen: "Out"), on: "2025-03-07")
    #expect(LastSeen(story.entries)?.on == "2025-03-04")
  }

  @Test
  func `R-154 a form on which somebody says when they saw the child counts, by the day they say`()
    throws
  {
    func screened(_ day: LocalDate?) -> InstrumentCompleted {
      InstrumentCompleted(form: .grades, childSeenOn: day)
    }
    var story = Story.maya
    story.tell(screened(nil), on: "2025-03-09")
    #expect(LastSeen(story.entries) == nil)
    story.tell(screened("2025-03-03"), on: "2025-03-08", by: .hart)
    #expect(LastSeen(story.entries)?.on == "2025-03-03")
    #expect(LastSeen(story.entries)?.by == .hart)
    story.tell(Sighting(wasSeen: true, place: "School"), on: "2025-03-01")
    #expect(LastSeen(story.entries)?.on == "2025-03-03")
    story.tell(Sighting(wasSeen: true, place: "School"), on: "2025-03-04")
    #expect(LastSeen(story.entries)?.place == "School")
  }
}
