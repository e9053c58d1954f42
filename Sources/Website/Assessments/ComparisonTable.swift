import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Completions of one form side by side, answer by answer; never an average, never two tools as one.
struct ComparisonTable {
  let kept: [KeptForm]
  /// The forms of the place in every version.
  let forms: [PlaceForm]
  let names: AnswerWords
  var caption = "Answers in the order they were given"
  /// What the column of a completion is called before its day; the day alone when left out.
  var called: [ID<Entry>: String] = [:]
  /// Whether only what is better or worse for a child is compared: grades and scales, not words.
  var isCompact = false

  var markup: Markup {
    do throws(NotComparable) {
      let series = try CompletionSeries(
        kept.map(\.completion), definitions: forms.map(\.instrument))
      return table(series)
    } catch {
      return InsetText("<p>\(error.message).</p>").markup
    }
  }

  private func table(_ series: CompletionSeries) -> Markup {
    let rows = series.rows.filter { !isCompact || $0.isRanked }.map(row) + sums(of: series)
    guard !isCompact || !rows.isEmpty else { return .empty }
    return Table(
      caption,
      columns: [Table.Column("Question")] + headings(of: series).map { Table.Column($0) }
        + [Table.Column(isCompact ? "What changed" : "Last against first")], rows: rows,
      captionIsHidden: isCompact, stacks: isCompact
    ).markup
  }

  private func headings(of series: CompletionSeries) -> [String] {
    let versions = Set(series.completions.map(\.version))
    var left = kept
    return series.completions.map { completion in
      let entry = left.firstIndex { $0.completion == completion }.map { left.remove(at: $0).entry }
      let day = entry?.envelope.occurred.british ?? completion.completedOn?.british ?? ""
      let when = versions.count > 1 ? "\(day), version \(completion.version)" : day
      return entry.flatMap { called[$0.id] }.map { "\($0): \(when)" } ?? when
    }
  }

  private func row(_ row: ItemSeries) -> [Markup] {
    ["\(row.question)"]
      + zip(row.answers, row.wasAsked).map { answer, wasAsked in
        answer.map { asTyped(names.words(of: $0)) }
          ?? (wasAsked ? "Not answered" : "Not asked then")
      }
      + ["\(row.overall.words)"]
  }

  /// What each added up to, where the tool’s owner adds anything up; sums are not compared here.
  private func sums(of series: CompletionSeries) -> [[Markup]] {
    let sums = series.completions.map { completion in
      forms.lazy.compactMap {
        AddedUp(completion: completion, instrument: $0.instrument).words
      }.first
    }
    guard sums.contains(where: { $0 != nil }) else { return [] }
    return [["Added up"] + sums.map { "\($0 ?? "Not added up")" } + ["Read it as the tool says"]]
  }
}

extension OpenedPerson {
  /// Answers in words, with people named as far as the worker may know of them.
  ///
  /// - Parameter name: what the person themselves is called.
  func answerWords(calling name: String) -> AnswerWords {
    AnswerWords { [self] person in
      person == self.person ? name : relative(person)?.name ?? "Name not shown"
    }
  }
}
