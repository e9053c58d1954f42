import Indicators
import PublishedStatistics

extension FactVocabulary {
  /// The words a strategy’s measures can use: those of every type of fact, and every published series by its phrase.
  static let ofStrategies = FactVocabulary(
    published: Dictionary(
      PublishedSeries.all.map { ($0.phrase, $0.basis.declared) },
      uniquingKeysWith: { first, _ in first }))
}

extension PublishedSeries.Basis {
  fileprivate var declared: Indicators.Basis {
    switch self {
    case .yearEnd: .yearEnd
    case .starts: .starts
    case .ends: .ends
    case .during: .during
    case .winterAverage: .winterAverage
    case .midYear: .midYear
    }
  }
}
