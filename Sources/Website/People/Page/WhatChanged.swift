import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What others have recorded since the worker last looked.
struct WhatChanged {
  let view: PersonView

  /// So many are named; the rest are counted.
  private static let most = 8

  var markup: Markup {
    // As known on an earlier day, nothing is news.
    guard view.opened.asKnownOn == nil else { return .empty }
    guard let look = view.opened.lastLook else {
      return "<p class=\"secondary\">You have not opened this record before today.</p>"
    }
    let lines = news(since: look)
    let isToday = look.ukDate == view.opened.day
    let moment = isToday ? "today at \(look.ukTime.british)" : "on \(look.ukDate.british)"
    guard !lines.isEmpty else {
      return """
        <p class="secondary">\(isToday
          ? "You had not opened this record before today."
          : "Nobody else has recorded anything since you looked \(moment).")</p>
        """
    }
    let more = lines.count - Self.most
    return """
      <section class="news"><h2>New since you looked \(moment)</h2>\
      <ul>\(each(lines.prefix(Self.most)) { item($0) })</ul>\
      \(when(more > 0, """
        <p><a href="\(href: "\(view.person)/chronology")">And \(more) more, in the \
        chronology</a></p>
        """))</section>
      """
  }

  private func news(since look: Instant) -> [ChronologyLine] {
    view.opened.entries
      .filter {
        $0.envelope.recordedAt > look
          && $0.envelope.author.practitioner != view.worker.practitioner
      }
      .sorted { $0.number > $1.number }.map { ChronologyLine($0) }
  }

  private func item(_ line: ChronologyLine) -> Markup {
    """
    <li><a href="\(href: "\(view.person)/entries/\(line.entry.id)")">\(line.title)</a>, \
    \(line.entry.envelope.occurred.british): \(view.agencies.writer(line.entry))</li>
    """
  }
}
