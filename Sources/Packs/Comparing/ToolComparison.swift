import Vocabulary

/// The tools of the same kind, and how firmly each place wants them used.
struct ToolComparison {
  let packs: [StrategyPack]
  let language: SharedLanguage

  init(_ packs: [StrategyPack], _ language: SharedLanguage) {
    self.packs = packs
    self.language = language
  }

  var rows: [ComparedRow] {
    let kinds = Set(packs.flatMap(\.instruments).map(\.meaning))
    return language.meanings.filter { kinds.contains($0.id) }.map(row)
  }

  private func row(_ meaning: Meaning) -> ComparedRow {
    let tools = packs.map { pack in pack.instruments.filter { $0.meaning == meaning.id } }
    let cells = tools.map { tools in
      ComparedCell(
        tools.map(words), tools.map { DeclarationKey(.instruments, $0.declaredName) })
    }
    let places = packs.map(\.place.shortName)
    let names = tools.map { $0.map(\.name).joined(separator: ", ") }
    let forces = tools.map { $0.flatMap(\.uses).map(\.force.rawValue).joined(separator: ", ") }
    let differences = [
      Difference.of("Tool", places, names), Difference.of("How firmly", places, forces),
    ]
    return ComparedRow(meaning.word, cells, differences: differences, note: meaning.not)
  }

  private func words(_ tool: InstrumentUse) -> String {
    let standing =
      switch tool.standing {
      case .inUse: ""
      case .underReview: " (under review)"
      case .considered: " (considered)"
      }
    let uses = tool.uses.map { "\($0.force.rawValue): \($0.when)" }
    return ([tool.name + standing] + uses).joined(separator: "; ")
  }
}
