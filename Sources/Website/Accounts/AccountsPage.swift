import Markup
import Record
import UseCases
import Vocabulary

/// Everybody who can sign in, for the administrator.
struct AccountsPage: Page {
  let accounts: [Account]
  let now: Instant

  let title = "Accounts"
  let section: SiteSection? = .accounts
  let isWide = true

  var content: Markup {
    """
    <h1>\(title)</h1>\(Button("Add an account", href: "/accounts/new"))
    \(Table(
      "People who can sign in", columns: ["Name", "Username", "Role", "Agency", "State"],
      rows: lines, captionIsHidden: true))
    """
  }

  private var lines: [[Markup]] {
    accounts.sorted { ($0.endedAt ?? .future, $1.name) > ($1.endedAt ?? .future, $0.name) }
      .map { account in
        [
          "<a href=\"\(href: "/accounts/\(account.practitioner)")\">\(account.name)</a>",
          "\(account.username)", "\(account.role.label)", "\(account.agency.name)",
          "\(account.state(at: now))",
        ]
      }
  }
}

extension Instant {
  /// Later than anything that happened.
  fileprivate static let future = Instant(microseconds: .max)
}

extension Account {
  /// One or two words for whether somebody can sign in.
  func state(at now: Instant) -> Tag {
    if endedAt != nil { return Tag("Ended", .grey) }
    if !isOpen(at: now) { return Tag("Locked", .amber) }
    if isDemo { return Tag("Demonstration", .blue) }
    return settingUp == nil ? Tag("In use", .green) : Tag("Not set up yet", .blue)
  }
}
