import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// One prompt: why, what it rests on, and how to disagree.
struct NoticeBox {
  let notice: Notice
  let view: PersonView
  /// Every entry that may be shown.
  let entries: [ID<Entry>: Entry]

  /// How many of the entries it rests on are shown; the others are in the chronology.
  private static let most = 20

  var markup: Markup {
    Details(
      notice.title,
      content: """
        <p>\(notice.why)</p>\
        <p class="hint">Rule \(notice.rule.id): \(notice.rule.source)</p>\
        \(behind)<p>\(notice.howToDisagree)</p>\(answer)
        """
    ).markup
  }

  private var behind: Markup {
    let behind = notice.entries.compactMap { entries[$0] }
    guard !behind.isEmpty else { return .empty }
    let newest = behind.sorted { $0.number < $1.number }.suffix(Self.most)
    return """
      <h3>What it rests on</h3>\(when(newest.count < behind.count, left(behind.count)))<ul>\
      \(each(newest) { entry in
        let line = ChronologyLine(entry)
        return """
          <li><a href="\(href: "\(view.person)/entries/\(entry.id)")">\(line.title)</a>, \
          \(entry.envelope.occurred.british): \(line.shortSummary)</li>
          """
      })</ul>
      """
  }

  private func left(_ count: Int) -> Markup {
    """
    <p>The newest \(Self.most) of \(count.grouped). All are in the \
    <a href="\(href: "\(view.person)/chronology")">chronology</a>.</p>
    """
  }

  private var answer: Markup {
    guard view.opened.mayRecordNow else { return .empty }
    let about = notice.aspect.map { "&about=\($0)" } ?? ""
    let entry = notice.entries.last.map { "&entry=\($0)" } ?? ""
    let address = "\(view.person)/notice-answers/new?rule=\(notice.rule.id)\(about)\(entry)"
    return """
      <p class="no-print"><a href="\(href: address)">Answer this\
      <span class="visually-hidden">: \(notice.title)</span></a></p>
      """
  }
}
