import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A child’s level, agreement, plan, reviews and decisions, as they stand, and what comes next.
struct PlanAndDecisionsPage: Page {
  let view: PersonView
  let today: LocalDate
  /// What has just been done, in words.
  var done: String?

  var title: String { "\(view.identity.name.full): plan and decisions" }
  let section: SiteSection? = .people
  let isWide = true
  var errors: FormErrors { view.query.errors }

  var content: Markup {
    """
    \(done.map { NotificationBanner(.success, heading: $0) })\
    \(PersonHead(view: view, part: .plan).markup)\
    <h1>Plan and decisions</h1>\
    \(present(view.picture) { parts($0) })\(view.foot)
    """
  }

  private func parts(_ picture: Picture) -> Markup {
    """
    \(DeadlinesSection(picture: picture, person: view.person).markup)\
    \(LevelSection(view: view, picture: picture).markup)\
    \(AgreementSection(view: view, picture: picture).markup)\
    \(PlansSection(view: view, picture: picture).markup)\
    \(DecisionsSection(view: view, picture: picture).markup)
    """
  }
}
