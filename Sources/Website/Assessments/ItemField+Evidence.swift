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
    let newest = filling.offered(to: item)
    let known = Set(newest.map(\.id))
    let chosen = Set(asking.body.all(name))
    // What was chosen once stays to be seen, however much has been recorded since.
    let entries =
      newest
      + filling.subject.opened.entries.filter {
        chosen.contains($0.id.value) && !known.contains($0.id)
      }
    guard !entries.isEmpty else {
      return """
        <p><strong>\(item.question)</strong></p>\
        <p class="hint">Nothing of this kind stands in the chronology yet.</p>
        """
    }
    let boxes = asking.some(
      item.question, name, entries.map { Answers.choice($0.line, value: $0.id.value) },
      hint: [item.hint, "The newest \(entries.count) are shown. Select all that apply"]
        .compactMap(\.self).joined(separator: ". "), style: .strong)
    guard entries.count > Self.mostUnfolded else { return boxes }
    return Details(
      "\(item.question) Choose from \(entries.count) entries",
      isOpen: !chosen.isEmpty || asking.errors[name] != nil, content: boxes
    ).markup
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
