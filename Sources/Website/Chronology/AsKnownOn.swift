import Markup
import Vocabulary

/// Asks for the same page as it was known on a day.
struct AsKnownOn {
  let query: ChronologyQuery
  let path: String

  var markup: Markup {
    Details(
      "See this as it was known on a day", isOpen: query.asKnownOn != nil,
      content: """
        <form method="get" action="\(href: path)">\
        \(DateField(
          "As known on", name: "as_known_on", value: typed,
          hint: "Only what had been recorded by the end of that day", errors: query.errors))\
        \(Button("Show", kind: .secondary))</form>
        """
    ).markup
  }

  private var typed: DateInput {
    let typed = query.body.date("as_known_on")
    guard typed.isBlank, let day = query.asKnownOn else { return typed }
    return DateInput(day: String(day.day), month: String(day.month), year: String(day.year))
  }
}
