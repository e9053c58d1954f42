public import Indicators
import Returns
public import Vocabulary

/// What loaded returns of one authority say, as facts to count for one year.
///
/// The year’s own return is counted. Earlier years’ returns are history: by them it is known that a child was
/// referred, or had a plan, before. What an earlier return leaves open and the year’s own does not mention has no
/// known end; it is not counted as open, and ``leftOpen`` says how often that is so.
public struct CensusFacts: Sendable {
  /// The year the collection ends in.
  public let year: Int
  public let facts: Facts
  /// The days for which there are returns, without a year missing between.
  public let covered: ClosedRange<LocalDate>
  /// Plans and the like that an earlier return left open and that are in no later one.
  public let leftOpen: Int

  /// What one measure of the census comes to.
  public func evaluation(population: Int? = nil) -> Evaluation? {
    guard let period = ReportingPeriod.year(ending: year) else { return nil }
    return Evaluation(facts, over: [period]) { _ in population }
  }

  /// Which of the loaded returns count for a year of an authority, the year’s own first; empty when it is missing.
  public static func returns(
    for year: Int, of authority: String?, among loaded: [LoadedReturn]
  ) -> [LoadedReturn] {
    let mine = loaded.filter {
      $0.isCounted && $0.authority == authority && $0.collection <= year
    }.sorted { $0.collection > $1.collection }
    return mine.first?.collection == year ? mine : []
  }
}
