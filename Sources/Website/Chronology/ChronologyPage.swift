import Casework
import Charts
import Markup
import Record
import UseCases
import Vocabulary

/// Everything all agencies have recorded about somebody, on one page.
struct ChronologyPage: Page {
  let view: PersonView
  let shown: ShownChronology

  var title: String { "\(view.identity.name.full): chronology" }
  let section: SiteSection? = .people
  let isWide = true
  var errors: FormErrors { query.errors }

  private var query: ChronologyQuery { shown.query }
  private var person: String { view.person }
  private var path: String { "\(person)/chronology" }

  var content: Markup {
    """
    \(PersonHead(view: view, part: .chronology).markup)<h1>Chronology</h1>\
    \(seen)\(actions)\
    <h2>Timeline</h2>\(shown.timeline)\
    <h2>What adds up</h2>\(adding)\
    <h2 id="entries">\(count)</h2>\(ChronologyFilters(shown: shown, path: path).markup)\
    \(order)\(list)\
    \(Pagination(current: shown.page, last: shown.pages) { [query, path] page in
      query.address(path, ("page", String(page))) + "#entries"
    })\
    \(view.foot)
    """
  }

  /// Last seen by whom and where (R-154).
  private var seen: Markup {
    guard view.identity.stage != .unborn else { return .empty }
    guard let seen = shown.lastSeen else {
      return InsetText("<p><strong>No agency has recorded seeing this child.</strong></p>").markup
    }
    let ago = seen.on.days(until: shown.opened.day)
    let then = ago == 1 ? "1 day before" : "\(ago) days before"
    let now = ago <= 0 ? "today" : ago == 1 ? "yesterday" : "\(ago) days ago"
    return InsetText(
      """
      <p><strong>Last seen on \(seen.on.british)</strong> \
      (\(shown.opened.asKnownOn == nil ? now : then)), by \(shown.agencies.author(seen.by))\
      \(when(!seen.place.isEmpty, ": \(seen.place)")). \
      <a href="\(href: "\(person)/entries/\(seen.entry)")">See the entry</a></p>
      """
    ).markup
  }

  private var actions: Markup {
    let record: Markup = """
      <a href="\(href: "\(person)/sightings/new")">Record that the child was seen, or was not</a> \
      <a href="\(href: "\(person)/events/new")">Record something that happened</a> \
      <a href="\(href: "\(person)/look-backs/new")">Look back over the whole</a>
      """
    return """
      <p class="no-print actions">\(when(shown.opened.mayRecordNow, record)) \
      <a href="\(href: query.address("\(path)/print"))">Print view</a></p>
      """
  }

  private var adding: Markup {
    let other: Accumulation.Period = query.period == .quarter ? .month : .quarter
    return """
      \(shown.grid)<p><a href="\(href: query.address(path, ("by", other.rawValue)))">\
      Count by \(other.label.lowercased())</a></p>
      """
  }

  private var count: String {
    let lines = shown.lines.count
    let entries = lines == 1 ? "1 entry" : "\(lines) entries"
    return query.isWhole ? entries : "\(entries) of \(shown.whole.lines.count)"
  }

  private var order: Markup {
    (shown.gaps.isEmpty
      ? .empty
      : "<p class=\"hint\">A gap means that nobody recorded anything, not that all was well.</p>")
      + switchOrder
  }

  private var switchOrder: Markup {
    query.isOldestFirst
      ? "<p>Oldest first. <a href=\"\(href: query.address(path, ("order", nil)))\">Show newest first</a></p>"
      : "<p>Newest first. <a href=\"\(href: query.address(path, ("order", "oldest")))\">Show oldest first</a></p>"
  }

  private var list: Markup {
    shown.lines.isEmpty
      ? EmptyState(
        query.isWhole ? "Nothing has been recorded." : "No entry is like this.",
        content: query.isWhole
          ? .empty : "<p><a href=\"\(href: path)\">Show the whole chronology</a></p>"
      ).markup : shown.list
  }
}

extension ChronologyQuery {
  func addressOfNow(_ path: String) -> String {
    let rest = FormBody(body.fields.filter { !$0.name.hasPrefix("as_known_on") })
    return rest.fields.isEmpty ? path : "\(path)?\(rest.encoded)"
  }
}
