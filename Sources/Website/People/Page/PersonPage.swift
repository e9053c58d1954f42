import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Somebody's own page: who they are, what is worth attention, who is around them.
struct PersonPage: Page {
  let view: PersonView
  /// What has just been done, in words.
  var done: String?

  var title: String { "\(view.identity.name.full): overview" }
  let section: SiteSection? = .people
  let isWide = true
  var errors: FormErrors { view.query.errors }

  var content: Markup {
    """
    \(done.map { NotificationBanner(.success, heading: $0) })\
    \(PersonHead(view: view, part: .overview).markup)\
    <h1 class="visually-hidden">Overview of <bdi>\(view.name)</bdi></h1>\
    \(AttentionSection(in: view).markup)\
    \(AtAGlance(view: view).markup)\
    \(LatestEntries(view: view).markup)\
    <h2>Family</h2>\(FamilySection(picture: view.family).markup)\
    \(familyActions)\
    \(TeamSection(view: view).markup)\
    \(DetailsSection(view: view).markup)\
    \(view.foot)
    """
  }

  private var familyActions: Markup {
    guard view.opened.mayRecordNow else { return .empty }
    return """
      <p class="no-print"><a href="\(href: "\(view.person)/family/new")">Add a family member</a> · \
      <a href="\(href: "\(view.person)/people")">People and places</a></p>
      """
  }
}
