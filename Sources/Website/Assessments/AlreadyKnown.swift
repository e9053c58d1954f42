import Casework
import Markup
import Record

/// What is on the record already, beside the form that begins an assessment (R-080).
struct AlreadyKnown {
  let subject: FormSubject
  private static let most = 20

  var markup: Markup {
    guard let picture = subject.picture else { return .empty }
    let known = HistoryIsFound.toRead(in: picture)
    let lines = picture.chronology.lines.filter { known.contains($0.entry.id) }
    guard !lines.isEmpty else {
      return
        "<h2>What is already known</h2><p>Nothing earlier is on the record that you may see. Ask other agencies for theirs.</p>"
    }
    let newest = lines.suffix(Self.most).reversed()
    return """
      <h2>What is already known</h2>\
      <p>Ask other agencies for theirs too. \
      <a href="\(href: "\(subject.path)/chronology")">The whole chronology</a></p>\
      <ul>\(each(newest) { line in
        """
        <li><a href="\(href: "\(subject.path)/entries/\(line.entry.id)")">\(line.heading)</a>, \
        \(line.entry.envelope.occurred.british): \(line.shortSummary)</li>
        """
      })</ul>
      """
  }
}
