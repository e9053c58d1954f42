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

extension PersonView {
  /// Links to what can be recorded here, for those who may record today.
  func actions(_ links: [(String, String)]) -> Markup {
    guard opened.mayRecord, opened.asKnownOn == nil, !links.isEmpty else { return .empty }
    return """
      <ul class="plain-list no-print">\(each(links) { text, path in
        "<li><a href=\"\(href: "\(person)/\(path)")\">\(text)</a></li>"
      })</ul>
      """
  }

  /// The day and author of what was said, with the way to the entry.
  func source(of entry: Entry) -> Markup {
    """
    <a class="secondary" href="\(href: "\(person)/entries/\(entry.id)")">\
    \(agencies.author(entry.envelope.author)), \(entry.envelope.occurred.british)</a>
    """
  }
}

/// Everything that is to be done by a day, the earliest first.
struct DeadlinesSection {
  let picture: Picture
  let person: String

  var markup: Markup {
    let deadlines = picture.deadlines
    guard !deadlines.isEmpty else { return .empty }
    return """
      <h2>What is due</h2>\(Table(
        "What is due", columns: ["What", "By", "How long"],
        rows: deadlines.map(row), captionIsHidden: true))
      """
  }

  private func row(_ deadline: Deadline) -> [Markup] {
    [
      "<a href=\"\(href: "\(person)/entries/\(deadline.entry)")\">\(deadline.what)</a>",
      """
      \(deadline.on.british)\(present(deadline.due) {
        "<br><span class=\"secondary\">\($0.edition); bank holidays as listed \($0.calendar)</span>"
      })
      """,
      deadline.isOverdue(on: picture.today)
        ? Tag(deadline.words(on: picture.today), .red).markup
        : "\(deadline.words(on: picture.today))",
    ]
  }
}
