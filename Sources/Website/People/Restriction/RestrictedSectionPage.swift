import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What only named roles may see of somebody: withheld addresses and restricted entries.
struct RestrictedSectionPage: Page {
  let view: PersonView

  var title: String { "Restricted section: \(view.name)" }
  let section: SiteSection? = .people
  let isWide = true
  var errors: FormErrors { view.query.errors }

  var content: Markup {
    """
    \(PersonHead(view: view, part: .restricted).markup)<h1>Restricted section</h1>\
    \(WarningText("This look has been logged by itself. Do not copy what is here into other records."))\
    <h2>Withheld addresses</h2>\(addresses)\
    <h2>Restricted entries</h2>\(entries)\(view.foot)
    """
  }

  private var addresses: Markup {
    let stays = Stay.all(in: view.opened.entries).filter(\.isWithheld)
    guard !stays.isEmpty else { return EmptyState("No address is withheld.").markup }
    return HomesTable(view: view, entries: view.opened.entries).markup
  }

  private var entries: Markup {
    let lines = Chronology(view.opened.entries).newestFirst
    guard !lines.isEmpty else { return EmptyState("No entry is restricted.").markup }
    return Timeline(lines.map(shown), headingLevel: .third).markup
  }

  private func shown(_ line: ChronologyLine) -> Timeline.Entry {
    let words = asTyped(line.shortSummary)
    var shown = Timeline.Entry(
      line.title, when: line.entry.envelope.occurred.british,
      author: view.agencies.author(line.entry.envelope.author),
      body: line.isWithdrawn ? "<p><del>\(words)</del></p>" : "<p>\(words)</p>",
      tags: line.isWithdrawn ? [Tag("Recorded in error", .grey)] : [])
    shown.href = "\(view.person)/entries/\(line.entry.id)"
    shown.dateTime = line.entry.envelope.occurred.machineText
    return shown
  }
}
