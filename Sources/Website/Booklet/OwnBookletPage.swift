import Booklet
import Casework
import Indicators
import Markup
import Vocabulary

/// A booklet with the partnership’s own figures.
struct OwnBookletPage: Page {
  let booklet: Booklet
  /// What can be asked for, the newest years first.
  let periods: [BookletPeriod]
  /// Why there are no own figures, where they cannot be shown safely.
  let refusal: String?
  /// Whether its reader is led to what has been published.
  let listsReleases: Bool

  var title: String { "\(booklet.heading), with own figures" }
  let section: SiteSection? = .strategies
  let isWide = true
  var before: Markup {
    BackLink("Booklet of published figures", href: "/places/\(booklet.pack)/booklet").markup
  }

  private var path: String { "/places/\(booklet.pack)/booklet/own" }

  var content: Markup {
    """
    <h1>\(booklet.heading)</h1>\
    <p>The partnership’s own figures are for the partnership and not for the public. Counts of 1 to 5 are withheld, \
    and so is what they could be worked out from: they are shown as c.</p>\
    \(present(refusal) { WarningText("\($0)").markup })\(choose)\
    <p class="no-print"><a href="\(href: "\(path).csv?period=\(booklet.asked.code)")">\
    All of it as a spreadsheet (CSV)</a></p>\(releases)\(booklet.markup)
    """
  }

  private var releases: Markup {
    when(
      listsReleases,
      "<p class=\"no-print\"><a href=\"\(href: "\(path)/releases")\">What has been published so far</a></p>"
    )
  }

  private var choose: Markup {
    """
    <form class="no-print" method="get" action="\(href: path)">\
    \(SelectField(
      "Year, quarter or month", name: "period",
      choices: periods.map { Choice($0.label.withCapital, value: $0.code) },
      chosen: booklet.asked.code, blank: nil))\(Button("Show", kind: .secondary))</form>
    """
  }

  /// Every period that has own figures, and every year that is published: years first, the newest first of each.
  static func periods(_ figures: [OwnFigure], published: ClosedRange<Int>) -> [BookletPeriod] {
    let own = Set(figures.compactMap { BookletPeriod($0.form, $0.period) })
    let years = Set(published.compactMap { BookletPeriod(yearEnding: $0) })
    return own.union(years).sorted {
      ($0.form.order, $1.span.last) < ($1.form.order, $0.span.last)
    }
  }
}

extension Booklet.Form {
  fileprivate var order: Int {
    switch self {
    case .annual: 0
    case .quarterly: 1
    case .monthly: 2
    }
  }
}
