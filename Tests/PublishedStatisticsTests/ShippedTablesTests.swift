import Examples
import PublishedStatistics
import Testing
import Vocabulary

struct ShippedTablesTests {
  private let library: PublishedLibrary

  init() throws {
    library = try PublishedLibrary.shipped()
  }

  @Test func `38 tables come with Heed`() {
    #expect(library.names.count == 38)
    #expect(library.names.contains("d4_cpps_at31march_by_category_of_abuse_2013_to_2024"))
  }

  @Test(arguments: [
    ("d4 neglect share of plans at 31 March", PublishedPlace.england, 2024, 25_350, 49_900),
    ("d4 neglect share of plans at 31 March", .authority("341"), 2014, 153, 391),
    ("d2 neglect share of plans starting", .authority("351"), 2021, 128, 268),
    ("d2 neglect share of plans starting", .authority("890"), 2024, 178, 271),
  ])
  func `a share comes with the counts it is made from`(
    _ phrase: String, _ place: PublishedPlace, _ year: Int, _ count: Int, _ whole: Int
  ) throws {
    let series = try #require(PublishedSeries.named(phrase))
    let figure = try #require(
      try library.figure(series, for: place, in: .init(.reporting, ending: year)))

    #expect(figure.count?.number?.whole == count)
    #expect(figure.whole?.number?.whole == whole)
    #expect(figure.value == 100 * Double(count) / Double(whole))
    #expect(figure.isComputed)
  }

  /// The England values are those of Explore education statistics for 2025.
  @Test(arguments: [
    ("d1 rate of plans at 31 March", 2024, 41.6),
    ("c1 share of referrals that are repeated", 2025, 22.6),
    ("d3 share of plans that are second or later", 2025, 24.5),
    ("d7 share of plans ending after two years or more", 2024, 3.8),
    ("d6 share of plans reviewed in time", 2024, 89.8),
    ("d5 share of plans of two years or more", 2025, 2.3),
  ])
  func `a published figure is given as published`(
    _ phrase: String, _ year: Int, _ value: Double
  ) throws {
    let series = try #require(PublishedSeries.named(phrase))
    let figure = try library.figure(series, for: .england, in: .init(.reporting, ending: year))

    #expect(figure?.value == value)
    #expect(figure?.isComputed == false)
  }

  @Test(arguments: [
    ("c4 share of conferences within 15 working days", 2018, 76.9),
    ("c2 share of assessments within 45 working days", 2024, 84.5),
  ])
  func `a share of several bands agrees with the published percentage`(
    _ phrase: String, _ year: Int, _ percentage: Double
  ) throws {
    let series = try #require(PublishedSeries.named(phrase))
    let figure = try library.figure(series, for: .england, in: .init(.reporting, ending: year))

    #expect(((figure?.value ?? 0) * 10).rounded() / 10 == percentage)
  }

  @Test func `a rate that is no longer published is worked out from the count`() throws {
    let series = try #require(PublishedSeries.named("c1 rate of referrals"))
    let figure = try #require(
      try library.figure(series, for: .england, in: .init(.reporting, ending: 2025)))

    #expect(figure.isComputed)
    #expect(figure.whole?.number?.whole == 12_183_016)
    #expect(((figure.value ?? 0) * 10).rounded() / 10 == 519.4)
  }

  @Test func `what is withheld has a reason and no value`() throws {
    let series = try #require(PublishedSeries.named("d5 share of plans of two years or more"))
    let figures = try Authorities.existing(on: "2024-03-31")
      .compactMap { try library.figure(series, for: $0.place, in: .init(.reporting, ending: 2024)) }

    #expect(figures.contains { $0.marker == .withheld })
    #expect(figures.allSatisfy { ($0.value == nil) == ($0.marker != nil) })
  }

  @Test(arguments: PublishedSeries.all)
  func `every series has figures for England and Bury`(_ series: PublishedSeries) throws {
    let years = try library.years(of: series)
    for place in [PublishedPlace.england, .authority("351")] {
      let figures = try years.compactMap { try library.figure(series, for: place, in: $0) }
      let values = figures.compactMap(\.value)
      #expect(!figures.isEmpty, "\(series.phrase)")
      if place == .england { #expect(!values.isEmpty, "\(series.phrase)") }
      if series.kind == .share || series.kind == .percentage {
        #expect(values.allSatisfy { (0...100).contains($0) }, "\(series.phrase)")
      }
    }
  }

  @Test func `a place is compared with England, its region and its neighbours`() throws {
    let series = try #require(PublishedSeries.named("d4 neglect share of plans at 31 March"))
    let bury = try #require(Authorities.named("Bury"))
    let found = try library.comparators(series, for: bury, in: .init(.reporting, ending: 2024))

    #expect(found.own?.value == 7100.0 / 223)
    #expect(found.england?.value == 2_535_000.0 / 49_900)
    #expect(found.region?.name == "North West")
    let neighbours = try #require(found.neighbours)
    #expect(neighbours.count == 10 && (1...10).contains(neighbours.known))
    #expect((20...80).contains(neighbours.mean))
    let counts = try #require(PublishedSeries.named("d4 neglect plans at 31 March"))
    let other = try library.comparators(counts, for: bury, in: .init(.reporting, ending: 2024))
    #expect(other.neighbours == nil && other.england?.count?.number?.whole == 25_350)
  }

  @Test func `each series has a phrase of its own`() {
    #expect(Set(PublishedSeries.all.map(\.phrase)).count == PublishedSeries.all.count)
  }

  @Test func `how many children there are is known from 2012 on`() throws {
    #expect(try library.children(in: .authority("351"), midYear: 2024)?.number?.whole == 44_768)
    #expect(try library.children(in: .authority("351"), midYear: 2011) == nil)
  }
}
