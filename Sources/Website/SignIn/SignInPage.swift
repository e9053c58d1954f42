import Markup

/// Asks who somebody is.
struct SignInPage: Page {
  var reason: Reason?
  var username = InputValue()
  /// Where they were going.
  var then: String?
  /// What they had typed when their session ended.
  var work: KeptWork?
  var demo: [DemoCard] = []

  /// Why the page is shown again.
  enum Reason {
    case refused
    case sessionEnded
    case codeTimedOut
  }

  var title: String { reason == .refused ? "Error: Sign in" : "Sign in" }

  var content: Markup {
    """
    <h1>Sign in</h1>
    <form method="post" action="/sign-in" novalidate>\(work.map(\.carried))\
    <label for="username">Username</label><input id="username" name="username" value="\(username.text)">\
    <label for="password">Password</label><input id="password" name="password" type="password">\
    <button type="submit">Sign in</button></form>
    """
  }
}

/// A way in for somebody trying a demonstration.
struct DemoCard: Sendable {}
