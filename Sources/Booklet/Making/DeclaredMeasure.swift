import Indicators
import Packs
import PublishedStatistics

/// What a pack’s `measure:` says, as far as a booklet needs it.
struct DeclaredMeasure {
  private let declarations: [Declaration]

  /// Nil where there is none: then nothing is known of how it is computed.
  init?(_ measures: [MeasureText]) {
    guard !measures.isEmpty else { return nil }
    declarations = measures.map(\.declaration)
  }

  /// One definition for each figure it has.
  var definition: String { declarations.map(Self.definition).joined(separator: " ") }

  /// The phrase of a published series, where the measure is one.
  var published: String? {
    declarations.lazy.compactMap { declaration -> String? in
      if case .published(let phrase, _) = declaration { phrase } else { nil }
    }.first
  }

  private static func definition(_ declaration: Declaration) -> String {
    guard case .published(let phrase, let basis) = declaration,
      let series = PublishedSeries.named(phrase)
    else { return declaration.definition }
    return "\(series.meaning) (published, \(basis.wording))."
  }
}
