import Markup
import PublishedStatistics

extension Booklet {
  /// The booklet as one file that needs nothing else: it has its own style, no script, and prints
  /// on A4.
  public var html: String {
    let page: Markup = """
      <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1">\
      <title>\(heading)</title><style>\(BookletStyle.page)\(BookletStyle.booklet)</style></head>\
      <body><main><h1>\(heading)</h1>\(markup)</main></body></html>
      """
    return page.string + "\n"
  }
}
