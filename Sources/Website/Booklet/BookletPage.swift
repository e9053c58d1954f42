import Booklet
import Markup
import PublishedStatistics
import Vocabulary

/// A booklet within the site.
struct BookletPage: Page {
  let booklet: Booklet
  let years: ClosedRange<Int>

  var title: String { booklet.heading }
  let section: SiteSection? = .strategies
  let isWide = true
  var before: Markup { BackLink(booklet.strategy, href: "/strategies/\(booklet.pack)").markup }

  private var path: String { "/places/\(booklet.pack)/booklet" }

  var content: Markup {
    """
    <h1>\(booklet.heading)</h1>\(choose)\
    <p class="no-print"><a href="\(href: "\(path).csv?period=\(booklet.period.endYear)")">\
    All of it as a spreadsheet (CSV)</a></p>\
    <p class="no-print"><a href="\(href: "\(path)/own")">With the partnership’s own figures \
    (for those who can sign in)</a></p>\(booklet.markup)
    """
  }

  private var choose: Markup {
    """
    <form class="no-print" method="get" action="\(href: path)">\
    \(SelectField(
      "Year to 31 March", name: "period",
      choices: years.reversed().map { Choice(String($0), value: String($0)) },
      chosen: String(booklet.period.endYear), blank: nil))\(Button("Show", kind: .secondary))</form>
    """
  }
}
