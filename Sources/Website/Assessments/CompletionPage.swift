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

  var completion: Completion { kept.completion }

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
    \(CompletionStanding(opened: opened, path: path).markup)\(SummaryList(around).markup)\(otherHalf)\
    \(answers)\(contributed.all)\(wording)\(putRight)\
    <p class="no-print"><a href="\(href: "/people/\(person)/entries/\(opened.entry.id)")">Who recorded it, and \
    what to do if it is wrong</a></p>\
    \(PrintNote(
      asKnownOn: opened.openedAt.ukDate.british, printedBy: "\(worker.name), \(worker.agency.name)",
      printedAt: opened.openedAt.british))
    """
  }

  private var path: String { "/people/\(person)/assessments" }

  /// The way from what it says of the family to what it says of this child alone, and back.
  private var otherHalf: Markup {
    each(opened.halves.filter { KeptForm($0) != nil }) { other in
      """
      <p><a href="\(href: "\(path)/\(other.id)")">\(KeptForm(other)?.isOfOneChild == true
        ? "What it says of \(name) alone" : "What it says of the family")</a></p>
      """
    }
  }

  private var correction: String? {
    guard opened.mayPutRight, opened.isNewest, !kept.isContribution, !opened.entry.isFromFamily
    else { return nil }
    return kept.correctionPath(of: person)
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
      SummaryList.Row("By", text: agencies.writer(opened.entry) + together),
      SummaryList.Row(
        "About", text: completion.about.map { names(ID($0.value)) }.joined(separator: ", ")),
      SummaryList.Row("Version of the form", text: version),
    ]
    let others = completion.contributors.filter { $0.id != kept.writer }
    if !others.isEmpty {
      rows.append(
        SummaryList.Row(
          "With contributions from",
          Markup.joined(
            others.map { contributed.from($0.id, in: completion) }, separator: "; ")))
    }
    if let tool = InstrumentCompleted.from(opened.entry), let licence = tool.licence {
      rows.append(SummaryList.Row("Licence", text: licence))
    }
    if let form, let sum = AddedUp(completion: completion, instrument: form.instrument).row {
      rows.append(sum)
    }
    return rows
  }

  /// The service that is an author too (R-078).
  private var together: String {
    AssessmentCompleted.from(opened.entry)?.jointWith.map { ", together with \($0.name)" } ?? ""
  }

  /// The version it was completed on, which it keeps whatever the form has become since.
  private var version: String {
    guard let versionNow, versionNow != completion.version else { return "\(completion.version)" }
    return
      "\(completion.version), as it was asked then. It is filled in on version \(versionNow) now"
  }

  func names(_ other: ID<Person>) -> String {
    other == person
      ? name : opened.relatives.first { $0.person == other }?.name ?? "Name not shown"
  }
}
