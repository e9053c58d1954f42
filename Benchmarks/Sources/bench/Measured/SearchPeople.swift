import Storage
import UseCases

/// Search among 100,000 people: what people usually type, a misspelling, and the commonest surnames.
struct SearchPeople: Benchmark {
  let name = "search"

  func figures(in workplace: Workplace) async throws -> [Figure] {
    let place = try await LargePlace.made(in: workplace)
    let store = try Invented.store(in: place.folder)
    defer { try? store.close() }
    var figures: [Figure] = []
    for search in Self.searches {
      let rounds = try await milliseconds(search.typed, in: store)
      figures += [
        Figure(
          "Search among \(place.people.shown) people: \(search.kind), p50", rounds.percentile(50),
          "ms", aimUnder: 20),
        Figure(
          "Search among \(place.people.shown) people: \(search.kind), p99", rounds.percentile(99),
          "ms", aimUnder: 20),
      ]
    }
    return figures
  }

  private struct Search {
    let kind: String
    let typed: [String]
  }

  private static let searches = [
    Search(
      kind: "a first name and surname",
      typed: ["maya okafor", "amelia walsh", "noah begum", "isla novak", "leo hughes"]),
    Search(
      kind: "a misspelt name",
      typed: ["maya oakfor", "amilia wolsh", "noha begam", "ilsa novack", "leo huges"]),
    Search(kind: "a common surname alone", typed: ["khan", "smith", "jones", "patel", "begum"]),
    Search(kind: "the start of a name", typed: ["oka", "wal", "beg", "may", "ame"]),
  ]

  /// Everybody is searched, as at the front door, who sees the whole picture.
  private func milliseconds(_ typed: [String], in store: SQLiteStore) async throws -> Rounds {
    let find = FindPeople(store: store)
    for text in typed { _ = try await find(text, by: Invented.worker) }
    var rounds = Rounds()
    for _ in 0..<40 {
      for text in typed {
        rounds.add(
          try await Duration.of { try await find(text, by: Invented.worker) }.milliseconds)
      }
    }
    return rounds
  }
}
