import Markup
import Record
import UseCases
import Vocabulary

/// Somebody’s own account: who they are here, and where they are signed in.
struct AccountPage: Page {
  let account: Account
  let sessions: [Session]
  /// The session of this browser.
  let here: Digest
  let proof: FormProof
  var done: String?

  let title = "Your account"

  var content: Markup {
    """
    \(done.map { NotificationBanner(.success, heading: $0) })<h1>\(title)</h1>
    \(SummaryList(rows))
    <h2>Where you are signed in</h2>
    \(Table("Your sessions", columns: ["Browser", "Signed in", "Last used"], rows: lines,
      captionIsHidden: true))
    \(PostForm(to: "/account/sign-out-everywhere", proof, Self.everywhere).markup)
    """
  }

  private var rows: [SummaryList.Row] {
    [
      SummaryList.Row("Name", text: account.name),
      SummaryList.Row("Username", text: account.username),
      SummaryList.Row("Role", text: account.role.label),
      SummaryList.Row("Agency", text: account.agency.name),
      SummaryList.Row(
        "Languages besides English",
        text: account.languages.isEmpty
          ? "None said" : account.languages.map(\.text).joined(separator: ", "),
        actions: [
          SummaryList.Action("Change", about: "your languages", href: "/account/languages")
        ]),
    ] + (account.isDemo ? [] : security)
  }

  private var security: [SummaryList.Row] {
    [
      SummaryList.Row(
        "Password", text: "Set",
        actions: [SummaryList.Action("Change", about: "your password", href: "/account/password")]),
      SummaryList.Row(
        "Two-step sign-in", text: account.twoStepSecret == nil ? "Not set up" : "Set up"),
    ]
  }

  private var lines: [[Markup]] {
    sessions.sorted { $0.lastUsedAt > $1.lastUsedAt }.map { session in
      [
        "\(session.browser.isEmpty ? "Unknown browser" : session.browser) \(mark(session))",
        "\(session.startedAt.british)", "\(session.lastUsedAt.british)",
      ]
    }
  }

  private func mark(_ session: Session) -> Markup {
    session.tokenDigest == here ? Tag("This browser").markup : .empty
  }

  private static let everywhere: Markup = """
    <p>This ends every session, this one too.</p>\
    \(Button("Sign out everywhere", kind: .secondary))
    """
}
