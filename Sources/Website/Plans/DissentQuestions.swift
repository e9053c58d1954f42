import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Whether somebody sees a level otherwise, and what they think.
enum DissentQuestions {
  static func read(_ reader: inout FormReader) -> [Dissent] {
    let who = reader.text("dissent_who", "Who sees it otherwise")
    let view = reader.text("dissent_view", "What they think")
    if who != nil, view == nil { reader.errors.add("Enter what they think", to: "dissent_view") }
    if who == nil, view != nil {
      reader.errors.add("Enter who sees it otherwise", to: "dissent_who")
    }
    guard let who, let view else { return [] }
    return [Dissent(who: who, view: view)]
  }

  static func fill(_ body: inout FormBody, _ dissent: [Dissent]) {
    body.add("dissent_who", dissent.map(\.who).first)
    body.add("dissent_view", dissent.map(\.view).first)
  }

  static func asked(_ asking: Asking) -> Markup {
    asking.folded(
      "Somebody sees it otherwise", fields: ["dissent_who", "dissent_view"],
      asking.line(
        "Who?", "dissent_who", hint: "Their name and agency, or who they are in the family")
        + asking.lines("What do they think?", "dissent_view"))
  }
}
