import Casework
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Everything a child said or showed, in their own words first, and what was done about each.
struct VoicePage: Page {
  let view: PersonView
  /// The points reached at which the place asks parents and children what they think.
  let points: [FeedbackAtPoints.Point]
  let codes: [FamilyCode]
  /// The forms of the place in every version, for what codes ask.
  let forms: [PlaceForm]
  /// What has just been recorded and can be answered now.
  var justHeard: ID<Entry>?
  var done: String?

  var title: String { "\(view.identity.name.full): the child’s voice" }
  let section: SiteSection? = .people
  let isWide = true
  var errors: FormErrors { view.query.errors }

  private var hearings: [Hearing] { view.picture.map(Hearing.all) ?? [] }
  private var mayRecord: Bool { view.opened.mayRecordNow }

  var content: Markup {
    let hearings = hearings
    return """
      \(banner(hearings))\
      \(PersonHead(view: view, part: .voice).markup)<h1>The child’s voice</h1>\
      \(when(mayRecord, Button("Hear the child", href: "\(view.person)/voice/new").markup))\
      \(HeardLately(view: view, hearings: hearings).markup)\
      \(prompts)\
      <h2>What the child said and showed</h2>\
      \(hearings.isEmpty
        ? EmptyState("Nobody has recorded hearing this child yet.").markup
        : "<ol class=\"plain-list voices\">\(each(hearings) { HearingItem(hearing: $0, view: view, mayRecord: mayRecord).markup })</ol>")\
      \(FamilyCodesSection(view: view, codes: codes, forms: forms, mayRecord: mayRecord).markup)\
      \(FeedbackSection(view: view, points: points, mayRecord: mayRecord).markup)\
      \(view.foot)
      """
  }

  private func banner(_ hearings: [Hearing]) -> Markup {
    if let heard = hearings.first(where: { $0.entry.id == justHeard }) {
      return NotificationBanner(
        .success, heading: "Saved.",
        content: when(
          heard.saysSomething,
          """
          <p>When something has been done about it, \
          <a href="\(href: HearingItem.answerPath(heard, view))">record what was done</a> and tell the child.</p>
          """)
      ).markup
    }
    return done.map { NotificationBanner(.success, heading: $0).markup } ?? .empty
  }

  /// What the rules about hearing children notice.
  private var prompts: Markup {
    AttentionSection(view.notices.filter { Self.rules.contains($0.rule.id) }, in: view).markup
  }

  private static let rules = Set((130...144).map { "R-\($0)" })
}
