import Casework
import Markup

/// What a later version of a plan changed, in words.
struct DifferenceView {
  let difference: PlanDifference

  var markup: Markup {
    guard !difference.isEmpty else { return "<p>Nothing reads differently.</p>" }
    return """
      <ul>\(each(difference.added) { "<li>New line: \($0.outcome): \($0.action)</li>" })\
      \(each(difference.removed) { "<li>No longer in the plan: \($0.outcome): \($0.action)</li>" })\
      \(each(difference.changed) { line in
        "<li>\(line.outcome)<ul>\(each(line.changes, change))</ul></li>"
      })\(each(difference.whole, change))</ul>
      """
  }

  private func change(_ change: PlanDifference.Change) -> Markup {
    """
    <li>\(change.what): \(present(change.before) { "<del>\($0)</del> " })\
    \(present(change.after) { "<ins>\($0)</ins>" })</li>
    """
  }
}
