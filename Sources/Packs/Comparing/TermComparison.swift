import Vocabulary

/// The words each place has for one meaning, and the meanings one word has.
struct TermComparison {
  let packs: [StrategyPack]
  let language: SharedLanguage

  init(_ packs: [StrategyPack], _ language: SharedLanguage) {
    self.packs = packs
    self.language = language
  }

  var rows: [ComparedRow] {
    language.meanings.map(row).filter { $0.stated > 0 } + sameWords
  }

  private func row(_ meaning: Meaning) -> ComparedRow {
    let words = packs.map { $0.term(for: meaning.id)?.word ?? "" }
    return ComparedRow(
      meaning.word,
      packs.map { pack in
        guard let term = pack.term(for: meaning.id) else { return .silent }
        let short = term.short.map { " (\($0))" } ?? ""
        let also = term.also.isEmpty ? "" : ", also \(term.also.joined(separator: ", "))"
        return ComparedCell([term.word + short + also], [DeclarationKey(.terms, meaning.id.value)])
      }, differences: [Difference.of("Word", packs.map(\.place.shortName), words)],
      note: meaning.not)
  }

  /// One word that stands for different meanings in different places: it must not be taken for the same.
  private var sameWords: [ComparedRow] {
    let words = Set(packs.flatMap(\.terms).map { $0.word.lowercased() }).sorted()
    return words.compactMap { word in
      let terms = packs.map { pack in pack.terms.filter { $0.word.lowercased() == word } }
      guard Set(terms.joined().map(\.meaning)).count > 1,
        let shown = terms.joined().first?.word
      else { return nil }
      let meanings = terms.map { $0.map { shared($0.meaning) } }
      return ComparedRow(
        "“\(shown)” means", meanings.map { ComparedCell($0) },
        differences: [
          Difference.of(
            "Meaning", packs.map(\.place.shortName), meanings.map { $0.joined(separator: ", ") })
        ], note: "The same word, and not the same thing.")
    }
  }

  private func shared(_ meaning: ID<Meaning>) -> String {
    language.meanings.first { $0.id == meaning }?.word ?? meaning.value
  }
}
