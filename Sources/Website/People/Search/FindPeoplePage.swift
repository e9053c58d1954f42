import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Looking for somebody, and who was found.
struct FindPeoplePage: Page {
  let typed: String
  let found: [PersonProjection]
  let worker: Worker
  let today: LocalDate

  var title: String { typed.isEmpty ? "Find people" : "\(count) for “\(typed)”" }
  let section: SiteSection? = .people

  private var query: String { typed }

  private var count: String {
    switch found.count {
    case 0: "Nobody found"
    case 1: "1 person"
    default: "\(found.count) people"
    }
  }

  var content: Markup {
    """
    <h1>Find people</h1>\
    \(SearchBox(typed: typed, canRegister: worker.role.worksWithPeople).markup)\
    \(when(!typed.isEmpty, results))
    """
  }

  private var results: Markup {
    found.isEmpty
      ? nothing
      : """
      <h2>\(count)</h2>\(when(found.count >= 25, Self.many))\
      <ul class="results">\(each(found) { "<li>\(PersonCard(person: $0, today: today).markup)</li>" })</ul>\
      <h2>Not here?</h2>\(advice)
      """
  }

  private static let many: Markup =
    "<p class=\"hint\">Only the 25 likeliest are shown. Add a date of birth or a postcode.</p>"

  private var nothing: Markup {
    """
    <h2>Nobody found for “<bdi>\(typed)</bdi>”</h2>\
    <p>Nobody like this is on a record that you can see. Try:</p>\
    <ul><li>fewer words, or only the beginning of a name</li>\
    <li>another spelling, or what they are called at home</li>\
    <li>only a date of birth, as 9 5 2017 or May 2017</li>\
    <li>a postcode, or the name of a street</li></ul>\(advice)
    """
  }

  private var advice: Markup {
    guard worker.role.worksWithPeople else { return .empty }
    return """
      <p>You find people you work with. If you should be in the team around somebody, ask their lead \
      professional, your manager or the front door.</p>\
      <ul><li><a href="/people/new">Register somebody new</a></li>\
      <li>If it cannot wait: <a href="/emergency-access/new">open a record in an emergency</a></li></ul>
      """
  }
}
