import Markup

/// Asks who somebody is.
struct SignInPage: Page {
  var errors = FormErrors()
  var notice: Notice?
  var username = InputValue()
  /// What is carried through signing in.
  var onward = Onward()
  /// Ways in for somebody trying a demonstration.
  var demo: [DemoSignIn] = []

  /// Why somebody is here.
  enum Notice {
    case sessionEnded
    case signedOut
    /// A page was asked for by somebody who is not signed in, or not any more.
    case pageAskedFor
    case codeTimedOut
    /// It could not be done just now.
    case trouble(String)
  }

  let title = "Sign in"

  var content: Markup {
    """
    <h1>Sign in</h1>\(notice.map(words))\(demoCards)
    \(Form(to: "/sign-in", content: questions))
    <p><a href="/help">Get help with signing in</a></p>
    """
  }

  private func words(_ notice: Notice) -> Markup {
    switch notice {
    case .sessionEnded:
      NotificationBanner(
        .important,
        heading: onward.work == nil
          ? "You were signed out. Nothing was saved."
          : "You were signed out, so this has not been saved yet. What you typed is kept: sign in to carry on."
      ).markup
    case .signedOut:
      NotificationBanner(.success, heading: "You have signed out.").markup
    case .pageAskedFor:
      NotificationBanner(
        .important, heading: "Sign in to see the page you asked for.",
        content:
          "<p>If you were signed in, you were signed out after a while, to keep records safe.</p>"
      ).markup
    case .codeTimedOut:
      NotificationBanner(.important, heading: "That took longer than 5 minutes. Sign in again.")
        .markup
    case .trouble(let words):
      NotificationBanner(.important, heading: words, content: "<p>What you typed is kept.</p>")
        .markup
    }
  }

  private var questions: Markup {
    """
    \(onward.carried)\
    \(TextField(
      "Username", name: "username", value: username, errors: errors, kind: .code,
      width: .twentyCharacters, autocomplete: "username"))\
    \(TextField(
      "Password", name: "password", errors: errors, kind: .password, width: .twentyCharacters,
      autocomplete: "current-password"))\
    \(Button("Sign in", kind: demo.isEmpty ? .primary : .secondary))
    """
  }

  private var demoCards: Markup {
    guard !demo.isEmpty else { return .empty }
    return """
      <h2>Look around as</h2>\(Card.list(demo.map { $0.card(onward) }))
      <h2>Or sign in with a username</h2>
      """
  }

  /// The same words whatever was wrong.
  static let refused: FormErrors = [
    "username":
      "Check your username and password. After 5 wrong tries an account is locked for 15 minutes"
  ]
}
