import Vocabulary

/// Whether everything a pack names exists.
struct ReferenceCheck {
  private let names: [DeclarationKind: Set<String>]

  init(_ pack: StrategyPack, _ language: SharedLanguage) {
    var names = pack.names.merging(language.names) { $0.union($1) }
    names[.standards, default: []].formUnion(
      pack.audits.flatMap(\.questions).map(\.id.value))
    self.names = names
  }

  /// What the shared language may name: its own, and the indicators of any pack.
  init(_ language: SharedLanguage, indicatorsOf packs: [StrategyPack]) {
    let indicators = Set(packs.flatMap(\.indicators).map(\.id.value))
    names = language.names.merging([.indicators: indicators]) { one, _ in one }
  }

  /// What the files name that does not exist.
  func faults(in mentions: [Reading.Mention]) -> [PackFault] {
    mentions.compactMap { mention in
      exists(mention.reference) ? nil : fault(mention.reference, at: mention.place)
    }
  }

  /// What it has taken over and can no longer resolve, because of what it replaced or left out.
  func faults(inheritedBy pack: StrategyPack, at place: SourcePlace) -> [PackFault] {
    pack.references.filter { pack.inherited.contains($0.from) }.flatMap { from, references in
      references.filter { !exists($0) }.map {
        fault($0, at: place, why: "It is named by \(from), which this pack takes over.")
      }
    }
  }

  private func exists(_ reference: Reference) -> Bool {
    reference.kinds.contains { names[$0]?.contains(reference.id) ?? false }
  }

  private func fault(
    _ reference: Reference, at place: SourcePlace, why: String? = nil
  ) -> PackFault {
    let there = reference.kinds.flatMap { names[$0] ?? [] }
    return PackFault(
      place, found: "“\(reference.id.shortened)”, which is not declared",
      expected: "the name of \(reference.kinds.map(\.one).joined(separator: " or "))",
      nearest: NearestName.to(reference.id, among: there), why: why)
  }
}
