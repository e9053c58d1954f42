import Packs
import Vocabulary

/// Puts a strategy’s indicators under its own objectives and lines of evidence.
struct Grouping {
  private let pack: StrategyPack

  init(_ pack: StrategyPack) {
    self.pack = pack
  }

  var groups: [BookletGroup] {
    let objectives = pack.objectives.map {
      BookletGroup(
        kind: .objective, number: $0.number, title: $0.title, says: $0.says,
        indicators: withPartners($0.indicators))
    }
    let evidence = pack.evidence.map {
      BookletGroup(
        kind: .evidence, number: $0.number, title: $0.says, says: "",
        indicators: withPartners($0.indicators))
    }
    let named = Set((objectives + evidence).flatMap(\.indicators))
    let others = BookletGroup(
      kind: .other, number: nil, title: BookletGroup.Kind.other.rawValue,
      says: "The strategy names these under no objective and no line of evidence.",
      indicators: withPartners(pack.indicators.map(\.id).filter { !named.contains($0) }))
    return (objectives + evidence + [others]).filter { !$0.indicators.isEmpty }
  }

  /// Those that only make sense beside one another stand beside one another.
  private func withPartners(
    _ indicators: [ID<IndicatorDeclaration>]
  ) -> [ID<IndicatorDeclaration>] {
    var placed: [ID<IndicatorDeclaration>] = []
    for id in indicators where !placed.contains(id) && known.contains(id) {
      placed.append(id)
      for partner in partners(of: id) where !placed.contains(partner) { placed.append(partner) }
    }
    return placed
  }

  private var known: Set<ID<IndicatorDeclaration>> { Set(pack.indicators.map(\.id)) }

  private func partners(of id: ID<IndicatorDeclaration>) -> [ID<IndicatorDeclaration>] {
    let named = pack.indicators.first { $0.id == id }?.readWith ?? []
    return (named + pack.indicators.filter { $0.readWith.contains(id) }.map(\.id))
      .filter(known.contains)
  }
}
