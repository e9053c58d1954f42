import Markup

/// Asks for the code.
struct FamilyCodePage: Page {
  /// Why it is asked again; nil when it is asked for the first time.
  var refusal: FamilyRefusal?
  /// What was typed with a code that does not work any more; nil where nothing was.
  var kept: FamilyKept?
  /// The code as it was typed, where the same may do later.
  var code = InputValue()

  var errors: FormErrors { refusal?.errors(isKept: kept != nil) ?? FormErrors() }
  var title: String { (kept == nil ? nil : refusal?.title) ?? "Tell us what you think" }
  let isForFamilies = true

  var content: Markup {
    """
    \(LeaveNow.markup)<h1>\(title)</h1>\
    \(kept == nil ? lead : stillHere)\
    \(Form(
      to: kept == nil ? "/family" : FamilyFields.target, hidden: kept?.carried ?? [],
      content: questions))\
    \(present(kept) { $0.markup })\
    <p>You do not have to say anything. You can stop at any time.</p>\(GetHelpNow.markup)
    """
  }

  private var lead: Markup {
    "<p class=\"lead\">The person who works with you gave you a code.</p>"
  }

  private var stillHere: Markup { present(refusal) { "<p class=\"lead\">\($0.stillHere)</p>" } }

  private var questions: Markup {
    """
    \(TextField(
      "Your code", name: FamilyFields.code, value: code,
      hint: "It has 9 letters and numbers, like K7Q M3X WP9", errors: errors, kind: .code, width: .twentyCharacters, autocomplete: "off"))\
    \(kept == nil ? Button("Go on") : Button("Go on", name: FamilyFields.go, value: "open"))
    """
  }
}

/// A way off the page at once, for somebody who is not alone.
///
/// What they wrote so far is forgotten on the way, so that going back shows nothing of it.
enum LeaveNow {
  static let path = "/family/leave"
  static let elsewhere = "https://www.bbc.co.uk/weather"

  static let markup: Markup = """
    <p class="leave-now"><a class="button button-warning" href="\(href: path)" \
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
