import Vocabulary

/// The windows and clocks of the same meaning.
struct ClockComparison {
  let packs: [StrategyPack]
  let language: SharedLanguage

  init(_ packs: [StrategyPack], _ language: SharedLanguage) {
    self.packs = packs
    self.language = language
  }

  var rows: [ComparedRow] {
    let meanings = Set(packs.flatMap(\.clocks).compactMap(\.meaning))
    return language.meanings.filter { meanings.contains($0.id) }.map(row)
  }

  private func row(_ meaning: Meaning) -> ComparedRow {
    let clocks = packs.map { pack in pack.clocks.first { $0.meaning == meaning.id } }
    let cells = clocks.map { clock in
      guard let clock else { return ComparedCell.silent }
      return ComparedCell(
        [words(clock)] + (clock.note.map { [$0] } ?? []),
        [DeclarationKey(.clocks, clock.declaredName)])
    }
    let lengths = clocks.map { $0.map(words) ?? "" }
    let difference = Difference.of("Length", packs.map(\.place.shortName), lengths)
    return ComparedRow(meaning.word, cells, differences: [difference], note: meaning.not)
  }

  private func words(_ clock: Clock) -> String {
    clock.length.value?.words ?? clock.by.map { "by \($0.iso)" } ?? "not stated"
  }
}
