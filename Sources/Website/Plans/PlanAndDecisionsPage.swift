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
  var done: PlanDone?

  var title: String { "\(view.identity.name.full): plan and decisions" }
  let section: SiteSection? = .people
  let isWide = true
  var errors: FormErrors { view.query.errors }

  var content: Markup {
    """
    \(done.map {
      NotificationBanner(
        .success, heading: $0.words(in: view.picture),
        content: $0 == .referred ? ReferralReaches.told(in: view.picture) : .empty)
    })\
    \(PersonHead(view: view, part: .plan).markup)\
    <h1>Plan and decisions</h1>\(wording)\
    \(present(view.picture) { parts($0) })\(view.foot)
    """
  }

  /// How what was just saved would read to the parents, while it is fresh.
  private var wording: Markup {
    guard done != nil,
      let entry = view.opened.entries.last(where: {
        $0.envelope.author.practitioner == view.worker.practitioner
      })
    else { return .empty }
    return SupportiveWordsBox(entry, correction: "\(view.person)/entries/\(entry.id)/correction")?
      .markup ?? .empty
  }

  private func parts(_ picture: Picture) -> Markup {
    """
    \(NextSteps(view: view, picture: picture).markup)\
    \(DeadlinesSection(view: view, picture: picture).markup)\
    \(LevelSection(view: view, picture: picture).markup)\
    \(AgreementSection(view: view, picture: picture).markup)\
    \(PlansSection(view: view, picture: picture).markup)\
    \(DecisionsSection(view: view, picture: picture).markup)
    """
  }
}
