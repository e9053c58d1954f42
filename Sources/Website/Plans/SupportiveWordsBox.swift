import Casework
import Markup

/// Words in a plan that a parent could read as blame, each with what says the same without.
///
/// It changes nothing and holds nothing up.
struct SupportiveWordsBox {
  let plan: PlanWritten

  var markup: Markup {
    let found = plan.lines.enumerated().flatMap { place, line in
      [line.outcome, line.action, line.evidence].flatMap(SupportiveWords.suggestions)
        .map { (place + 1, $0) }
    }
    let whole = [plan.ifItDoesNotWork, plan.choices].compactMap(\.self)
      .flatMap(SupportiveWords.suggestions)
    guard !found.isEmpty || !whole.isEmpty else { return .empty }
    return InsetText(
      """
      <p><strong>How would this read to the parents?</strong> They will have a copy. \
      \(SupportiveWords.says)</p>\
      <ul>\(each(found) { place, one in "<li>Line \(place): \(words(one))</li>" })\
      \(each(whole) { "<li>\(words($0))</li>" })</ul>
      """
    ).markup
  }

  private func words(_ suggestion: SupportiveWords.Suggestion) -> Markup {
    "“\(suggestion.found)”: \(suggestion.instead)"
  }
}
