import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// How long it is since the child was seen, seen alone, and heard.
struct HeardLately {
  let view: PersonView
  /// The latest first.
  let hearings: [Hearing]

  var markup: Markup { SummaryList([seen, alone, heard] + wrote).markup }

  private var day: LocalDate { view.opened.day }

  private var seen: SummaryList.Row {
    row("Last seen", LastSeen(view.opened.entries).map { ($0.on, $0.by, $0.entry) })
  }

  private var alone: SummaryList.Row {
    row("Last seen alone", hearings.first { $0.seenAlone == .yes }.map(told))
  }

  /// What a child wrote with a one-time code is hearing once somebody has answered it, and not before.
  private var heard: SummaryList.Row {
    row("Last heard", hearings.first { $0.saysSomething && !$0.waitsForSomebody }.map(told))
  }

  /// What nobody has answered, so that it is not taken for having been heard.
  private var wrote: [SummaryList.Row] {
    hearings.waiting.map { hearing in
      SummaryList.Row(
        "Wrote to us",
        """
        <a href="\(href: "\(view.person)/entries/\(hearing.entry.id)")">On \(hearing.day.british)</a>; \
        <strong>nobody has answered yet</strong>
        """)
    }
  }

  /// What the child wrote was heard by whoever answered, and not by whoever gave the code.
  private func told(_ hearing: Hearing) -> (LocalDate, Author, ID<Entry>) {
    let heardBy = hearing.entry.isFromFamily ? hearing.answer?.entry : nil
    return (hearing.day, (heardBy ?? hearing.entry).envelope.author, hearing.entry.id)
  }

  private func row(_ key: String, _ last: (LocalDate, Author, ID<Entry>)?) -> SummaryList.Row {
    guard let (on, author, entry) = last else {
      return SummaryList.Row(key, "<strong>No agency has recorded it</strong>")
    }
    return SummaryList.Row(
      key,
      """
      <a href="\(href: "\(view.person)/entries/\(entry)")">\(on.british)</a>\
      \(when(view.opened.asKnownOn == nil, ", \(on.ago(on: day))")), by \(view.agencies.author(author))
      """)
  }
}

extension [Hearing] {
  /// What the child wrote with a one-time code that nobody has answered, the latest first.
  var waiting: [Hearing] { filter { $0.saysSomething && $0.waitsForSomebody } }
}
