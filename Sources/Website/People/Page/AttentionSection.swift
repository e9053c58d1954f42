import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What the rules of practice notice: prompts with their reasons, never a decision or a score.
struct AttentionSection {
  private let notices: [Notice]
  private let view: PersonView

  /// - Parameter notices: some of the page’s; when left out, all that nobody has answered yet, without the danger that stands above
  ///   the page.
  init(_ notices: [Notice]? = nil, in view: PersonView) {
    self.notices = notices ?? view.notices.filter { $0.rule != NearHarmIsReferred.rule }
    self.view = view
  }

  var markup: Markup {
    guard !notices.isEmpty else { return .empty }
    return """
      <section class="attention"><h2>Worth your attention</h2>\
      <p class="hint">Prompts from the rules of practice. They are not decisions and not a score: \
      you judge.</p>\(NoticeBoxes(notices, in: view).markup)</section>
      """
  }
}

/// Several prompts, each in a box that can be opened.
struct NoticeBoxes {
  private let notices: [Notice]
  private let view: PersonView
  private let entries: [ID<Entry>: Entry]

  init(_ notices: [Notice], in view: PersonView) {
    self.notices = notices
    self.view = view
    let some = notices.contains { !$0.entries.isEmpty }
    entries = some ? view.opened.background.byID : [:]
  }

  var markup: Markup {
    each(notices) { NoticeBox(notice: $0, view: view, entries: entries).markup }
  }
}
