import Markup
import UseCases

/// Shows a password once, to be passed on to its owner.
struct OneTimePasswordPage: Page {
  let name: String
  let username: String
  let password: OneTimePassword

  var title: String { "A password for \(name)" }
  let section: SiteSection? = .accounts

  var content: Markup {
    """
    \(ConfirmationPanel(title, content: "<p>It works once, and is shown only here</p>"))
    \(SummaryList([
      SummaryList.Row("Username", text: username),
      SummaryList.Row("Password", "<code>\(password.text)</code>"),
    ]))
    \(WarningText(
      "Give it to \(name) in person or by telephone, not by email. When they sign in they choose their own."))
    <p><a href="/accounts">Back to accounts</a></p>
    """
  }
}
