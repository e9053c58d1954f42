import Markup

/// Asks for the code.
struct FamilyCodePage: Page {
  var errors = FormErrors()

  let title = "Tell us what you think"
  let isForFamilies = true

  var content: Markup {
    """
    \(LeaveNow.markup)<h1>\(title)</h1>\
    <p class="lead">The person who works with you gave you a code.</p>\
    \(Form(to: "/family", content: questions))\
    <p>You do not have to say anything. You can stop at any time.</p>\(GetHelpNow.markup)
    """
  }

  private var questions: Markup {
    """
    \(TextField(
      "Your code", name: "code", hint: "It has 9 letters and numbers, like K7Q M3X WP9",
      errors: errors, kind: .code, width: .twentyCharacters, autocomplete: "off"))\
    \(Button("Go on"))
    """
  }

  static let missing: FormErrors = ["code": "Type your code"]

  /// The same words whatever was wrong with it.
  static let refused: FormErrors = [
    "code": "This code does not work. Check it, or ask for a new one. A code works once, for 7 days"
  ]

  static let tooOften: FormErrors = ["code": "Wait 5 minutes, then try again"]
}

/// A way off the page at once, for somebody who is not alone.
enum LeaveNow {
  static let markup: Markup = """
    <p class="leave-now"><a class="button button-warning" href="https://www.bbc.co.uk/weather" \
    rel="noreferrer">Leave this page now</a></p>
    """
}

/// Whom to turn to for somebody who cannot wait.
enum GetHelpNow {
  static let markup = InsetText(
    """
    <h2>If you need help now</h2><p>Nobody reads this page straight away.</p>\
    <p>If you are in danger, call <a href="tel:999">999</a>.</p>\
    <p>Children can talk to Childline at any time. It is free: \
    <a href="tel:08001111">0800 1111</a>.</p>
    """
  ).markup
}
