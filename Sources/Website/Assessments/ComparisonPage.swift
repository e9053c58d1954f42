import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Completions of one form side by side, answer by answer; never an average, never two tools as one.
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
    <h1>\(kept.first?.completion.title ?? "Assessments") over time</h1>\(comparison)\
    \(PrintNote(
      asKnownOn: view.opened.day.british, printedBy: "\(view.worker.name), \(view.worker.agency.name)",
      printedAt: view.opened.openedAt.british))
    """
  }

  private var comparison: Markup {
    do throws(NotComparable) {
      let series = try CompletionSeries(
        kept.map(\.completion), definitions: forms.map(\.instrument))
      return table(series)
    } catch {
      return InsetText("<p>\(error.message).</p>").markup
    }
  }

  private func table(_ series: CompletionSeries) -> Markup {
    let versions = Set(series.completions.map(\.version))
    let days = series.completions.map { completion in
      let day =
        kept.first { $0.completion == completion }?.entry.envelope.occurred.british
        ?? completion.completedOn?.british ?? ""
      return versions.count > 1 ? "\(day), version \(completion.version)" : day
    }
    return Table(
      "Answers in the order they were given",
      columns: [Table.Column("Question")] + days.map { Table.Column($0) }
        + [Table.Column("Last against first")],
      rows: series.rows.map { row in
        ["\(row.question)"]
          + zip(row.answers, row.wasAsked).map { answer, wasAsked in
            answer.map { asTyped(words($0)) } ?? (wasAsked ? "Not answered" : "Not asked then")
          }
          + ["\(row.overall.words)"]
      } + sums(of: series.completions)
    ).markup
  }

  /// What each added up to, where the tool’s owner adds anything up; sums are not compared here.
  private func sums(of completions: [Completion]) -> [[Markup]] {
    let sums = completions.map { completion in
      forms.lazy.compactMap {
        AddedUp(completion: completion, instrument: $0.instrument).words
      }.first
    }
    guard sums.contains(where: { $0 != nil }) else { return [] }
    return [["Added up"] + sums.map { "\($0 ?? "Not added up")" } + ["Read it as the tool says"]]
  }

  private func words(_ given: GivenAnswer) -> String {
    AnswerWords { person in
      person == view.opened.person
        ? view.name : view.opened.relative(person)?.name ?? "Name not shown"
    }.words(of: given)
  }
}
