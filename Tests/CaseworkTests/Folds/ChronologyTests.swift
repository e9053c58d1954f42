import Examples
import Record
import Testing
import Vocabulary

@testable import Casework

struct ChronologyTests {
  private func notes(_ story: Story) -> [String] {
    Chronology(story.entries).lines.filter { $0.entry.kind == Note.kind }.map(\.summary)
  }

  @Test func `lines stand in the order things happened, not the order they were recorded`() {
    var story = Story.maya
    story.tell(Note(text: "third"), on: "2025-03-04")
    story.tell(Note(text: "second"), on: "2025-03-03T15:00")
    story.tell(Note(text: "first"), on: "2025-03-03T09:30")
    story.tell(Note(text: "fourth"), on: "2025-03-04")

    #expect(notes(story) == ["first", "second", "third", "fourth"])
    #expect(Chronology(story.entries).newestFirst.first?.summary == "fourth")
  }

  @Test func `an entry is shown once, in its newest version, with the versions before it`() throws {
    var story = Story.maya
    let first = story.tell(Note(text: "Tuesday"))
    story.tell(Note(text: "Wednesday"), corrects: first, reason: "wrong day")

    let line = try #require(Chronology(story.entries).lines.last)

    #expect(notes(story) == ["Wednesday"])
    #expect(line.earlierVersions == [first])
    #expect(line.entry.contents?.reason == "wrong day")
  }

  @Test func `what was recorded in error stays, with who said so and why`() throws {
    var story = Story.maya
    let wrong = story.tell(Note(text: "another child"))
    story.tell(Withdrawal(), by: .hart, corrects: wrong, reason: "about another child")

    let lines = Chronology(story.entries).lines.filter { $0.entry.kind != Registration.kind }

    #expect(lines.map(\.summary) == ["another child"])
    #expect(lines.map(\.isWithdrawn) == [true])
    #expect(lines.first?.withdrawal?.contents?.reason == "about another child")
    #expect(lines.first?.withdrawal?.envelope.author == .hart)
  }

  @Test func `a filter lets through what is asked for`() {
    var story = Story.maya
    story.tell(Concern.coldAndHungry, on: "2025-01-10", by: .hart)
    story.tell(Note(text: "a"), on: "2025-02", by: .rowan)
    story.tell(Note(text: "b"), on: "2025-03-04", by: .ellis)
    let chronology = Chronology(story.entries)

    func count(_ filter: ChronologyFilter) -> Int { chronology.filtered(by: filter).lines.count }

    #expect(count(ChronologyFilter()) == 4)
    #expect(count(ChronologyFilter(agencies: ["police"])) == 1)
    #expect(count(ChronologyFilter(kinds: ["note.recorded"])) == 2)
    #expect(count(ChronologyFilter(types: [.nutritional])) == 1)
    #expect(count(ChronologyFilter(types: [.medical])) == 0)
    #expect(count(ChronologyFilter(authors: ["ms-hart"])) == 1)
    #expect(count(ChronologyFilter(from: "2025-02-28")) == 2)
    #expect(count(ChronologyFilter(from: "2025-01-01", until: "2025-02-01")) == 2)
  }

  @Test func `each agency has a lane, in the order they first appear`() {
    var story = Story.maya
    story.tell(Note(text: "a"), on: "2025-01-10", by: .hart)
    story.tell(Note(text: "b"), on: "2025-01-11", by: .rowan)
    story.tell(Note(text: "c"), on: "2025-01-12", by: .hart)

    let lanes = Chronology(story.entries).lanes

    #expect(lanes.map(\.agency) == ["health-visiting", "harbour-school"])
    #expect(lanes.map(\.lines.count) == [2, 2])
  }

  @Test func `contact recorded more than three days after is marked late; old addresses are not`() {
    var story = Story.maya
    story.tell(Note(text: "late"), on: "2025-03-04", at: "2025-03-08T09:00:00Z")
    story.tell(Note(text: "in time"), on: "2025-03-04", at: "2025-03-07T09:00:00Z")
    story.tell(Residence.ropeWalk, on: "2020/2021", at: "2025-03-08T09:00:00Z")

    let late = Chronology(story.entries).lines.filter(\.isEnteredLate)

    #expect(late.map(\.summary) == ["late"])
  }

  @Test func `a gap is a time with no contact by anybody, up to the day it is read`() {
    var story = Story.maya
    story.tell(Note(text: "a"), on: "2025-01-01")
    story.tell(Residence.ropeWalk, on: "2025-01-20/")
    story.tell(Note(text: "b"), on: "2025-03-01")
    story.tell(Note(text: "c"), on: "2025-03-10/2025-04-10")

    let gaps = Chronology(story.entries).gaps(longerThan: 30, until: "2025-06-01")

    #expect(
      gaps == [
        Gap(after: "2025-01-01", until: "2025-03-01", isOpen: false),
        Gap(after: "2025-04-10", until: "2025-06-01", isOpen: true),
      ])
    #expect(gaps.map(\.days) == [59, 52])
    #expect(Chronology(story.entries).gaps(longerThan: 59, until: "2025-06-01").isEmpty)
  }

  @Test func `the order is the same whatever order the entries are given in`() {
    var story = Story.maya
    for day in 1...9 {
      story.tell(Note(text: "\(day)"), on: .on(.day(LocalDate("2025-03-01").adding(days: day % 3))))
    }

    let one = Chronology(story.entries).lines.map(\.entry.id)

    #expect(Chronology(story.entries.reversed()).lines.map(\.entry.id) == one)
  }
}
