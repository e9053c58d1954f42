import Markup
import Record
import UseCases
import Vocabulary

/// One account, and what an administrator can do about it.
struct ManageAccountPage: Page {
  let account: Account
  /// One’s own account is managed by somebody else.
  let isOwn: Bool
  let proof: FormProof
  let now: Instant
  var errors = FormErrors()

  var title: String { account.name }
  let section: SiteSection? = .accounts
  let before = BackLink("Accounts", href: "/accounts").markup

  var content: Markup {
    """
    <h1>\(title)</h1>\(SummaryList(rows))
    \(isOwn ? Self.own : account.endedAt == nil ? actions : .empty)
    """
  }

  private var rows: [SummaryList.Row] {
    [
      SummaryList.Row("Username", text: account.username),
      SummaryList.Row("Role", text: account.role.label),
      SummaryList.Row("Agency", text: account.agency.name),
      SummaryList.Row("State", account.state(at: now).markup),
    ]
  }

  private static let own: Markup = """
    \(InsetText("<p>This is your own account. Ask another administrator to change it.</p>"))
    """

  private var actions: Markup {
    """
    <h2>Change role</h2>
    \(PostForm(to: "\(path)/role", proof, role).markup)
    <h2>Reset sign-in</h2>
    \(PostForm(to: "\(path)/one-time-password", proof, reset).markup)
    <h2>End the account</h2>
    \(PostForm(to: "\(path)/ending", proof, Self.ending).markup)
    """
  }

  private var path: String { "/accounts/\(account.practitioner)" }

  private var role: Markup {
    """
    \(SelectField(
      "Role", name: "role",
      choices: Role.allCases.map { Choice($0.label, value: $0.rawValue) },
      hint: "It changes at once, also where they are signed in now", errors: errors))\
    \(Button("Change role", kind: .secondary))
    """
  }

  private var reset: Markup {
    """
    <p>This signs them out everywhere, lifts a lock and makes a password that works once.</p>\
    \(Checkboxes(
      "Also", name: "also",
      choices: [Choice("They lost the app or phone that shows their codes", value: "two_step")],
      hint: nil))\
    \(Button("Reset password", kind: .secondary))
    """
  }

  private static let ending: Markup = """
    <p>They are signed out at once and cannot sign in again. What they recorded stays.</p>\
    \(Button("End account", kind: .warning))
    """
}
