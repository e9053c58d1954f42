import Casework
import Examples
import Record
import Testing
import Vocabulary

struct AccumulationTests {
  private func concern(_ types: [NeglectType], other: String? = nil) -> Concern {
    Concern(sign: Sign(whatWasSeen: "x", types: types, otherType: other))
  }

  @Test func `entries are counted in each of their types and in the month they happened`() {
    var story = Story.maya
    story.tell(concern([.physical, .medical]), on: "2025-01-10")
    story.tell(concern([.physical]), on: "2025-03-10")
    story.tell(concern([], other: "Faith needs"), on: "2025-03-11")

    let view = Chronology(story.entries).accumulation(by: .month)

    #expect(view.starts == ["2025-01-01", "2025-02-01", "2025-03-01"])
    #expect(view.rows.map(\.title) == ["Medical", "Physical", "Faith needs"])
    #expect(
      view.rows.map { $0.cells.map(\.count) } == [[1, 0, 0], [1, 0, 1], [0, 0, 1]])
    #expect(view.rows[1].entries == ["entry-2", "entry-3"])
  }

  @Test func `a quarter begins in January, April, July or October`() {
    var story = Story.maya
    story.tell(concern([.physical]), on: "2024-12-31")
    story.tell(concern([.physical]), on: "2025-05-10")

    let view = Chronology(story.entries).accumulation(by: .quarter)

    #expect(view.starts == ["2024-10-01", "2025-01-01", "2025-04-01"])
  }

  @Test func `a date too rough for one period is told apart, not made up`() {
    var story = Story.maya
    story.tell(concern([.physical]), on: "2025")
    story.tell(concern([.physical]), on: "2025-02")
    story.tell(concern([.physical]), on: "2025-02-10/2025-06")

    let row = Chronology(story.entries).accumulation(by: .month).rows[0]

    #expect(row.unplaced == ["entry-2"])
    #expect(row.cells == [["entry-3", "entry-4"]])
  }

  @Test func `corrected and withdrawn entries are not counted`() {
    var story = Story.maya
    let first = story.tell(concern([.physical]))
    let second = story.tell(concern([.medical]), corrects: first, reason: "wrong type")
    #expect(
      Chronology(story.entries).accumulation(by: .month).rows.map(\.entries) == [[second]])

    story.tell(Withdrawal(), corrects: second, reason: "another child")
    #expect(Chronology(story.entries).accumulation(by: .month) == .init(empty: .month))
  }

  @Test func `small events have rows of their own and are never called a type of neglect`() {
    var story = Story.maya
    story.tell(Happening(type: .wasNotBrought), on: "2025-01-10")
    story.tell(Happening(type: .helpGiven), on: "2025-01-10")

    let view = Chronology(story.entries).accumulation(by: .month)

    #expect(view.rows.map(\.title) == ["Appointments missed or moved"])
    #expect(view.rows.map(\.type) == [nil])
  }
}

extension Accumulation {
  fileprivate init(empty period: Period) {
    self = Chronology([]).accumulation(by: period)
  }
}
