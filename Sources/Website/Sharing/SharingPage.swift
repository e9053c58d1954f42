import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What was shared about somebody, with whom and on which basis, and what was not; the same on paper.
struct SharingPage: Page {
  let view: PersonView
  /// What has just been done, in words.
  var done: String?

  var title: String { "\(view.identity.name.full): sharing information" }
  let section: SiteSection? = .people
  let isWide = true
  var errors: FormErrors { view.query.errors }

  private var mayRecord: Bool { view.opened.mayRecordNow }

  private var decisions: [Said<SharingDecided>] {
    view.picture?.involvement.sharing.reversed() ?? []
  }

  var content: Markup {
    """
    \(done.map { NotificationBanner(.success, heading: $0) })\
    \(PersonHead(view: view, part: .sharing).markup)<h1>Sharing information</h1>\
    <p>What was decided about sharing information, and on which basis in law. Agreement to help is recorded \
    apart: it is no lawful basis, and sharing does not wait for it.</p>\
    \(when(mayRecord, Button(SharingForm.heading, href: "\(view.person)/sharing/new").markup))\
    \(decisions.isEmpty
      ? EmptyState("No decision to share, or not to share, has been recorded that you can see.").markup
      : each(decisions) { card($0) })\
    \(view.foot)
    """
  }

  private func card(_ decided: Said<SharingDecided>) -> Markup {
    let rows = decided.content.details.map { SummaryList.Row($0.label, asTyped($0.value)) }
    let who = SummaryList.Row("Decided by", view.source(of: decided.entry))
    return SummaryList(
      rows + [who], title: "\(decided.content.withWhom), \(decided.entry.envelope.occurred.british)"
    ).markup
  }
}
