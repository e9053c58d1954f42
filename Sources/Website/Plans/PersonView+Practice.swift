import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension PersonView {
  /// Links to what can be recorded here, for those who may record today.
  func actions(_ links: [(String, String)]) -> Markup {
    guard opened.mayRecordNow, !links.isEmpty else { return .empty }
    return """
      <ul class="plain-list no-print">\(each(links) { text, path in
        "<li><a href=\"\(href: "\(person)/\(path)")\">\(text)</a></li>"
      })</ul>
      """
  }

  /// The one thing that most often comes next here, and the rest folded beneath it.
  ///
  /// - Parameter title: what is folded: “More about agreement”.
  func actions(_ next: (String, String), _ title: String, _ more: [(String, String)]) -> Markup {
    guard opened.mayRecordNow else { return .empty }
    return actions([next])
      + when(
        !more.isEmpty,
        "<div class=\"no-print\">\(Details("\(title) (\(more.count))", content: actions(more)))</div>"
      )
  }

  /// Where a deadline is met, for those who may record today; for others, the entry it comes from.
  func path(of deadline: Deadline) -> String {
    let mayAct = opened.mayRecordNow
    return "\(person)/\(mayAct ? deadline.act.path : "entries/\(deadline.entry)")"
  }

  /// The day and author of what was said, with the way to the entry.
  func source(of entry: Entry) -> Markup {
    """
    <a class="secondary" href="\(href: "\(person)/entries/\(entry.id)")">\
    \(agencies.author(entry.envelope.author)), \(entry.envelope.occurred.british)</a>
    """
  }
}
