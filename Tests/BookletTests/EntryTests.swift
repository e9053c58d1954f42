import Booklet
import Examples
import Packs
import ProcessControl
import Testing
import Vocabulary

struct EntryTests {
  @Test(arguments: Shipped.places + ["wrenbury-vale"])
  func `R-169 what has no figure says what it needs, and is never nought`(_ place: String) throws {
    let booklet = try Shipped.booklet(place)

    for entry in booklet.entries.values
    where !entry.lines.contains(where: { $0.match == .declared }) {
      let missing = try #require(entry.missing)
      #expect(missing.hasPrefix("No data yet: needs ") && missing.count > 24)
    }
    for row in WrittenTable(booklet.csv).rows where row["status"]?.hasPrefix("No data yet") == true
    {
      #expect(row["value"] == "" && row["numerator"] == "" && row["denominator"] == "")
    }
  }

  @Test(arguments: Shipped.places + ["wrenbury-vale"])
  func `every indicator of the strategy is in the booklet, under all that name it`(
    _ place: String
  ) throws {
    let pack = try #require(try Shipped.read.get().packs[ID(place)])
    let booklet = try Shipped.booklet(place)
    let placed = booklet.groups.flatMap(\.indicators)

    #expect(Set(placed) == Set(pack.indicators.map(\.id)))
    for objective in pack.objectives where !objective.indicators.isEmpty {
      let group = try #require(booklet.groups.first { $0.title == objective.title })
      #expect(Set(group.indicators).isSuperset(of: objective.indicators))
    }
    for group in booklet.groups { #expect(Set(group.indicators).count == group.indicators.count) }
  }

  @Test(arguments: [
    ("bury-ev-eha-rise", "bury-ev-referral-fall"),
    ("bury-ev-lac-neglect", "bury-ev-care-threshold-speed"),
  ])
  func `R-165 and R-176 indicators that belong together stand together`(
    _ one: String, _ other: String
  ) throws {
    let booklet = try Shipped.booklet("bury")

    #expect(try booklet.entry(one).readWith == [ID(other)])
    #expect(try booklet.entry(other).readWith == [ID(one)])
    for group in booklet.groups {
      guard let place = group.indicators.firstIndex(of: ID(one)) else { continue }
      let near = group.indicators[max(0, place - 1)...min(place + 1, group.indicators.count - 1)]
      #expect(near.contains(ID(other)))
    }
    #expect(booklet.html.contains("Read together with"))
  }

  @Test func `a rise that is expected first is said, and is never a concern`() throws {
    let entry = try Shipped.booklet("bury").entry("bury-cpp-neglect-count")

    #expect(entry.directionWords.contains("It may rise first"))
    for line in entry.lines {
      let chart = entry.chart(of: line)
      #expect(chart.points.allSatisfy { $0.judgement != .concern })
    }
  }

  @Test func `R-171 marks are said beside the figure`() throws {
    let booklet = try Shipped.booklet("liverpool")
    let marked = booklet.entries.values.filter { $0.indicator.marks.contains(.proxy) }

    #expect(!marked.isEmpty)
    for entry in marked {
      #expect(entry.notes.contains { $0.hasPrefix("Proxy") })
      #expect(entry.lines.allSatisfy { $0.shown.figure.value == nil || $0.status.contains(.proxy) })
    }
  }

  @Test func `boxes keep what was written with author and day, and empty ones stay to be filled`()
    throws
  {
    let id = ID<IndicatorDeclaration>("liverpool-cpp-neglect-share")
    let box = NarrativeBox(
      id, .whatDoWeKnow, text: "Fewer than before.\n<b>Why?</b>", author: "Rowan Adeyemi",
      writtenOn: "2026-03-04")
    let booklet = try Shipped.read.get().maker.booklet(of: "liverpool", narratives: [box])

    #expect(booklet.entries[id]?.narrative(.whatDoWeKnow) == box)
    #expect(booklet.entries[id]?.narrative(.whatWillWeDo) == nil)
    #expect(booklet.html.contains("<p>Fewer than before.</p><p>&lt;b&gt;Why?&lt;/b&gt;</p>"))
    #expect(booklet.html.contains("Rowan Adeyemi, 4 Mar"))
    #expect(booklet.html.contains("Nothing has been written here yet."))
  }
}
