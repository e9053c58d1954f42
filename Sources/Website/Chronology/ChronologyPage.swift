import Casework
import Charts
import Markup
import Record
import UseCases
import Vocabulary

/// Everything all agencies have recorded about somebody, on one page.
struct ChronologyPage: Page {
  let shown: ShownChronology
  let name: String
  let age: String

  let title = "Chronology"
  let section: SiteSection? = .people
  let isWide = true
  var errors: FormErrors { shown.query.errors }

  private var query: ChronologyQuery { shown.query }
  private var person: String { "/people/\(shown.opened.person)" }
  private var path: String { "\(person)/chronology" }

  var before: Markup { BackLink(name, href: person).markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(name)</bdi>, \(age)</p><h1>\(title)</h1>\
    \(knownThen)\(seen)\(actions)\
    \(Details("Timeline", isOpen: true, content: shown.timeline.markup))\
    \(Details("What adds up", isOpen: true, content: adding))\
    \(ChronologyFilters(shown: shown, path: path).markup)\
    <h2 id="entries">\(count)</h2>\(order)\(list)\
    \(Pagination(current: shown.page, last: shown.pages) { [query, path] page in
      query.address(path, ("page", String(page))) + "#entries"
    })\
    \(AsKnownOn(query: query, path: path).markup)
    """
  }

  private var knownThen: Markup {
    present(shown.opened.asKnownOn) { day in
      NotificationBanner(
        .important, heading: "As known on \(day.british)",
        content: """
          <p>Only what had been recorded by the end of that day is here. \
          <a href="\(href: query.addressOfNow(path))">See it as it is now</a></p>
          """
      ).markup
    }
  }

  /// Last seen by whom and where (R-154).
  private var seen: Markup {
    guard let seen = shown.lastSeen else {
      return InsetText("<p><strong>No agency has recorded seeing this child.</strong></p>").markup
    }
    let ago = seen.on.days(until: shown.opened.day)
    let words = ago <= 0 ? "today" : ago == 1 ? "yesterday" : "\(ago) days before"
    return InsetText(
      """
      <p><strong>Last seen on \(seen.on.british)</strong>\
      \(shown.opened.asKnownOn == nil && ago > 1 ? " (\(ago) days ago)" : " (\(words))"), \
      by \(shown.agencies.author(seen.by))\
      \(when(!seen.place.isEmpty, ", \(seen.place)")). \
      <a href="\(href: "\(person)/entries/\(seen.entry)")">See the entry</a></p>
      """
    ).markup
  }

  private var actions: Markup {
    let record: Markup = """
      <a href="\(href: "\(person)/concerns/new")">Record a concern</a> \
      <a href="\(href: "\(person)/sightings/new")">Record that the child was seen, or was not</a> \
      <a href="\(href: "\(person)/events/new")">Record an event</a> \
      <a href="\(href: "\(person)/look-backs/new")">Look back over the whole</a>
      """
    let print = query.address("\(path)/print")
    return """
      <p class="no-print actions">\(when(shown.opened.mayRecord, record)) \
      <a href="\(href: print)">Print view</a></p>
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
