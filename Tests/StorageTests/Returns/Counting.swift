import Examples
import Indicators
import Returns
import Testing
import UseCases
import Vocabulary

/// Loads returns and counts them.
struct Counting {
  let place: Place

  init() throws { place = try Engine.memory.place() }

  func load(_ children: [ChildDraft], year: Int = 2024) async throws {
    _ = try await place.load(try Loading.packed(Loading.bytes(children, year: year)))
  }

  func facts(_ year: Int = 2024) async throws -> CensusFacts? {
    try await CountReturns(store: place.store, now: place.clock.read)(
      year: year, authority: "894", by: .analyst)
  }

  func result(_ id: String, _ year: Int = 2024) async throws -> IndicatorResult {
    let figure = try #require(CensusFigure.named(id))
    let evaluation = try #require(try await facts(year)?.evaluation())
    return evaluation.result(of: try #require(try figure.measure()))
  }

  func figure(_ id: String, _ year: Int = 2024) async throws -> Figure? {
    try await result(id, year).figures.first
  }

  func groups(_ id: String, _ breakdown: String) async throws -> [String: Int] {
    let groups = try await result(id).breakdowns.first { $0.name == breakdown }?.groups ?? []
    let counts = groups.map { ($0.name ?? "not known", $0.figures.first?.counted ?? 0) }
    return Dictionary(counts) { $0 + $1 }
  }
}

extension ChildDraft {
  /// A child with one referral and what `change` makes of it.
  static func referred(
    _ id: String, _ day: String = "2023-05-01", _ change: (inout EpisodeDraft) -> Void = { _ in }
  ) -> ChildDraft {
    var child = ChildDraft(childID: id)
    child.bornOn = "2015-06-01"
    child.sex = "F"
    var episode = EpisodeDraft(referredOn: day)
    change(&episode)
    child.episodes = [episode]
    return child
  }
}
