/// The foot of every page: where to find help.
struct PageFooter {
  let help: String
  var strategy: (title: String, href: String)?

  var markup: Markup {
    """
    <footer class="footer"><div class="footer-bar">\(when(!help.isEmpty, links))\
    <p>If a child is in immediate danger, call 999.</p></div></footer>
    """
  }

  private var links: Markup {
    """
    <ul class="footer-links"><li><a href="\(href: help)">Help with Heed</a></li>\
    \(present(strategy) { "<li><a href=\"\(href: $0.href)\">\($0.title)</a></li>" })\
    <li><a href="/strategies">Strategies</a></li></ul>
    """
  }
}
