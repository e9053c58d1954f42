import Booklet
import Packs
import PublishedStatistics
import Testing
import Vocabulary

struct StatedFigureTests {
  @Test
  func `R-170 Liverpool’s provisional 155 of 394 stands beside the published 153 of 391`() throws {
    let booklet = try Shipped.booklet("liverpool")
    let stated = try #require(try booklet.entry("liverpool-cpp-neglect-share").stated.first)
    let nearest = try #require(stated.nearest)

    #expect(stated.figureWords == "155 of 394 (39.3 %)")
    #expect(stated.status == [.provisional, .statedInStrategy])
    #expect(stated.basis == .yearEnd)
    #expect(nearest.line.shown.figure.words(.percent) == "39.1 % (153 of 391)")
    #expect(nearest.line.basisWords == "at 31 March 2014")
    #expect(booklet.csv.contains("2013-14,open at the end of the year,155,394,39.3,percent,provis"))
    #expect(booklet.csv.contains("at 31 March 2014,153,391,39.1,percent,final"))
    #expect(booklet.html.contains("155 of 394 (39.3 %)"))
    #expect(booklet.html.contains("39.1 % (153 of 391)"))
  }

  @Test(arguments: [
    Truth("blackpool", "blackpool-cpp-neglect-share", "41 %", .notStated, "at 31 March 2019"),
    Truth(
      "bury", "bury-cpp-neglect-count", "48 %", .starts, "starting in the year to 31 March 2021"),
    Truth("herefordshire", "herefordshire-cpp-neglect-share", "38 %", .year, "at 31 March 2020"),
    Truth(
      "herefordshire", "herefordshire-cpp-neglect-share", "35 %", .partYear, "at 31 March 2021"),
    Truth("bnes", "bnes-cpp-neglect-share", "59 %", .year, "at 31 March 2016"),
    Truth("bnes", "bnes-cpp-neglect-share", "55 %", .snapshot, "at 31 March 2017"),
  ])
  func `R-170 a stated figure has its basis, and beside it the nearest published with its own`(
    _ truth: Truth
  ) throws {
    let booklet = try Shipped.booklet(truth.pack)
    let entry = try booklet.entry(truth.indicator)
    let stated = try #require(
      entry.stated.first { $0.figureWords == truth.figure && $0.scope == .place })
    let nearest = try #require(stated.nearest)

    #expect(stated.basis == truth.basis)
    #expect(nearest.line.basisWords == truth.nearestBasis)
    #expect(nearest.line.shown.figure.value != nil)
    #expect(nearest.place == booklet.place)
    #expect(stated.status == [.statedInStrategy])
    #expect(booklet.html.contains("<strong>\(truth.figure)</strong>"))
    #expect(booklet.html.contains(truth.nearestBasis))
  }

  struct Truth: Sendable, CustomTestStringConvertible {
    let pack: String
    let indicator: String
    let figure: String
    let basis: FigureBasis
    let nearestBasis: String

    init(
      _ pack: String, _ indicator: String, _ figure: String, _ basis: FigureBasis,
      _ nearestBasis: String
    ) {
      self.pack = pack
      self.indicator = indicator
      self.figure = figure
      self.basis = basis
      self.nearestBasis = nearestBasis
    }

    var testDescription: String { "\(pack) \(figure)" }
  }

  @Test(arguments: Shipped.places)
  func `R-170 no published line has a stated figure in it or another basis`(
    _ place: String
  ) throws {
    for entry in try Shipped.booklet(place).entries.values {
      for line in entry.lines {
        #expect(line.years.allSatisfy { $0.table != nil || $0.figure == .notPublished })
        #expect(Set(line.years.map(\.period.kind)).count == 1)
      }
      let bases = entry.lines.map { "\($0.series.phrase)" }
      #expect(Set(bases).count == bases.count)
    }
  }

  @Test func `a figure about England stands beside England’s published figure`() throws {
    let entry = try Shipped.booklet("blackpool").entry("blackpool-cpp-neglect-share")
    let stated = try #require(entry.stated.first { $0.scope == .england })

    #expect(stated.figureWords == "47 %")
    #expect(stated.nearest?.place == "England")
    #expect(stated.nearest?.line.basisWords == "at 31 March 2018")
    #expect(stated.nearest?.line.shown.figure.value.map { ($0 * 10).rounded() / 10 } == 48.0)
  }

  @Test func `a number that is part of the strategy is not a figure`() throws {
    let booklet = try Shipped.booklet("bury")
    let stated = booklet.entries.values.flatMap(\.stated) + booklet.otherStated

    #expect(!stated.isEmpty)
    #expect(stated.allSatisfy { $0.scope != .strategy && $0.basis != .strategy })
  }
}
