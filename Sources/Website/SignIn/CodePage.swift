import Markup

/// Asks for the code of the second step.
struct CodePage: Page {
  /// Shows that the password was right a moment ago.
  let pending: String
  let onward: Onward
  var errors = FormErrors()

  let title = "Enter your code"

  var content: Markup {
    Form(to: "/sign-in/code", content: question).markup
  }

  private var question: Markup {
    """
    \(HiddenField("pending", value: pending))\(onward.carried)\
    \(TextField(
      title, name: "code", hint: "The 6 digits your authenticator app shows for Heed",
      errors: errors, kind: .digits, width: .tenCharacters, autocomplete: "one-time-code",
      style: .pageHeading))\
    \(Button("Continue"))\
    <p>If you no longer have the app, ask the administrator of your agency to reset your sign-in.</p>
    """
  }

  static let refused: FormErrors = [
    "code":
      "Enter the code your app shows now. Each code works once. After 5 wrong tries an account is locked for 15 minutes"
  ]
}
