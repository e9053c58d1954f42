import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks why an entry was recorded in error; it stays visible, struck through.
struct WithdrawalPage: Page {
  let person: ID<Person>
  let opened: OpenedEntry
  let agencies: AgencyNames
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "Say that this was recorded in error"
  let section: SiteSection? = .people

  private var path: String { "/people/\(person)/entries/\(opened.entry.id)" }

  var before: Markup { BackLink("What was recorded", href: path).markup }

  var content: Markup {
    """
    <h1>\(title)</h1>\
    \(WarningText("""
      It will stay on the record, struck through, with your name and your reason. \
      To change what it says, put it right instead.
      """))\
    \(facts.said)\(facts.around)\
    \(PostForm(to: "\(path)/withdrawal", proof, key: FormKey(in: body), question).markup)
    """
  }

  private var facts: EntryFacts {
    EntryFacts(
      entry: opened.newest, person: person, name: opened.person?.name ?? "Name not shown",
      relatives: opened.relatives, agencies: agencies)
  }

  private var question: Markup {
    """
    \(HiddenField("based_on", value: opened.newest.id.value))\
    \(TextArea(
      "Why was it recorded in error?", name: "reason", value: body["reason"],
      hint: "For example, it was about another child", errors: errors, rows: 3, style: .strong))\
    \(Button("Strike it through", kind: .warning))
    """
  }
}
