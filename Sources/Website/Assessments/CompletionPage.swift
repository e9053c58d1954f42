import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// A completed form, every answer with its question as it was asked.
struct CompletionPage: Page {
  let person: ID<Person>
  let opened: OpenedEntry
  let kept: KeptForm
  /// The form in the version it was filled in on; nil when the place no longer has that.
  let form: PlaceForm?
  /// The version the form is filled in on today.
  let versionNow: Int?
  let agencies: AgencyNames
  let worker: Worker
  var isJustSaved = false

  private var completion: Completion { kept.completion }

  private var heading: String {
    completion.title
      + (kept.isOfOneChild ? ": of \(name) alone" : kept.isContribution ? ": contribution" : "")
  }

  var title: String { kept.isOfOneChild ? heading : "\(completion.title): \(name)" }
  let section: SiteSection? = .people

  private var name: String { opened.person?.name ?? "Name not shown" }

  var before: Markup { BackLink("Assessments", href: "/people/\(person)/assessments").markup }

  var content: Markup {
    """
    \(when(isJustSaved, NotificationBanner(.success, heading: "Saved to the record.").markup))\
    <p class="caption"><bdi>\(name)</bdi></p><h1>\(heading)</h1>\
    \(state)\(SummaryList(around).markup)\(answers)\(wording)\(putRight)\
    <p class="no-print"><a href="\(href: "/people/\(person)/entries/\(opened.entry.id)")">Who recorded it, and \
    what to do if it is wrong</a></p>\
    \(PrintNote(
      asKnownOn: opened.openedAt.ukDate.british, printedBy: "\(worker.name), \(worker.agency.name)",
      printedAt: opened.openedAt.british))
    """
  }

  private var path: String { "/people/\(person)/assessments" }

  /// Whether something else stands in its place now, before anything of it is read.
  private var state: Markup {
    switch Corrections(opened.versions).standing(of: opened.entry.id) {
    case .standing:
      guard let earlier = opened.entry.envelope.corrects else { return .empty }
      return InsetText(
        """
        <p>This puts right <a href="\(href: "\(path)/\(earlier)")">what was recorded before</a>. \
        \(present(opened.entry.contents?.reason) { "Why: \(asTyped($0))" })</p>
        """
      ).markup
    case .corrected(let newest):
      let reason = opened.versions.first { $0.id == newest }?.contents?.reason
      return Alert(
        .warning, heading: "This was corrected",
        content: """
          <p>\(present(reason) { "Why: \(asTyped($0)) " })\
          <a href="\(href: "\(path)/\(newest)")">See what it says now</a></p>
          """
      ).markup
    case .withdrawn(let by):
      let reason = opened.versions.first { $0.id == by }?.contents?.reason
      return Alert(
        .warning, heading: "This was recorded in error",
        content: "<p>\(present(reason) { "Why: \(asTyped($0))" })</p>"
      ).markup
    }
  }

  private var correction: String? {
    guard opened.mayPutRight, opened.isNewest, !kept.isContribution else { return nil }
    return "\(path)/\(opened.entry.id)/correction"
  }

  /// How it reads to the parents, for those who can say it otherwise (R-143).
  private var wording: Markup {
    present(correction) { SupportiveWordsBox(opened.entry, correction: $0)?.markup ?? .empty }
  }

  private var putRight: Markup {
    present(correction) {
      "<p class=\"no-print\"><a href=\"\(href: $0)\">Put this form right</a></p>"
    }
  }

  private var around: [SummaryList.Row] {
    let envelope = opened.entry.envelope
    var rows = [
      SummaryList.Row("Completed", text: envelope.occurred.british),
      SummaryList.Row("By", text: agencies.author(envelope.author)),
      SummaryList.Row(
        "About", text: completion.about.map { names(ID($0.value)) }.joined(separator: ", ")),
      SummaryList.Row("Version of the form", text: version),
    ]
    let others = completion.contributors.filter {
      $0.id.value != envelope.author.practitioner.value
    }
    if !others.isEmpty {
      rows.append(
        SummaryList.Row(
          "With contributions from",
          text: others.map { completion.contributor($0.id) }.joined(separator: "; ")))
    }
    if let tool = InstrumentCompleted.from(opened.entry), let licence = tool.licence {
      rows.append(SummaryList.Row("Licence", text: licence))
    }
    return rows
  }

  /// The version it was completed on, which it keeps whatever the form has become since.
  private var version: String {
    guard let versionNow, versionNow != completion.version else { return "\(completion.version)" }
    return
      "\(completion.version), as it was asked then. It is filled in on version \(versionNow) now"
  }

  private func names(_ other: ID<Person>) -> String {
    other == person
      ? name : opened.relatives.first { $0.person == other }?.name ?? "Name not shown"
  }

  /// In the form’s order where this version of it is at hand; otherwise as they were kept.
  private var answers: Markup {
    guard let instrument = form?.instrument, instrument.version == completion.version else {
      return SummaryList(completion.answers.keys.sorted().map(row)).markup
    }
    return each(instrument.sections) { section in
      let items = Dictionary(
        section.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      let places = completion.answers.keys.filter { items[$0.item] != nil }
        .sorted { (items[$0.item] ?? 0) < (items[$1.item] ?? 0) }
      return places.isEmpty
        ? .empty : "<h2>\(section.title)</h2>\(SummaryList(places.map(row)))"
    }
  }

  private func row(_ place: AnswerPlace) -> SummaryList.Row {
    let given = completion.answers[place]
    return SummaryList.Row(
      given?.question ?? "",
      given.map { asTyped(AnswerWords(names: names).words(of: $0)) + cited($0.answer) + from($0) }
        ?? .empty)
  }

  /// Who answered, where it was not the author of the whole.
  private func from(_ given: GivenAnswer) -> Markup {
    when(
      given.by.value != opened.entry.envelope.author.practitioner.value,
      "<br><span class=\"secondary\">From \(completion.contributor(given.by))</span>")
  }

  private func cited(_ answer: ItemAnswer) -> Markup {
    guard case .evidence(let entries) = answer else { return .empty }
    return """
      <ul class="no-print">\(each(entries.enumerated()) { number, entry in
        "<li><a href=\"\(href: "/people/\(person)/entries/\(entry)")\">Entry \(number + 1)</a></li>"
      })</ul>
      """
  }
}
