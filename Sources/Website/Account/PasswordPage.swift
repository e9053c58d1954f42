import Markup

/// Asks for a new password.
struct PasswordPage: Page {
  let proof: FormProof
  /// The password was made by somebody else, and nothing else can be done until it is changed.
  let isFirst: Bool
  var errors = FormErrors()

  var title: String { isFirst ? "Choose your own password" : "Change your password" }

  var before: Markup { isFirst ? .empty : BackLink(href: "/account").markup }

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>A good password is long and easy for you to remember, such as three or four words that have nothing to do with \
    each other. It needs no capitals, digits or symbols.</p>
    \(PostForm(to: "/account/password", proof, questions).markup)
    """
  }

  private var questions: Markup {
    """
    \(TextField(
      isFirst ? "The password you were given" : "Current password", name: "current",
      errors: errors, kind: .password, width: .twentyCharacters, autocomplete: "current-password"))\
    \(TextField(
      "New password", name: "new", hint: "12 characters or more, without your username",
      errors: errors, kind: .password, width: .twentyCharacters, autocomplete: "new-password"))\
    \(TextField(
      "New password again", name: "again", errors: errors, kind: .password,
      width: .twentyCharacters, autocomplete: "new-password"))\
    \(Button(isFirst ? "Use this password" : "Change password"))
    """
  }
}
