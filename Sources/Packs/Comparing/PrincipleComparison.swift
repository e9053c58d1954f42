import Vocabulary

/// Principles that ask for the same rule of practice, and the sets they stand in.
struct PrincipleComparison {
  let packs: [StrategyPack]
  let language: SharedLanguage

  init(_ packs: [StrategyPack], _ language: SharedLanguage) {
    self.packs = packs
    self.language = language
  }

  var rows: [ComparedRow] {
    [sets] + language.rules.map(row).filter { $0.stated > 1 }
  }

  private var sets: ComparedRow {
    ComparedRow(
      words: "Sets of principles",
      packs.map { pack in
        ComparedCell(
          pack.principleSets.map { set in
            let count = pack.principles.count { $0.set == set.id }
            return "\(set.title): \(count)\(set.standing == .candidate ? ", a candidate" : "")"
          }, pack.principleSets.map { DeclarationKey(.principleSets, $0.declaredName) })
      })
  }

  private func row(_ rule: InventoryRule) -> ComparedRow {
    let cells = packs.map { pack in
      let principles = pack.principles.filter { $0.rules.contains(rule.rule) }
      return ComparedCell(
        principles.map(\.says), principles.map { DeclarationKey(.principles, $0.declaredName) })
    }
    let candidates = packs.filter { pack in
      let principles = pack.principles.filter { $0.rules.contains(rule.rule) }
      return !principles.isEmpty
        && principles.allSatisfy { principle in
          pack.principleSets.contains { $0.id == principle.set && $0.standing == .candidate }
        }
    }
    let note =
      candidates.isEmpty
      ? nil : "Only a candidate in \(candidates.map(\.place.shortName).joined(separator: ", "))."
    return ComparedRow("\(rule.rule) \(rule.says)", cells, note: note)
  }
}
