import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The chronology in one column for paper: every entry in full, as for a court or a conference.
struct PrintedChronologyPage: Page {
  let view: PersonView
  let shown: ShownChronology

  let title = "Chronology for printing"
  let section: SiteSection? = .people

  private var query: ChronologyQuery { shown.query }
  private var path: String { "/people/\(shown.opened.person)/chronology" }
  private var name: String { view.name }
  private var worker: Worker { view.worker }
  private var identity: Identity { view.identity }

  var before: Markup { BackLink("Chronology", href: query.address(path)).markup }

  var content: Markup {
    let versions = Dictionary(
      shown.opened.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return """
      <h1>Chronology of <bdi>\(name)</bdi></h1>\
      \(PrintNote(
      asKnownOn: shown.opened.day.british,
      printedBy: "\(worker.name), \(worker.role.label.lowercased()), \(worker.agency.name)",
      printedAt: shown.opened.openedAt.british))\
      \(SummaryList(facts))\
      <p>\(scope)</p>\
      \(each(shown.rows) { row($0, versions) })\
      <p>End of the chronology: \(entries).</p>
      """
  }

  private var facts: [SummaryList.Row] {
    var facts = [SummaryList.Row("Name", text: name)]
    if let born = identity.bornOn {
      facts.append(SummaryList.Row("Date of birth", text: born.british))
    }
    if let due = identity.expectedOn {
      facts.append(SummaryList.Row("Due", text: due.british))
    }
    facts.append(SummaryList.Row("As known on", text: shown.opened.day.british))
    facts.append(SummaryList.Row("Entries", text: entries))
    facts.append(
      SummaryList.Row(
        "Order", text: query.isOldestFirst ? "Oldest first" : "Newest first"))
    return facts
  }

  private var entries: String {
    shown.lines.count == 1 ? "1 entry" : "\(shown.lines.count) entries"
  }

  private var scope: String {
    let part = query.isWhole ? "" : " Only some entries were asked for: this is not the whole."
    return
      "This holds what \(worker.name) may see. Restricted entries, and those other agencies keep to themselves, are not in it.\(part) "
      + "Entries that were corrected or recorded in error are shown, struck through."
  }

  private func row(_ row: ShownChronology.Row, _ versions: [ID<Entry>: Entry]) -> Markup {
    switch row {
    case .gap(let gap):
      """
      <section class="printed-entry"><h2>\(gap.wording)</h2>\
      <p>\(gap.after.british) to \(gap.isOpen ? "now" : gap.until.british)</p></section>
      """
    case .line(let line): entry(line, versions)
    }
  }

  private func entry(_ line: ChronologyLine, _ versions: [ID<Entry>: Entry]) -> Markup {
    let envelope = line.entry.envelope
    let said = facts(line)
    return """
      <section class="printed-entry"><h2>\(envelope.occurred.british): \(line.heading)</h2>\
      <p>\(whose(line.entry)) \
      Recorded \(envelope.recordedAt.british)\(when(line.isEnteredLate, " (entered late)")). \
      Number \(String(line.entry.number)) in the record.</p>\
      \(present(line.withdrawal) { withdrawn($0) })\
      \(line.isWithdrawn ? "<del>\(said)</del>" : said)\
      \(each(line.earlierVersions.compactMap { versions[$0] }) { earlier($0, of: line) })</section>
      """
  }

  /// Who recorded it and how it is known, or whose own words it is.
  private func whose(_ entry: Entry) -> Markup {
    let envelope = entry.envelope
    let writer = shown.agencies.writer(entry)
    guard !entry.isFromFamily else { return "\(writer). \(envelope.basis.label)." }
    return """
      \(writer), as \(envelope.author.role.label.lowercased()). \
      \(envelope.basis.label)\(present(entry.contents?.toldBy) { ": \($0)" }).
      """
  }

  /// Everything it says, close together: paper has no room to waste.
  private func facts(_ line: ChronologyLine) -> Markup {
    let facts = line.details.isEmpty ? [Detail(label: "Says", value: line.summary)] : line.details
    return """
      <ul class="plain-list">\
      \(each(facts) { "<li><strong>\($0.label):</strong> \(asTyped($0.value))</li>" })</ul>
      """
  }

  private func withdrawn(_ withdrawal: Entry) -> Markup {
    """
    <p><strong>Recorded in error</strong>, says \
    \(shown.agencies.author(withdrawal.envelope.author)), \
    \(withdrawal.envelope.recordedAt.british)\
    \(present(withdrawal.contents?.reason) { ". Why: \(asTyped($0))" })</p>
    """
  }

  private func earlier(_ entry: Entry, of line: ChronologyLine) -> Markup {
    """
    <p><strong>Said before it was corrected</strong>, by \
    \(shown.agencies.author(entry.envelope.author)), \(entry.envelope.recordedAt.british)\
    \(present(line.entry.contents?.reason) { ". Why it was corrected: \(asTyped($0))" })</p>\
    <del>\(facts(ChronologyLine(entry)))</del>
    """
  }
}
