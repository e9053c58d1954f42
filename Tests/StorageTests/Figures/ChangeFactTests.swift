import Casework
import Examples
import Indicators
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

/// What the record tells of change that tools and looks at the home show, counted as indicators count it.
struct ChangeFactTests {
  private let counted: CountedPlace

  init() async throws { counted = try await CountedPlace() }

  private func grades(_ physical: Int, _ safety: Int, _ others: Int = 3) -> [ID<Item>: Int] {
    let others = Dictionary(
      uniqueKeysWithValues: ["emotional", "developmental", "love", "esteem"].map {
        (ID<Item>($0), others)
      })
    return others.merging(["physical": physical, "safety": safety]) { $1 }
  }

  private func complete(
    _ grades: [ID<Item>: Int], with form: ID<Instrument> = "gcp2", on day: LocalDate,
    about child: ID<Person>? = nil, carer: ID<Person> = "ngozi"
  ) async throws {
    try await counted.add(
      counted.profile(form, on: day, grades: grades, about: child, carer: carer), about: child,
      on: .on(.day(day)))
  }

  @Test
  func `a family’s profile is better where an area is better than the first time and none worse`()
    async throws
  {
    try await complete(grades(4, 3), on: "2025-03-10")
    try await complete(grades(4, 3), on: "2025-03-20")
    try await complete(grades(2, 3), on: "2025-05-10")
    try await complete(grades(4, 2), on: "2025-03-10", about: counted.leo)
    try await complete(grades(3, 3), on: "2025-05-10", about: counted.leo)

    // Maya’s family; Leo’s is better in one area and worse in another. Of twelve areas two are better.
    #expect(
      try await counted.figures(of: "blackpool-gcp2-change", in: "blackpool") == [
        .share(1, of: 2), .share(2, of: 12),
      ])
    // Maya’s goes one way and Leo’s both; of the areas three have changed.
    #expect(
      try await counted.figures(of: "liverpool-change-over-time", in: "liverpool") == [
        .share(1, of: 2), .share(3, of: 12),
      ])
    #expect(
      try await counted.figure(
        "count of tool comparisons made in period where direction is both ways") == .count(1))
  }

  @Test func `a profile is compared with none of another tool, and with none of another carer`()
    async throws
  {
    try await complete(grades(4, 4), with: "gcp", on: "2025-03-10")
    try await complete(grades(1, 1), on: "2025-04-10")
    try await complete(grades(5, 5), on: "2025-05-10", carer: "sam")

    #expect(
      try await counted.figures([
        "count of tool comparisons made in period", "count of area comparisons made in period",
      ]) == [.count(0), .count(0)])
  }

  @Test func `grades have an order and no number: no measure adds them up or takes their average`()
  {
    for type in [FactType.toolComparison, .areaComparison] {
      #expect(!type.fields.contains { $0.kind == .number }, "\(type.name)")
    }
    for text in [
      "mean change of area comparisons made in period",
      "middle change of area comparisons made in period",
      "total direction of tool comparisons made in period",
    ] {
      #expect(throws: DeclarationFault.self, "\(text)") { try Declaration(text) }
    }
  }

  @Test func `R-100 an improvement of the home lasts where it is no worse when looked at again`()
    async throws
  {
    let seen: [(LocalDate, Progress?)] = [
      ("2025-03-10", nil), ("2025-03-20", .better), ("2025-04-01", .notKnown),
      ("2025-04-10", .same), ("2025-04-20", .better), ("2025-05-01", .worse),
      ("2025-05-10", .better),
    ]
    for (day, compared) in seen {
      try await counted.add(
        HomeConditions(whatWasSeen: "A kitchen", comparedWithBefore: compared), on: .on(.day(day)))
    }

    #expect(
      try await counted.figures(
        of: "herefordshire-home-conditions-sustained", in: "herefordshire") == [
          .share(1, of: 3), .share(1, of: 2),
        ])
  }
}
