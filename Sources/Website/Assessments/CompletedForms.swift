import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// What was completed, a series for each form and the people it is about.
struct CompletedForms {
  let view: PersonView

  var markup: Markup {
    let readings =
      view.opened.entries.standing(of: KeptForm.kinds)
      .compactMap { entry in KeptForm.reading(entry).map { (entry, $0) } }
    let kept = readings.compactMap { _, reading -> KeptForm? in
      if case .success(let kept) = reading, !kept.isContribution { kept } else { nil }
    }
    let damaged = readings.compactMap { entry, reading -> (Entry, UnreadableCompletion)? in
      if case .failure(let fault) = reading { (entry, fault) } else { nil }
    }
    guard !kept.isEmpty || !damaged.isEmpty else {
      return "<h2>Completed</h2>\(EmptyState("None has been completed yet."))"
    }
    let series = Dictionary(grouping: kept) { Series($0) }
    let ordered = series.sorted { one, other in
      (one.value.last?.entry.number ?? 0) > (other.value.last?.entry.number ?? 0)
    }
    return
      "<h2>Completed</h2>\(each(damaged) { unreadable($0, $1) })\(each(ordered) { table($0.value) })"
  }

  /// A form that cannot be read is said to be there, and never left out as if nobody had filled it in.
  private func unreadable(_ entry: Entry, _ fault: UnreadableCompletion) -> Markup {
    Alert(
      .warning, heading: "A form of \(entry.envelope.occurred.british) cannot be read",
      content: """
        <p>The reason: \(fault.description). Its entry still stands: \
        <a href="\(href: "\(view.person)/entries/\(entry.id)")">see what can be read of it</a>, and tell \
        whoever looks after Heed for your place.</p>
        """
    ).markup
  }

  /// Completions of one tool about the same people are one series; two tools never are.
  private struct Series: Hashable {
    let instrument: ID<Instrument>
    /// Which tool, on a form for any of them by its name.
    let named: String?
    let about: [ID<NamedPerson>]
    let isOfOneChild: Bool

    init(_ kept: KeptForm) {
      instrument = kept.completion.instrument
      named = InstrumentCompleted.from(kept.entry)?.named?.lowercased()
      about = kept.completion.about
      isOfOneChild = kept.isOfOneChild
    }
  }

  private func table(_ kept: [KeptForm]) -> Markup {
    let ordered = kept.sorted {
      ($0.entry.envelope.occurred.earliest, $0.entry.number)
        > ($1.entry.envelope.occurred.earliest, $1.entry.number)
    }
    let title =
      ordered.first.map { first in
        InstrumentCompleted.from(first.entry)?.title ?? first.completion.title
      } ?? ""
    let others =
      ordered.first?.completion.about.map { ID<Person>($0.value) }
      .filter { $0 != view.opened.person } ?? []
    let whom = others.map { view.opened.relative($0)?.name ?? "Name not shown" }
    let caption =
      ordered.first?.isOfOneChild == true
      ? "\(title): of \(view.name) alone"
      : whom.isEmpty ? title : "\(title), with \(whom.joined(separator: ", "))"
    return Table(
      caption, columns: ["When", "Completed by"],
      rows: ordered.map { row($0, title) }
    ).markup + compare(ordered, title)
  }

  private func row(_ kept: KeptForm, _ title: String) -> [Markup] {
    let when = kept.entry.envelope.occurred.british
    return [
      """
      <a href="\(href: "\(view.person)/assessments/\(kept.entry.id)")">\(when)\
      <span class="visually-hidden">: \(title)</span></a>
      """,
      """
      \(view.agencies.author(kept.entry.envelope.author))\
      \(present(AssessmentCompleted.from(kept.entry)?.jointWith) { ", together with \($0.name)" })\
      \(contributions(to: kept))
      """,
    ]
  }

  /// What agencies filled in of an assessment stays where it is read after it is completed.
  private func contributions(to kept: KeptForm) -> Markup {
    guard let completed = AssessmentCompleted.from(kept.entry) else { return .empty }
    let given =
      view.picture?.involvement.assessment(completed.assessment)?.given.filter {
        $0.content.form != nil
      } ?? []
    return each(given) { said in
      """
      <br><span class="secondary">With <a href="\(href: "\(view.person)/assessments/\(said.id)")">\
      what \(view.agencies.author(said.entry.envelope.author)) filled in\
      <span class="visually-hidden"> of \(kept.completion.title), \(said.day.british)</span></a></span>
      """
    }
  }

  private func compare(_ ordered: [KeptForm], _ title: String) -> Markup {
    guard ordered.count > 1 else { return .empty }
    let entries = ordered.prefix(4).map { "entry=\($0.entry.id)" }.joined(separator: "&")
    return """
      <p><a href="\(href: "\(view.person)/assessments/compare?\(entries)")">Compare the last \
      \(min(4, ordered.count))<span class="visually-hidden"> of \(title)</span> side by side</a></p>
      """
  }
}
