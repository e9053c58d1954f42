import Casework
import Markup
import Record
import UseCases

/// What the rules of practice notice: prompts with their reasons, never a decision or a score.
struct AttentionSection {
  let view: PersonView

  var markup: Markup {
    let notices = view.notices
    guard !notices.isEmpty else { return .empty }
    return """
      <section class="attention"><h2>Worth your attention</h2>\
      <p class="hint">Prompts from the rules of practice. They are not decisions and not a score: \
      you judge.</p>\(each(notices) { NoticeBox(notice: $0, view: view).markup })</section>
      """
  }
}

/// One prompt: why, what it rests on, and how to disagree.
struct NoticeBox {
  let notice: Notice
  let view: PersonView

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
    let entries = notice.entries.compactMap { id in
      view.opened.background.first { $0.id == id }
    }
    guard !entries.isEmpty else { return .empty }
    return """
      <h3>What it rests on</h3><ul>\
      \(each(entries) { entry in
        let line = ChronologyLine(entry)
        return """
          <li><a href="\(href: "\(view.person)/entries/\(entry.id)")">\(line.title)</a>, \
          \(entry.envelope.occurred.british): \(line.shortSummary)</li>
          """
      })</ul>
      """
  }

  private var answer: Markup {
    guard view.opened.mayRecord, view.opened.asKnownOn == nil else { return .empty }
    let address = "\(view.person)/notice-answers/new?rule=\(notice.rule.id)"
    return """
      <p class="no-print"><a href="\(href: address)">Answer this\
      <span class="visually-hidden">: \(notice.title)</span></a></p>
      """
  }
}

extension ChronologyLine {
  /// The summary, cut where a list would grow long; the whole is a step away.
  var shortSummary: String { summary.cut }

  /// The beginning of what was seen or happened, cut in the same way.
  var beginning: String { excerpt.cut }
}

extension String {
  fileprivate var cut: String { count > 200 ? prefix(200) + "…" : self }
}
