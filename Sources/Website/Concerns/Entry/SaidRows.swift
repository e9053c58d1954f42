import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Everything an entry says, with the way to each entry it rests on.
struct SaidRows {
  let payload: any Payload
  let person: ID<Person>
  /// The entries that may be shown.
  let known: [Entry]

  var rows: [SummaryList.Row] {
    let cited = payload.cited
    return payload.details.map { detail in
      let entries = Set(cited[detail.label] ?? [])
      return SummaryList.Row(
        detail.label, asTyped(detail.value) + links(to: known.filter { entries.contains($0.id) }))
    }
  }

  private func links(to entries: [Entry]) -> Markup {
    guard !entries.isEmpty else { return .empty }
    return """
      <ul>\(each(entries) { entry in
        "<li><a href=\"\(href: "/people/\(person)/entries/\(entry.id)")\">\(entry.line)</a></li>"
      })</ul>
      """
  }
}
