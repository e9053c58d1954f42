import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

extension ItemField {
  /// Entries of the chronology that the answer rests on.
  var evidence: Markup {
    guard let filling else { return .empty }
    let offered = filling.offered(to: item, about: person)
    let known = Set(offered.map(\.id))
    let chosen = Set(asking.body.all(name))
    // What was chosen once stays to be seen, whatever sort of entry it is.
    let entries =
      filling.subject(of: person).opened.entries.filter {
        chosen.contains($0.id.value) && !known.contains($0.id)
      } + offered
    guard !entries.isEmpty else {
      return """
        <p><strong>\(item.question)</strong></p>\
        <p class="hint">Nothing of this kind stands in the chronology yet.</p>
        """
    }
    let shown = OfferedEntries(entries)
    let order = shown.older.isEmpty ? nil : "The newest are first, older ones by year below"
    let boxes = Checkboxes(
      item.question, name: name, choices: shown.newest.map(Self.offered),
      folded: shown.older.map { year, entries in
        FoldedChoices("\(year) (\(entries.count))", choices: entries.map(Self.offered))
      },
      chosen: chosen,
      hint: [item.hint, order, "Select all that apply"].compactMap(\.self).asSentences,
      errors: asking.errors, style: .strong
    ).markup
    guard entries.count > Self.mostUnfolded else { return boxes }
    return Details(
      "\(item.question) Choose from \(entries.count) entries",
      isOpen: !chosen.isEmpty || asking.errors[name] != nil, content: boxes
    ).markup
  }

  private static func offered(_ entry: Entry) -> Answers.Answer {
    Answers.choice(entry.line, value: entry.id.value)
  }

  /// Longer lists are folded away until somebody wants them.
  private static let mostUnfolded = 6
}

extension Entry {
  /// One line to know it by: when, what, and how it begins.
  var line: String {
    let payload = try? Payloads.read(self)
    let summary = String((payload?.summary ?? "").prefix(80))
    let title = payload.map { type(of: $0).title } ?? kind.name
    return "\(envelope.occurred.british): \(title)\(summary.isEmpty ? "" : ", \(summary)")"
  }
}
