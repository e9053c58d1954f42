public import Indicators
import PublishedStatistics
import Vocabulary

/// What a booklet is about: a year to 31 March, a quarter or a month.
public struct BookletPeriod: Hashable, Sendable {
  public let form: Booklet.Form
  public let span: ReportingPeriod

  /// Reads `2024` for the year to 31 March 2024, `2024-Q2` for April to June 2024, or `2024-05` for May 2024.
  public init?(_ text: String) {
    if let month = YearMonth(iso: text) {
      self.init(.monthly, .month(month))
    } else if let year = Int(text.prefix(4)), text.dropFirst(4).hasPrefix("-Q"),
      let quarter = Int(text.dropFirst(6)), (1...4).contains(quarter), text.count == 7,
      let first = YearMonth(year: year, month: 3 * quarter - 2),
      let span = ReportingPeriod.quarters(from: first, count: 1).first
    {
      self.init(.quarterly, span)
    } else if text.count == 4, let year = Int(text), let period = BookletPeriod(yearEnding: year) {
      self = period
    } else {
      return nil
    }
  }

  public init?(yearEnding year: Int) {
    guard let span = ReportingPeriod.year(ending: year) else { return nil }
    self.init(.annual, span)
  }

  /// A period of own figures.
  public init(_ form: Booklet.Form, _ span: ReportingPeriod) {
    self.form = form
    self.span = span
  }

  /// As it is written on the command line and in a file’s name.
  public var code: String {
    let month = YearMonth(span.first)
    switch form {
    case .annual: return String(span.last.year)
    case .quarterly: return "\(month.year)-Q\((month.month + 2) / 3)"
    case .monthly: return month.iso
    }
  }

  /// Year to 31 March 2024, April to June 2024, May 2024.
  public var label: String {
    switch form {
    case .annual: PublishedPeriod(.reporting, ending: endYear).label
    case .quarterly: span.quarterWording
    case .monthly: span.wording
    }
  }

  /// The year to 31 March it lies in.
  public var endYear: Int { span.last.reportingYear }
}

extension ReportingPeriod {
  /// Two months of one year: April to June 2024.
  fileprivate var quarterWording: String {
    let name = YearMonth(first).british.prefix { $0 != " " }
    return "\(name) to \(YearMonth(last).british)"
  }

  /// For reading in a table of own figures.
  var shownWording: String {
    let isQuarter = YearMonth(first).adding(months: 2) == YearMonth(last) && !isReportingYear
    return isQuarter ? quarterWording : wording
  }
}
