import Examples
import Markup
import Record
import Testing
import Vocabulary

@testable import Charts

struct TimelineChartTests {
  @Test func `nothing recorded draws nothing and says so`() {
    let chart = TimelineChart(title: "Timeline", marks: [], end: "2025-03-04")

    #expect(chart.markup.string.contains("There is nothing to draw yet."))
    #expect(!chart.markup.string.contains("<svg"))
  }

  @Test func `one entry on one day is drawn without dividing by nothing`() {
    let page = chart([mark(on: "2025-03-04")], end: "2025-03-04").markup.string

    #expect(page.contains("<svg"))
    #expect(!page.contains("nan"))
    #expect(!page.contains("inf\""))
  }

  @Test func `each agency has a lane, named in the picture and in the table`() {
    let page = chart([
      mark(on: "2025-03-04", lane: "Rope Walk Primary School"),
      mark(on: "2025-03-05", lane: "Harbour Health Visiting"),
    ]).markup.string

    #expect(page.contains("<tspan x=\"4\" y=\"56\">Rope Walk Primary School</tspan>"))
    #expect(page.contains("<th scope=\"row\">Harbour Health Visiting</th>"))
  }

  @Test func `an entry entered late has a ring, and the table says so`() {
    let late = mark(on: "2025-02-04", isLate: true)

    #expect(chart([late]).markup.string.contains("stroke-dasharray=\"3 2\""))
    #expect(chart([late]).markup.string.contains("4 March 2025, entered late</td>"))
    #expect(!chart([mark(on: "2025-03-04")]).markup.string.contains("stroke-dasharray=\"3 2\""))
  }

  @Test func `a date known only to the month is a dashed bar as long as the month`() throws {
    let drawing = try #require(
      chart([mark(on: "2024-12-01"), mark(during: .about("2025-01"))], end: "2025-03-04").drawing)
    let bar = try #require(drawing.lanes[0].items.first { $0.right - $0.left > 20 })

    #expect(bar.left == drawing.scale.x("2025-01-01"))
    #expect(bar.right == drawing.scale.x("2025-02-01"))
  }

  @Test func `a period that has not ended lasts until the day of the page`() throws {
    let drawing = try #require(
      chart([mark(during: .between("2025-01", nil))], end: "2025-03-04").drawing)
    let bar = try #require(drawing.lanes[0].items.first)

    #expect(bar.right == drawing.scale.x("2025-03-05"))
  }

  @Test func `a gap is drawn and worded, in the picture and in the table`() {
    let words = "No agency recorded anything for 14 weeks."
    let gap = TimelineGap(from: "2025-01-01", until: "2025-04-09", wording: words)

    let page = TimelineChart(
      title: "Timeline", marks: [mark(on: "2025-01-01"), mark(on: "2025-04-09")], gaps: [gap],
      end: "2025-04-10"
    ).markup.string

    #expect(page.contains("text-anchor=\"middle\">\(words)</text>"))
    #expect(page.contains("<td>\(words)</td>"))
  }

  @Test(arguments: [1, 3, 150, 151, 3000])
  func `every entry is drawn once, alone or counted, and nothing covers anything`(
    count: Int
  ) throws {
    var dice = Dice(seed: UInt64(count))
    let marks = (0..<count).map { _ in dice.mark() }

    let drawing = try #require(chart(marks, end: "2025-12-31").drawing)

    let drawn = drawing.lanes.flatMap(\.items).map(\.count).reduce(0, +)
    #expect(drawn == count)
    for lane in drawing.lanes {
      for (place, item) in lane.items.enumerated() {
        let others = lane.items[(place + 1)...].filter { $0.row == item.row }
        #expect(!others.contains { $0.left < item.right && item.left < $0.right })
      }
    }
  }

  @Test func `three thousand entries make a page that is not heavy`() {
    var dice = Dice(seed: 3)
    let marks = (0..<3000).map { _ in dice.mark() }

    #expect(chart(marks, end: "2025-12-31").markup.bytes.count < 250_000)
  }

  @Test func `what is drawn carries no style of its own and no script`() {
    for example in TimelineChart.examples {
      #expect(!example.markup.string.contains("style="))
      #expect(!example.markup.string.contains("<script"))
      #expect(!example.markup.string.contains("javascript:"))
    }
  }

  @Test func `the picture has a title and a description`() {
    let page = chart([mark(on: "2025-03-04")]).markup.string

    #expect(page.contains("role=\"img\" aria-labelledby=\"timeline-title timeline-desc\""))
    #expect(page.contains("1 entry by 1 agency, from 4 March 2025 to 4 March 2025."))
  }

  private func chart(_ marks: [TimelineMark], end: LocalDate = "2025-03-04") -> TimelineChart {
    TimelineChart(title: "Timeline", marks: marks, end: end)
  }

  private func mark(
    on day: LocalDate, lane: String = "School", isLate: Bool = false
  ) -> TimelineMark {
    TimelineMark(
      lane: lane, shape: .concern, title: "Concern", when: .on(.day(day)),
      recordedOn: "2025-03-04", isEnteredLate: isLate, address: "/people/maya/entries/one")
  }

  private func mark(during when: Occurrence) -> TimelineMark {
    TimelineMark(
      lane: "School", shape: .help, title: "Help", when: when, recordedOn: "2025-03-04",
      address: "/people/maya/entries/two")
  }
}

extension TimelineItem {
  fileprivate var count: Int {
    switch what {
    case .one: 1
    case .many(let marks, _): marks.count
    }
  }
}

/// The same marks every time for a seed.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_654_435_761 &+ 1 }

  mutating func mark() -> TimelineMark {
    let day = ("2021-01-01" as LocalDate).adding(days: roll(1800))
    let when: Occurrence =
      switch roll(8) {
      case 0: .about(.month(YearMonth(day)))
      case 1: .on(.year(day.year))
      case 2: .between(.day(day), .day(day.adding(days: roll(400))))
      case 3: .between(.day(day), nil)
      default: .on(.day(day))
      }
    return TimelineMark(
      lane: "Agency \(roll(9))", shape: TimelineShape.allCases[roll(6)], title: "Entry",
      when: when, recordedOn: day.adding(days: roll(9)), isEnteredLate: roll(5) == 0,
      address: "/people/maya/entries/x")
  }

  private mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }
}
