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

  var markup: Markup { SummaryList([seen, alone, heard]).markup }

  private var day: LocalDate { view.opened.day }

  private var seen: SummaryList.Row {
    row("Last seen", LastSeen(view.opened.entries).map { ($0.on, $0.by, $0.entry) })
  }

  private var alone: SummaryList.Row {
    row("Last seen alone", hearings.first { $0.seenAlone == .yes }.map(told))
  }

  private var heard: SummaryList.Row {
    row("Last heard", hearings.first(where: \.saysSomething).map(told))
  }

  private func told(_ hearing: Hearing) -> (LocalDate, Author, ID<Entry>) {
    (hearing.day, hearing.entry.envelope.author, hearing.entry.id)
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
