import Vocabulary

/// Where help needs consent, and what to do without it.
struct ConsentComparison {
  let packs: [StrategyPack]

  init(_ packs: [StrategyPack]) {
    self.packs = packs
  }

  var rows: [ComparedRow] {
    [
      row("At which levels") { pack, rule in
        let names = rule.levels.map { id in pack.levels.first { $0.id == id }?.name ?? id.value }
        return [names.joined(separator: ", ")]
      },
      row("What is needed") { _, rule in [rule.needs] },
      row("If it is refused") { _, rule in rule.ifRefused },
      row("Whatever was refused") { _, rule in rule.regardless.map { [$0] } ?? [] },
    ]
  }

  private func row(
    _ title: String, _ says: (StrategyPack, ConsentRule) -> [String]
  ) -> ComparedRow {
    let cells = packs.map { pack in
      ComparedCell(
        pack.consent.flatMap { says(pack, $0) },
        pack.consent.map { DeclarationKey(.consent, $0.declaredName) })
    }
    let silent = zip(packs, cells).filter { $1.lines.isEmpty }.map(\.0.place.shortName)
    let isStated = silent.count < packs.count
    let differences = [
      Difference.of(
        "Rule", packs.map(\.place.shortName), cells.map { $0.lines.joined(separator: " ") }),
      isStated && !silent.isEmpty ? "No rule stated: \(silent.joined(separator: ", "))" : nil,
    ]
    return ComparedRow(title, cells, differences: differences)
  }
}
