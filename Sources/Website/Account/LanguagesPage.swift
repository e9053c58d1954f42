import Markup
import UseCases
import Vocabulary

/// Asks somebody which languages they can work in besides English (R-136).
struct LanguagesPage: Page {
  let proof: FormProof
  /// One language a line, as typed.
  let typed: String
  var errors = FormErrors()

  let title = "Languages you speak"

  var before: Markup { BackLink(href: "/account").markup }

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>A family is best heard in its first language. Name the languages, besides English, in which you could talk with a \
    child or a parent about something difficult.</p>
    <p>Where a family needs one of them, those who may open the child’s record are shown your name, your agency and the \
    language. Say nothing if you would rather not be asked.</p>
    \(PostForm(to: "/account/languages", proof, questions).markup)
    """
  }

  private var questions: Markup {
    """
    \(TextArea(
      "Languages", name: "languages", value: typed,
      hint: "One a line. For example, Polish, or British Sign Language", errors: errors, rows: 4))\
    \(Button("Save"))
    """
  }

  /// What was typed; empty lines, and commas between languages, are no matter.
  func languages() throws(FormErrors) -> [LanguageName] {
    var errors = FormErrors()
    let lines = typed.split { $0.isNewline || $0 == "," || $0 == ";" }.map {
      TypedText(String($0)).text
    }
    .filter { !$0.isEmpty }
    let languages = lines.map { (line: $0, name: LanguageName($0)) }
    for wrong in languages where wrong.name == nil {
      errors.add(
        "“\(String(wrong.line.prefix(20)))” is not a language: enter its name in \(LanguageName.longest) characters or fewer",
        to: "languages")
    }
    if languages.count > ChangeLanguages.most {
      errors.add("Enter \(ChangeLanguages.most) languages or fewer", to: "languages")
    }
    try errors.throwIfAny()
    return languages.compactMap(\.name)
  }
}
