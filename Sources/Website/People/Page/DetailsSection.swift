import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Who somebody is, with who said each thing and the way to say it otherwise.
struct DetailsSection {
  let view: PersonView

  private var identity: Identity { view.identity }
  private var details: DetailsStated { identity.details }

  var markup: Markup { "<h2>Details</h2>\(SummaryList(rows))" }

  private var rows: [SummaryList.Row] {
    names
      + DetailField.allCases.compactMap { field in
        details.words(for: field).map { row(field, $0) }
      }
  }

  private var names: [SummaryList.Row] {
    let earlier = identity.names.dropLast().map(\.words)
    return [
      SummaryList.Row("Name", "<bdi>\(view.name)</bdi>", actions: action("the name", "names/new"))
    ]
      + (earlier.isEmpty
        ? []
        : [
          SummaryList.Row(
            "Other and earlier names",
            Markup.joined(earlier.map { "<bdi>\($0)</bdi>" }, separator: "<br>"))
        ])
  }

  private func row(_ field: DetailField, _ words: String) -> SummaryList.Row {
    let entry = identity.saidBy[field].flatMap { id in
      view.opened.background.first { $0.id == id }
    }
    return SummaryList.Row(
      field.label,
      """
      <bdi>\(words)</bdi>\
      \(present(entry) { entry in
        """
        <br><a class="secondary" href="\(href: "\(view.person)/entries/\(entry.id)")">\
        \(entry.envelope.author.name), \(entry.envelope.recordedAt.ukDate.britishShort)</a>
        """
      })
      """, actions: action(field.label.lowercased(), "details/new"))
  }

  private func action(_ what: String, _ path: String) -> [SummaryList.Action] {
    guard view.opened.mayRecordNow else { return [] }
    return [SummaryList.Action("Change", about: what, href: "\(view.person)/\(path)")]
  }
}

extension HeldName {
  /// The name, with what it is and since when.
  fileprivate var words: String {
    "\(name.shown) (\(use.label.lowercased()), from \(from.british))"
  }
}
