public import Indicators
public import PublishedStatistics
import Vocabulary

/// How many children aged 0 to 17 a place has, from the published mid-year estimates.
public struct Populations: Sendable {
  private let years: [Population]

  /// The children at the middle of a year.
  public struct Population: Hashable, Sendable {
    public let count: Int
    public let year: Int
    fileprivate let day: LocalDate

    public init?(_ count: Int, atMiddleOf year: Int) {
      guard count > 0, let day = LocalDate(year: year, month: 6, day: 30) else { return nil }
      self.count = count
      self.year = year
      self.day = day
    }
  }

  public init(_ years: [Population] = []) { self.years = years.sorted { $0.year < $1.year } }

  /// Those of an authority; none for a place that no table knows.
  public init(_ library: PublishedLibrary, of authority: LocalAuthority?) throws(BookletFault) {
    guard let authority, let series = PublishedSeries.named("ons children aged 0 to 17") else {
      self.init()
      return
    }
    do {
      let years = try library.years(of: series).compactMap { year throws(PackedFault) in
        try library.figure(series, for: authority.place, in: year)?.value
          .flatMap { Population(Int($0), atMiddleOf: year.endYear) }
      }
      self.init(years)
    } catch {
      throw .tables("\(error)")
    }
  }

  /// The latest estimate of a day no later than the period’s last, and not of three years before: an older one says too
  /// little of the children there are.
  public func at(_ period: ReportingPeriod) -> Population? {
    years.last { $0.day <= period.last && period.last < $0.day.adding(years: 3) }
  }
}
