import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What a review begins with: what happened since the last, what the plan changed, and the tools side by side.
struct ReviewBeginning {
  let preparation: ReviewPreparation
  let subject: FormSubject

  var markup: Markup {
    let happened = Array(preparation.happened.suffix(12))
    return """
      <h2>Since \(preparation.since.british)</h2>\
      \(told(happened))\
      \(present(preparation.difference) { "<h3>What the plan changed</h3>\(DifferenceView(difference: $0).markup)" })\
      \(ToolsSideBySide(preparation: preparation, subject: subject).markup)
      """
  }

  private func told(_ happened: [ChronologyLine]) -> Markup {
    guard !happened.isEmpty else {
      return "<p>Nothing of the child’s life or of contact has been recorded since.</p>"
    }
    return """
      <ul>\(each(happened) { line in
        """
        <li><a href="\(href: "\(subject.path)/entries/\(line.entry.id)")">\(line.heading)</a>, \
        \(line.entry.envelope.occurred.british): \(line.shortSummary)</li>
        """
      })</ul>
      """
  }
}
