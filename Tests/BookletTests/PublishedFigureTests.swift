import Booklet
import Examples
import PublishedStatistics
import Testing
import Vocabulary

struct PublishedFigureTests {
  @Test(arguments: ["liverpool", "blackpool", "herefordshire", "bnes", "bury"])
  func `England 2024 is 25,350 of 49,900`(_ place: String) throws {
    let booklet = try Shipped.booklet(place)
    let line = try #require(
      booklet.entries.values.flatMap(\.lines).first {
        $0.series.phrase == "d4 neglect share of plans at 31 March"
      })

    #expect(line.shown.england.words(line.unit) == "50.8 % (25,350 of 49,900)")
    #expect(booklet.html.contains("England: 50.8 % (25,350 of 49,900)"))
    #expect(booklet.csv.contains(",25350,49900,50.8,percent,final,"))
  }

  @Test func `a change is given only between two figures that are there`() throws {
    let line = try #require(
      try Shipped.booklet("liverpool", 2014).entry("liverpool-cpp-neglect-share").lines.first)
    let first = try #require(
      try Shipped.booklet("liverpool", 2013).entry("liverpool-cpp-neglect-share").lines.first)

    #expect(line.changeWords == "up 4.3 percentage points on the year before")
    #expect(first.change == nil)
  }

  @Test func `a booklet of an early year knows nothing of later ones`() throws {
    let booklet = try Shipped.booklet("liverpool", 2015)

    for line in booklet.entries.values.flatMap(\.lines) {
      #expect(line.years.allSatisfy { $0.period.endYear <= 2015 })
    }
  }

  @Test func `an older figure says that it is older`() throws {
    let booklet = try Shipped.booklet("liverpool", 2025)
    let line = try #require(try booklet.entry("liverpool-cpp-neglect-share").lines.first)

    #expect(line.basisWords == "at 31 March 2024")
    #expect(booklet.html.contains("Nothing is published for the year to 31 March 2025."))
  }

  @Test func `without a year it is the latest for which plans are published`() throws {
    #expect(try Shipped.booklet("bury", nil).period.endYear == 2024)
  }

  @Test func `neighbours are told at the median, with how many and which model, never in order`()
    throws
  {
    let booklet = try Shipped.booklet("liverpool")
    let line = try #require(try booklet.entry("liverpool-cpp-neglect-share").lines.first)
    let neighbours = try #require(line.shown.neighbours)

    #expect(neighbours.edition == 2025)
    #expect(neighbours.count <= neighbours.of && neighbours.of == 10)
    #expect(neighbours.lowest <= neighbours.median && neighbours.median <= neighbours.highest)
    #expect(booklet.html.contains("10 of 10 neighbours, 2025 model"))
    for neighbour in StatisticalNeighbours.model2025.neighbours(of: "341") {
      let name = try #require(Authorities.coded(neighbour.code)?.name)
      #expect(!booklet.html.contains(name) && !booklet.csv.contains(name))
    }
  }

  @Test func `numbers of places of different sizes are not compared`() throws {
    let line = try #require(
      try Shipped.booklet("bury").entry("bury-cpp-neglect-count").lines.first)

    #expect(line.series.kind == .count)
    #expect(!line.isComparable)
  }

  @Test func `an invented place has no published figures and says so`() throws {
    let booklet = try Shipped.booklet("wrenbury-vale")

    #expect(booklet.authority == nil)
    #expect(booklet.entries.values.allSatisfy { $0.lines.isEmpty && $0.missing != nil })
    #expect(booklet.html.contains("Wrenbury Vale has no published figures"))
    #expect(!booklet.csv.contains("Department for Education"))
  }

  @Test(arguments: zip(Shipped.places, ["800", "890", "351", "884", "341"]))
  func `each shipped strategy is of the authority published under its code`(
    _ place: String, _ code: String
  ) throws {
    let booklet = try Shipped.booklet(place)

    #expect(booklet.authority?.code == code)
    #expect(booklet.authority?.name.hasPrefix(booklet.place.prefix(8)) == true)
  }

  @Test func `a place or year there is none of is refused with what there is`() throws {
    let maker = try Shipped.read.get().maker

    let noPlace = #expect(throws: BookletFault.self) { try maker.booklet(of: "nowhere") }
    let noYear = #expect(throws: BookletFault.self) {
      try maker.booklet(of: "bury", period: 1899)
    }
    #expect(noPlace?.description.contains("bury") == true)
    #expect(noYear?.description.contains("Give a year from 20") == true)
  }
}
