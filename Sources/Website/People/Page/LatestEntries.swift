import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What happened last, and the way to all of it.
struct LatestEntries {
  let view: PersonView

  var markup: Markup {
    let lines = Array((view.picture?.chronology.newestFirst ?? []).prefix(5))
    return """
      <h2>Latest entries</h2>\
      \(lines.isEmpty ? EmptyState("Nothing has been recorded yet.").markup : list(lines))\
      <p><a href="\(href: "\(view.person)/chronology\(day)")">The whole chronology\
      \(view.picture.map { " (\($0.chronology.lines.count))" })</a></p>
      """
  }

  private var day: String { view.opened.asKnownOn.map { "?as_known_on=\($0.iso)" } ?? "" }

  private func list(_ lines: [ChronologyLine]) -> Markup {
    Timeline(lines.map(shown), headingLevel: .third).markup
  }

  private func shown(_ line: ChronologyLine) -> Timeline.Entry {
    var shown = Timeline.Entry(
      asked(line) ?? line.heading, when: line.entry.envelope.occurred.british,
      author: view.agencies.writer(line.entry),
      body: line.isWithdrawn
        ? "<p><del>\(asTyped(line.beginning))</del></p>"
        : "<p>\(asTyped(line.beginning))</p>",
      tags: tags(line))
    shown.href = "\(view.person)/entries/\(line.entry.id)"
    shown.dateTime = line.entry.envelope.occurred.machineText
    return shown
  }

  /// What nobody has approved yet has only been asked for.
  private func asked(_ line: ChronologyLine) -> String? {
    view.picture?.involvement.endingThatWaits?.id == line.entry.id ? "Asked to end the work" : nil
  }

  private func tags(_ line: ChronologyLine) -> [Tag] {
    [
      view.picture?.involvement.standing(of: line.entry.id).map { $0.tag },
      line.isWithdrawn ? Tag("Recorded in error", .grey) : nil,
      line.isEnteredLate ? Tag("Entered late", .amber) : nil,
      line.entry.envelope.marking == .shared
        ? nil : Tag(line.entry.envelope.marking.label, .purple),
    ].compactMap(\.self)
  }
}
