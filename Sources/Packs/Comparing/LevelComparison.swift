import Vocabulary

/// The scales of need, and the levels of the same meaning.
struct LevelComparison {
  let packs: [StrategyPack]
  let language: SharedLanguage

  init(_ packs: [StrategyPack], _ language: SharedLanguage) {
    self.packs = packs
    self.language = language
  }

  var rows: [ComparedRow] {
    let meanings = Set(packs.flatMap(\.levels).map(\.meaning))
    return [scale] + language.meanings.filter { meanings.contains($0.id) }.map(row)
  }

  private var places: [String] { packs.map(\.place.shortName) }

  private var scale: ComparedRow {
    ComparedRow(
      words: "Name of the scale",
      packs.map { pack in
        let levels = pack.levels.filter { $0.scale != "Not stated" }
        return ComparedCell(levels.first.map { [$0.scale] } ?? [])
      })
  }

  private func row(_ meaning: Meaning) -> ComparedRow {
    let cells = packs.map { pack in
      let levels = pack.levels.filter { $0.meaning == meaning.id }
      return ComparedCell(
        levels.map { level in
          level.response.value.map { "\(level.name): \($0)" } ?? level.name
        }, levels.map { DeclarationKey(.levels, $0.declaredName) })
    }
    let names = packs.map { pack in
      pack.levels.filter { $0.meaning == meaning.id }.map(\.name).joined(separator: ", ")
    }
    let responses = packs.map { pack in
      pack.levels.filter { $0.meaning == meaning.id }
        .map { $0.response.value ?? "not stated" }.joined(separator: " ")
    }
    let differences = [
      Difference.of("Name", places, names), Difference.of("Response", places, responses),
    ]
    return ComparedRow(meaning.word, cells, differences: differences)
  }
}
