import Examples
import Indicators
import PublishedStatistics
import Returns
import Testing
import UseCases
import Vocabulary

/// A return made up so that its margins are those published for a place gives the published figures back.
struct PublishedRowTests {
  private static let names = ["Neglect", "Physical", "Sexual", "Emotional", "Multiple"]
  private static let codes = ["NEG", "PHY", "SAB", "EMO", "MUL"]
  private static let declared = ["neglect", "physical", "sexual", "emotional", "multiple"]

  private let library: PublishedLibrary

  init() throws { library = try PublishedLibrary.shipped() }

  /// How many plans of each category a table has for an authority in 2024.
  private func published(
    _ family: String, _ when: String, of authority: String
  ) throws -> [Int] {
    let table = try #require(try library.releases(of: family).first)
    return try Self.names.map { name in
      let cell = table.cell(
        "\(name)_\(when)", for: .authority(authority), in: .init(.reporting, ending: 2024),
        filters: [])
      return try #require(cell?.number?.whole)
    }
  }

  /// The categories of plans, so many of each.
  private func categories(_ counts: [Int]) -> [String] {
    zip(Self.codes, counts).flatMap { Array(repeating: $0, count: $1) }
  }

  private func plans(
    _ family: String, of authority: String, _ prefix: String, from start: String, to end: String?
  ) throws -> [ChildDraft] {
    let initial = categories(try published(family, "Initial", of: authority))
    let latest = categories(try published(family, "Latest", of: authority))
    return zip(initial, latest).enumerated().map { place, category in
      .referred("\(prefix)\(place)", start) {
        var plan = ProtectionPlanDraft(startedOn: start, endedOn: end, category: category.0)
        plan.latestCategory = category.1
        $0.protectionPlans = [plan]
      }
    }
  }

  private func byCategory(_ counts: [Int]) -> [String: Int] {
    Dictionary(zip(Self.declared, counts).filter { $1 > 0 }) { first, _ in first }
  }

  /// Telford and Wrekin, Islington, Calderdale.
  @Test(arguments: ["894", "206", "381"])
  func `plans by category at 31 March and starting in the year come back as published`(
    _ authority: String
  ) async throws {
    let children =
      try plans("d4", of: authority, "open-", from: "2023-02-01", to: nil)
      + plans("d2", of: authority, "started-", from: "2023-04-01", to: "2024-03-31")
    let counting = try Counting()
    try await counting.load(children)

    for (figure, family) in [("plans-at-31-march", "d4"), ("plans-started", "d2")] {
      for (field, when) in [("initial category", "Initial"), ("latest category", "Latest")] {
        let expected = byCategory(try published(family, when, of: authority))
        let found = try await counting.groups(figure, field).filter { $0.value > 0 }
        #expect(found == expected, "\(figure) by \(field)")
      }
    }
    for id in ["neglect-share-at-31-march", "neglect-share-started"] {
      let phrase = try #require(CensusFigure.named(id)?.published)
      let series = try #require(PublishedSeries.named(phrase))
      let row = try #require(
        try library.figure(
          series, for: .authority(authority), in: .init(.reporting, ending: 2024)))
      let neglect = try #require(row.count?.number?.whole)
      let all = try #require(row.whole?.number?.whole)
      #expect(try await counting.figure(id) == .share(neglect, of: all))
    }
  }

  @Test func `every published series a figure names is there`() {
    for figure in CensusFigures.all {
      if let phrase = figure.published { #expect(PublishedSeries.named(phrase) != nil) }
    }
  }
}
