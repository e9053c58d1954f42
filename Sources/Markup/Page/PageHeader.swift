/// The top of every page: whose Heed this is, who is using it, and where they may go.
struct PageHeader {
  let place: String
  let account: Markup
  let navigation: [NavigationItem]

  var markup: Markup {
    """
    <header class="header"><div class="header-bar">\
    <a class="header-name" href="/"><span class="header-mark" aria-hidden="true"></span>Heed\
    <span class="header-place">\(place)</span></a>\
    \(when(!account.isEmpty, "<div class=\"header-account\">\(account)</div>"))</div>\
    \(when(!navigation.isEmpty, navigationMarkup))</header>
    """
  }

  private var navigationMarkup: Markup {
    """
    <nav class="main-navigation" aria-label="Main"><ul>\
    \(each(navigation) { "<li>\($0.link)</li>" })</ul></nav>
    """
  }
}
