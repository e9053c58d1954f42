import Casework
import Packs
import Record
import Vocabulary

extension LevelScale {
  /// The place’s own scale, lowest first; nil where the strategy names no level.
  init?(of pack: StrategyPack, agencies: [AgencyCard]) {
    guard !pack.levels.isEmpty else { return nil }
    let inOrder = pack.levels.sorted {
      ($0.order, Self.rank($0), $0.id) < ($1.order, Self.rank($1), $1.id)
    }
    // A strategy that takes over another’s levels goes by the name of its own scale.
    let own = inOrder.first { !pack.inherited.contains(DeclarationKey(.levels, $0.id.value)) }
    let name = (own ?? inOrder[0]).scale
    self.init(
      name: name == PackNames.notStated ? "Levels of need" : name,
      levels: inOrder.map { LevelOfNeed($0, in: pack, agencies: agencies) })
  }

  private static let meanings: [String] = [
    "universal", "early-help", "child-in-need", "statutory-services", "child-protection", "in-care",
  ]

  private static func rank(_ level: Level) -> Int {
    meanings.firstIndex(of: level.meaning.value) ?? meanings.count
  }
}

extension LevelOfNeed {
  fileprivate init(_ level: Level, in pack: StrategyPack, agencies: [AgencyCard]) {
    let statutory: Set<String> = [
      "child-in-need", "statutory-services", "child-protection", "in-care",
    ]
    self.init(
      id: ID(level.id.value), name: level.name,
      means: level.means.value ?? level.response.value ?? "",
      isStatutory: statutory.contains(level.meaning.value),
      plans: Self.plans[level.meaning.value] ?? [],
      expected: level.expected.flatMap { AgencyExpectation.all($0, in: pack, agencies) })
  }

  /// Kinds of plan that a level of a meaning should draw.
  private static let plans: [String: Set<PlanKind>] = [
    "early-help": [.earlyHelp, .followOn, .longTerm],
    "child-in-need": [.childInNeed, .childProtection],
    "child-protection": [.childInNeed, .childProtection],
    "statutory-services": [.childInNeed, .childProtection, .care], "in-care": [.care],
  ]
}

extension AgencyExpectation {
  /// What a response expects, for each agency of the partnership that it is meant for.
  fileprivate static func all(
    _ response: ExpectedResponse, in pack: StrategyPack, _ agencies: [AgencyCard]
  ) -> [AgencyExpectation] {
    let meant = pack.agencies.first { $0.party == response.agency }
    let works = Set(meant?.covers.map(\.rawValue) ?? [])
    return
      agencies
      .filter { $0.kind != .partnership }
      .filter { works.contains($0.kind.rawValue) || (meant?.isGroup ?? false && works.isEmpty) }
      .map {
        AgencyExpectation(
          agency: $0.id, does: response.does, tools: response.instruments.map { ID($0.value) })
      }
  }
}
