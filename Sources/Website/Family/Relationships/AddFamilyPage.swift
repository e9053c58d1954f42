import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Finds a family member who may be on the record already, or goes on to register them.
struct AddFamilyPage: Page {
  let subject: FormSubject
  let typed: String
  let found: [PersonProjection]

  let title = "Add a family member"
  let section: SiteSection? = .people

  private var path: String { "\(subject.path)/family/new" }

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    <p>Parents, brothers and sisters, partners, grandparents, and any other adult who matters in the \
    child’s life. First look whether they are on the record already.</p>\
    <form method="get" action="\(href: path)" role="search">\
    \(TextField(
      "Find them", name: "q", value: typed,
      hint: "Part of a name, date of birth, address or NHS number", kind: .search, style: .strong))\
    \(Button("Search", kind: .secondary))</form>\
    \(when(!typed.isEmpty, results))\(here)\
    <h2>Not on the record yet</h2>\
    \(Button("Register somebody new", href: "/people/new?\(RegisterForm.with)=\(subject.person)"))
    """
  }

  private var results: Markup {
    guard !found.isEmpty else {
      return "<h2>Nobody found for “<bdi>\(typed)</bdi>” among people you can see</h2>"
    }
    return """
      <h2>Found</h2><ul class="results">\(each(found) { person in
        """
        <li>\(PersonCard(
          person: person, today: subject.today, action: choose(person.person, person.name)).markup)</li>
        """
      })</ul>
      """
  }

  /// Those named on the page already, whose relationship may be missing or have changed.
  private var here: Markup {
    let named = subject.opened.relatives.filter { $0.shown != nil }
    guard !named.isEmpty, typed.isEmpty else { return .empty }
    return """
      <h2>Named on this page already</h2><ul>\(each(named) { relative in
        """
        <li><bdi>\(relative.nameAndAge(on: subject.today))</bdi>: \
        <a href="\(href: address(relative.person))">say who they are\
        <span class="visually-hidden"> (\(relative.name))</span></a></li>
        """
      })</ul>
      """
  }

  private func choose(_ person: ID<Person>, _ name: String) -> Markup {
    "<p>\(Button("This is them: \(name)", kind: .secondary, href: address(person)))</p>"
  }

  private func address(_ person: ID<Person>) -> String {
    "\(subject.path)/relationships/new?\(RelatedPair.with)=\(person)"
  }
}
