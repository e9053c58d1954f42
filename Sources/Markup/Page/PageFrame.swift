/// A whole page: what is the same on every page, around what is not.
///
/// There is no script or style in it, only links to the two files, because the content security
/// policy allows nothing else.
public struct PageFrame: Sendable {
  public var title: String
  public var place: String
  /// Who is signed in and how to sign out, or the way to sign in.
  public var account: Markup = .empty
  public var navigation: [NavigationItem] = []
  /// A sentence across the top of every page, such as that the people here are invented.
  public var banner: Markup = .empty
  /// What stands between the header and the main part: breadcrumbs or a way back.
  public var before: Markup = .empty
  public var hasErrors = false
  public var isWide = false
  /// Where help is; empty for a page that leads nowhere else.
  public var help: String = "/help"
  /// The strategy the place follows, and where it is.
  public var strategy: (title: String, href: String)?
  /// Where the style and the script are; an address that holds their version may be kept for ever.
  public var styleSheet = "/assets/heed.css"
  public var script = "/assets/heed.js"
  public var main: Markup

  public init(title: String, place: String, main: Markup) {
    self.title = title
    self.place = place
    self.main = main
  }

  public var markup: Markup {
    """
    <!DOCTYPE html>
    <html lang="en-GB"><head><meta charset="utf-8">\
    <title>\(when(hasErrors, "Error: "))\(title) – \(place) – Heed</title>\
    <meta name="viewport" content="width=device-width, initial-scale=1">\
    <meta name="color-scheme" content="light">\
    <meta name="robots" content="noindex">\
    <link rel="stylesheet" href="\(href: styleSheet)">\
    \(Self.icon)<script src="\(href: script)" defer></script></head>
    <body><a class="skip-link" href="#main">Skip to main content</a>\
    \(PageHeader(place: place, account: account, navigation: navigation).markup)\
    \(bannerMarkup)<div class="page\(when(isWide, " page-wide"))">\(before)\
    <main id="main" tabindex="-1">\(main)</main></div>\
    \(PageFooter(help: help, strategy: strategy).markup)</body></html>

    """
  }

  // In the page itself, so that no browser asks for a file of its own choosing.
  private static let icon: Markup = """
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 \
    viewBox=%270 0 16 16%27%3E%3Crect width=%2716%27 height=%2716%27 rx=%273%27 fill=%27%230c3f45%27/%3E\
    %3Cpath d=%27M3 8a5 5 0 1 1 5 5H3z%27 fill=%27none%27 stroke=%27%23e98b4f%27 stroke-width=%272%27/%3E\
    %3Ccircle cx=%278%27 cy=%278%27 r=%272%27 fill=%27%23fff%27/%3E%3C/svg%3E">
    """

  private var bannerMarkup: Markup {
    guard !banner.isEmpty else { return .empty }
    return """
      <aside class="phase-banner" aria-label="About this service">\
      <p class="phase-banner-text">\(banner)</p></aside>
      """
  }
}

extension PageFrame {
  /// Whole pages, which cannot stand inside another page as other examples do.
  public static let examples = [
    Example("signed out", PageFrame(title: "Sign in", place: "Averley", main: welcome).markup),
    Example("signed in, with an error", signedIn.markup),
    Example(
      "hostile",
      PageFrame(title: hostileText, place: hostileText, main: "<h1>\(hostileText)</h1>").markup),
  ]

  private static let welcome: Markup = "<h1>Sign in</h1><p>Use your work email address.</p>"

  private static var signedIn: PageFrame {
    let errors: FormErrors = ["name": "Enter a name"]
    var page = PageFrame(
      title: "Add a child", place: "Averley",
      main:
        "\(ErrorSummary(errors))<h1>Add a child</h1>\(TextField("Name", name: "name", errors: errors))"
    )
    page.hasErrors = true
    page.account = "<span>Rowan Adeyemi, social worker</span> <a href=\"/sign-out\">Sign out</a>"
    page.navigation = [
      NavigationItem("Children", href: "/children", isCurrent: true),
      NavigationItem("Record a concern", href: "/concerns/new"),
    ]
    page.banner = "<strong>Demonstration.</strong> Everyone here is invented."
    page.before = BackLink(href: "/children").markup
    return page
  }
}
