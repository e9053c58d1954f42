import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// One entry in full, with everything that corrected it.
struct EntryPage: Page {
  let person: ID<Person>
  let opened: OpenedEntry
  let agencies: AgencyNames
  let worker: Worker
  var isJustSaved = false

  let section: SiteSection? = .people

  var title: String { "\(Payloads.title(of: entry.kind)), \(entry.envelope.occurred.british)" }

  var before: Markup {
    BackLink("Chronology of \(name)", href: "/people/\(person)/chronology").markup
  }

  var content: Markup {
    """
    \(isJustSaved ? NotificationBanner(.success, heading: "Saved.") : nil)\
    <p class="caption"><bdi>\(name)</bdi></p><h1>\(title)</h1>\
    \(state)\(facts(entry).said)<h2>Who, when and how</h2>\(facts(entry).around)\
    \(history)\(actions)\
    \(PrintNote(
      asKnownOn: opened.openedAt.ukDate.british,
      printedBy: "\(worker.name), \(worker.agency.name)", printedAt: opened.openedAt.british))
    """
  }

  private var entry: Entry { opened.entry }
  private var name: String { opened.person?.name ?? "Name not shown" }
  private var path: String { "/people/\(person)/entries/\(entry.id)" }
  private var standing: Standing { Corrections(opened.versions).standing(of: entry.id) }

  private func facts(_ entry: Entry) -> EntryFacts {
    EntryFacts(
      entry: entry, person: person, name: name, relatives: opened.relatives, agencies: agencies,
      cited: opened.cited)
  }

  /// What became of it, before anything else is read.
  private var state: Markup {
    switch standing {
    case .standing:
      return when(entry.isEnteredLate, "<p>\(Tag("Entered late", .amber))</p>") + putRight
    case .corrected(let id):
      guard let by = opened.versions.first(where: { $0.id == id }) else { return .empty }
      return Alert(
        .warning, heading: "This was corrected",
        content: """
          <p>\(because(by))</p>\
          <p><a href="\(href: "/people/\(person)/entries/\(id)")">See what it says now</a></p>
          """
      ).markup
    case .withdrawn(let id):
      guard let by = opened.versions.first(where: { $0.id == id }) else { return .empty }
      return Alert(
        .warning, heading: "This was recorded in error", content: "<p>\(because(by))</p>"
      ).markup
    }
  }

  /// Why it stands in place of what was recorded before.
  private var putRight: Markup {
    guard entry.envelope.corrects != nil else { return .empty }
    return InsetText(
      "<p>This puts right what was recorded before, which is below. \(because(entry))</p>"
    ).markup
  }

  private func because(_ entry: Entry) -> Markup {
    """
    By \(agencies.author(entry.envelope.author)), \(entry.envelope.recordedAt.british). \
    \(present(entry.contents?.reason) { "Why: \(asTyped($0))" })
    """
  }

  /// Every other version, struck through when it no longer stands; none is ever taken away.
  private var history: Markup {
    let others = opened.versions.filter { $0.id != entry.id }.reversed()
    guard !others.isEmpty else { return .empty }
    return "<h2>History of corrections</h2>\(each(others) { version($0) })"
  }

  private func version(_ other: Entry) -> Markup {
    guard other.kind.name != Withdrawal.kind.name else {
      return """
        <section><h3>Withdrawn, \(other.envelope.recordedAt.british)</h3>\
        <p>\(because(other))</p></section>
        """
    }
    let isStanding = Corrections(opened.versions).standing(of: other.id) == .standing
    let isLater = other.number > entry.number
    return """
      <section\(when(!isStanding, " class=\"struck\""))>\
      <h3>\(isLater ? "Later version" : "Earlier version"), recorded \
      \(other.envelope.recordedAt.british)</h3>\
      <p>\(because(other))</p>\
      \(when(!isStanding, "<p>This version no longer stands.</p><del>"))\
      \(facts(other).said)\(when(!isStanding, "</del>"))</section>
      """
  }

  private var actions: Markup {
    guard standing == .standing, entry.kind.name != Withdrawal.kind.name else { return .empty }
    let form = KeptForm(entry).flatMap { $0.isContribution ? nil : $0 }
    let mayPutRight =
      opened.mayPutRight && !entry.isFromFamily
      && (form != nil || EntryForms.form(for: entry.kind) != nil)
    guard mayPutRight || opened.mayWithdraw else { return .empty }
    let correct = Button(
      "Put this right", kind: .secondary,
      href: form?.correctionPath(of: person) ?? "\(path)/correction")
    let withdraw = Button(
      "It was recorded in error", kind: .secondary, href: "\(path)/withdrawal")
    return """
      <h2>If this is wrong</h2>\
      <p>Nothing is ever deleted. A correction stands beside what was recorded, with your name and \
      your reason.</p>\
      \(Button.group(when(mayPutRight, correct.markup), when(opened.mayWithdraw, withdraw.markup)))
      """
  }
}
