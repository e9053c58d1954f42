import Casework
import Markup

/// Words of a plan’s line that parents could read as blame, with what could be said instead.
struct WordingHint {
  let line: PlanLine

  /// Nil when nothing of it blames.
  var row: SummaryList.Row? {
    let found = [line.outcome, line.action, line.evidence].flatMap(SupportiveWords.suggestions)
    guard !found.isEmpty else { return nil }
    return SummaryList.Row(
      "How parents may read it",
      "<ul>\(each(found) { "<li>“\($0.found)”: \($0.instead)</li>" })</ul>")
  }
}
