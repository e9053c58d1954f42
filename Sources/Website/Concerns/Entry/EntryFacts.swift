import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Everything one version of an entry says: the content, and who, when and how.
struct EntryFacts {
  let entry: Entry
  let person: ID<Person>
  let name: String
  let relatives: [Relative]
  let agencies: AgencyNames
  /// Entries it rests on that may be shown.
  var cited: [Entry] = []

  private var envelope: Envelope { entry.envelope }

  /// What it says, in the order of its form.
  var said: Markup {
    do throws(Unreadable) {
      let payload = try Payloads.read(entry)
      let said = SaidRows(payload: payload, person: person, known: cited)
      return SummaryList(said.rows + considered(payload)).markup
    } catch {
      return InsetText("<p>\(error.shown).</p>").markup
    }
  }

  /// Who recorded it, when it happened and when it was recorded, and who may see it.
  var around: Markup {
    var rows = [
      SummaryList.Row("About", people),
      SummaryList.Row("When it happened", text: envelope.occurred.british),
      SummaryList.Row("When it was recorded", "\(envelope.recordedAt.british)\(late)"),
      entry.isFromFamily
        ? SummaryList.Row("Written by", text: agencies.writer(entry))
        : SummaryList.Row(
          "Recorded by",
          text: "\(agencies.author(envelope.author)), as \(envelope.author.role.label.lowercased())"
        ),
      SummaryList.Row("How it is known", text: envelope.basis.label),
    ]
    if let toldBy = entry.contents?.toldBy, !entry.isFromFamily {
      rows.append(SummaryList.Row("Told by", text: toldBy))
    }
    rows.append(SummaryList.Row("Who may see it", text: envelope.marking.label))
    if let source = entry.contents?.source {
      rows.append(SummaryList.Row("Where it came from", text: source.words))
    }
    rows.append(SummaryList.Row("Number in the record", text: String(entry.number)))
    return SummaryList(rows).markup
  }

  private var late: Markup {
    guard entry.isEnteredLate, let days = entry.daysUntilRecorded else { return .empty }
    return " \(Tag("Entered late", .amber)) \(days) days after"
  }

  private var people: Markup {
    Markup.joined(
      envelope.subjects.map { subject in
        guard subject != person else { return "<bdi>\(name)</bdi>" }
        guard let relative = relatives.first(where: { $0.person == subject }) else {
          return "Name not shown"
        }
        return relative.mayOpen
          ? "<a href=\"\(href: "/people/\(subject)")\"><bdi>\(relative.name)</bdi></a>"
          : "<bdi>\(relative.name)</bdi>"
      }, separator: ", ")
  }

  /// Other children of the home the author thought about, by name.
  private func considered(_ payload: any Payload) -> [SummaryList.Row] {
    guard let concern = payload as? Concern else { return [] }
    let ids = concern.circumstances.otherChildrenConsidered
    guard !ids.isEmpty else { return [] }
    let names = ids.map { id in relatives.first { $0.person == id }?.name ?? "Name not shown" }
    return [SummaryList.Row("Other children thought about", text: names.joined(separator: ", "))]
  }
}

/// Words as they were typed, with their lines.
func asTyped(_ text: String) -> Markup { "<span class=\"as-typed\">\(text)</span>" }

extension Source {
  /// The words shown to people.
  fileprivate var words: String {
    switch self {
    case .typed: "Typed into Heed"
    case .feed(let name, let file, let row): "\(name), row \(row) of \(file)"
    case .familyPage: "Typed by the child or parent on the family pages, with a one-time code"
    }
  }
}
