import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Who looked at what, newest first.
struct AccessLogPage: Page {
  let log: AccessLog

  let title = "Access log"
  let section: SiteSection? = .accessLog
  let isWide = true

  var content: Markup {
    """
    <h1>\(title)</h1>
    <p>Every look at a record is written here before anything is shown. Opening this page is written here too.</p>
    \(log.lines.isEmpty ? EmptyState("Nothing is logged here that you read.").markup : table)
    \(present(log.next, older))
    """
  }

  private var table: Markup {
    Table(
      "Accesses, newest first", columns: ["When", "Who", "What", "Whose record", "More"],
      rows: log.lines.map(cells), captionIsHidden: true
    ).markup
  }

  private func cells(_ line: AccessLog.Line) -> [Markup] {
    let author = line.event.author
    return [
      "\(line.event.at.british)", "\(author.name), \(author.role.label)",
      "\(line.event.action.label)", people(line), "\(line.detail)",
    ]
  }

  private func people(_ line: AccessLog.Line) -> Markup {
    let named: [Markup] = line.people.map {
      "<a href=\"\(href: "/people/\($0.person)")\">\($0.name)</a>"
    }
    let unnamed: [Markup] =
      line.unnamed == 0 ? [] : ["\(line.unnamed) whose record you cannot see"]
    return Markup.joined(named + unnamed, separator: ", ")
  }

  private func older(_ before: Instant) -> Markup {
    "<p><a href=\"\(href: "/access-log?before=\(before.iso)")\">Older</a></p>"
  }
}
