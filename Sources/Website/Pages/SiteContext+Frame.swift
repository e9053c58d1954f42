import Markup
import UseCases

extension SiteContext {
  /// A page within what stands around every page: the place, who is signed in, the way about.
  func framed(_ page: some Page) -> PageFrame {
    var frame = PageFrame(
      title: page.title, place: place.name, main: "\(ErrorSummary(page.errors))\(page.content)")
    frame.hasErrors = !page.errors.isEmpty
    frame.before = page.before
    frame.isWide = page.isWide
    frame.account = page.isForFamilies ? .empty : account
    if page.isForFamilies { frame.help = "" } else { frame.strategy = words.strategy }
    frame.styleSheet = AssetFiles.styleSheet.path
    frame.script = AssetFiles.script.path
    if !page.isForFamilies, let signedIn, signedIn.account.settingUp == nil {
      frame.navigation = SiteSection.open(to: signedIn.worker.role).map {
        NavigationItem($0.label, href: $0.path, isCurrent: $0 == page.section)
      }
    }
    if place.isDemo {
      frame.banner = "<strong>Demonstration.</strong> Everyone here is invented."
    }
    return frame
  }

  private var account: Markup {
    guard let signedIn else { return "<a href=\"/sign-in\">Sign in</a>" }
    let worker = signedIn.worker
    return """
      <a href="/account">\(worker.name), \(worker.agency.name)</a>\
      \(PostForm(to: "/sign-out", signedIn.proof, Self.signOut).markup)
      """
  }

  private static let signOut: Markup =
    "<button class=\"button-link\" type=\"submit\">Sign out</button>"
}
