import Casework
import Instruments
import Markup
import Packs
import UseCases
import Vocabulary

/// Completions of one form side by side, on a page of their own.
struct ComparisonPage: Page {
  let view: PersonView
  let kept: [KeptForm]
  let forms: [PlaceForm]

  var title: String { "\(view.identity.name.full): compared" }
  let section: SiteSection? = .people
  let isWide = true

  var before: Markup { BackLink("Assessments", href: "\(view.person)/assessments").markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(view.name)</bdi></p>\
    <h1>\(kept.first?.completion.title ?? "Assessments") over time</h1>\
    \(ComparisonTable(
      kept: kept, forms: forms, names: view.opened.answerWords(calling: view.name)
    ).markup)\
    \(PrintNote(
      asKnownOn: view.opened.day.british, printedBy: "\(view.worker.name), \(view.worker.agency.name)",
      printedAt: view.opened.openedAt.british))
    """
  }
}
