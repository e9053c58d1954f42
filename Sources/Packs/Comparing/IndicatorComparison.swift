import Vocabulary

/// Indicators of the same concept, and where their definitions differ.
struct IndicatorComparison {
  let packs: [StrategyPack]
  let language: SharedLanguage

  init(_ packs: [StrategyPack], _ language: SharedLanguage) {
    self.packs = packs
    self.language = language
  }

  /// Every concept that at least two of the places have an indicator of.
  var rows: [ComparedRow] {
    language.concepts.map(row).filter { $0.stated > 1 }
  }

  private func row(_ concept: Concept) -> ComparedRow {
    let found = packs.map { pack in pack.indicators.filter { $0.concept == concept.id } }
    let cells = found.map { indicators in
      ComparedCell(
        indicators.map { "\($0.title) (\($0.status.rawValue))" },
        indicators.map { DeclarationKey(.indicators, $0.declaredName) })
    }
    let differences = [
      difference("Counts", found) { $0.numerator },
      difference("Out of", found) { $0.denominator ?? "nothing: a plain count" },
      difference("Looks back", found) { $0.window?.words ?? "not stated" },
      difference("Reported every", found) { $0.period.value?.rawValue ?? "not stated" },
      difference("Better", found) { $0.direction.value?.label ?? "not stated" },
      difference("Marked", found) { indicator in
        indicator.marks.isEmpty ? "nothing" : indicator.marks.map(\.label).joined(separator: ", ")
      },
    ]
    return ComparedRow(
      concept.title, cells, differences: differences, note: concept.compare)
  }

  private func difference(
    _ respect: String, _ found: [[IndicatorDeclaration]],
    _ says: (IndicatorDeclaration) -> String
  ) -> String? {
    let said = found.map { indicators in
      var words: [String] = []
      for indicator in indicators where !words.contains(says(indicator)) {
        words.append(says(indicator))
      }
      return words.joined(separator: " / ")
    }
    return Difference.of(respect, packs.map(\.place.shortName), said)
  }
}

extension IndicatorDirection {
  /// The words shown to people.
  public var label: String {
    switch self {
    case .up: "up"
    case .down: "down"
    case .riseFirst: "down in the end; may rise first"
    case .neither: "neither way by itself"
    }
  }
}

extension IndicatorMark {
  /// The words shown to people.
  public var label: String {
    switch self {
    case .proxy: "proxy"
    case .provisional: "provisional"
    case .baselineMissing: "baseline missing"
    case .unclear: "wording unclear"
    case .allCauses: "not limited to neglect"
    case .thresholdMissing: "threshold not given"
    }
  }
}
