import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What a worker sees first: somewhere to search, the people they work with, and what waits for them.
struct HomePage: Page {
  let worker: Worker
  let home: Home
  let due: WaitingSection
  let surveys: AskedSurveys
  let drafts: [Draft]
  let agencies: AgencyNames
  let words: LocalWords
  /// Where the partnership’s own figures are; nil while the place follows no strategy.
  let booklet: String?

  let title = "Home"
  let section: SiteSection? = .home
  let isWide = true

  var content: Markup {
    """
    <h1>\(heading)</h1>\(search)\(waiting)\(RoleWelcome(role: worker.role, booklet: booklet).markup)\
    \(due.markup)\(surveys.markup)\(mine)\(agency)\(duplicates)\(unfinished)\
    \(words.whereToTurn)
    """
  }

  private var heading: String {
    worker.role.worksWithPeople ? "Your people" : "Hello, \(worker.name)"
  }

  private var search: Markup {
    guard Access.allows(.findPeople, to: worker.role) else { return .empty }
    return SearchBox(typed: "", canRegister: worker.role.worksWithPeople).markup
  }

  /// Emergency accesses nobody has reviewed stand out.
  private var waiting: Markup {
    guard !home.unreviewed.isEmpty else { return .empty }
    let count = home.unreviewed.count
    let oldest = home.unreviewed.map(\.beganAt).min()
    return WaitingBox(
      heading: count == 1
        ? "1 emergency access is waiting for review"
        : "\(count) emergency accesses are waiting for review",
      words: oldest.map { "The oldest is from \($0.british)." } ?? "", href: "/emergency-access",
      link: "Review them"
    ).markup
  }

  private var mine: Markup {
    guard worker.role.worksWithPeople else { return .empty }
    let children = home.mine.filter { $0.stage != .adult }
    let adults = home.mine.filter { $0.stage == .adult }
    guard !home.mine.isEmpty else {
      return "<h2>My children</h2>"
        + EmptyState(
          "You are not in the team around anybody.",
          content: """
            <p>Search for a child above, or ask their lead professional or your manager to add you \
            to the team.</p>
            """
        ).markup
    }
    return """
      \(caseload("My children", children))\
      \(when(
        !adults.isEmpty,
        Details("Adults I work with (\(adults.count))", content: caseload(nil, adults)).markup))
      """
  }

  private func caseload(_ title: String?, _ people: [PersonProjection]) -> Markup {
    Caseload(title: title, people: people, agencies: agencies, today: home.openedAt.ukDate).markup
  }

  private var agency: Markup {
    guard worker.role == .manager || worker.role == .safeguardingLead else { return .empty }
    let children = home.agency.filter { $0.stage != .adult }
    return caseload("Children \(worker.agency.name) is involved with", children)
      + when(
        home.hasMoreOfAgency,
        """
        <p class="hint">These are the \(OpenHome.most) people your agency recorded about most lately. What waits is \
        looked for among them, and among the \(OpenHome.most) with help or plans of whom nobody has recorded anything for longest. \
        Find others by name.</p>
        """)
  }

  private var duplicates: Markup {
    when(
      !home.possibleDuplicates.isEmpty,
      PossibleDuplicates(pairs: home.possibleDuplicates, today: home.openedAt.ukDate).markup)
  }

  private var unfinished: Markup {
    guard !drafts.isEmpty else { return .empty }
    return """
      <h2>Drafts</h2><ul>\
      \(each(drafts.sorted { $0.keptAt > $1.keptAt }.prefix(5)) { draft in
        """
        <li><a href="\(href: draft.key)">\(draft.title)</a>, kept \(draft.keptAt.british)</li>
        """
      })</ul><p><a href="/drafts">All drafts</a></p>
      """
  }
}
