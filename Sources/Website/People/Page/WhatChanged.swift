import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What others have recorded since the worker last looked.
///
/// The last look is one of an earlier day, so what is new stays in sight all day, whichever parts are opened.
struct WhatChanged {
  let view: PersonView

  /// So many are named; the rest are counted.
  private static let most = 8

  /// Nil for a page as known on an earlier day, where nothing is news.
  var part: Strip.Part? {
    guard view.opened.asKnownOn == nil else { return nil }
    guard let look = view.opened.lastLook else {
      return Strip.Part("You have not opened this record before.")
    }
    let isToday = look.ukDate == view.opened.day
    let moment = isToday ? "today at \(look.ukTime.british)" : "on \(look.ukDate.british)"
    let news = news(since: look)
    guard !news.isEmpty else {
      return Strip.Part(
        isToday
          ? "You first opened this record today."
          : "Nothing new from others since \(look.ukDate.british).")
    }
    let lines = news.suffix(Self.most).reversed().map { ChronologyLine($0) }
    return Strip.Part(
      "New since you looked \(moment) (\(news.count.grouped))",
      lines: lines.prefix(Strip.shown).map { Strip.Line("<strong>\($0.title)</strong>", told($0)) },
      content: list(lines, more: news.count - lines.count))
  }

  /// The newest last.
  private func news(since look: Instant) -> [Entry] {
    view.opened.background
      .filter {
        $0.envelope.recordedAt > look
          && ($0.isFromFamily || $0.envelope.author.practitioner != view.worker.practitioner)
      }
      .sorted { $0.number < $1.number }
  }

  private func list(_ lines: [ChronologyLine], more: Int) -> Markup {
    """
    <ul>\(each(lines) { item($0) })</ul>\
    \(when(more > 0, """
      <p><a href="\(href: "\(view.person)/chronology")">And \(more.grouped) more, in the \
      chronology</a></p>
      """))
    """
  }

  private func item(_ line: ChronologyLine) -> Markup {
    """
    <li><a href="\(href: "\(view.person)/entries/\(line.entry.id)")">\(line.title)</a>, \(told(line))</li>
    """
  }

  private func told(_ line: ChronologyLine) -> String {
    "\(line.entry.envelope.occurred.british): \(view.agencies.writer(line.entry))"
  }
}
