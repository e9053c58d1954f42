import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Each line of a plan with what is specific, measurable, achievable, relevant and timed about it, and what is not (R-092).
struct SmartLines {
  let plan: PlanCourse
  let picture: Picture
  /// Whether what is missing can be linked to from the top of a form.
  var showsAnchors = false

  private static let questions = ["outcome", "action", "evidence", "owner", "due_on", "needs"]

  var markup: Markup {
    let checks = PlansAreSmart.checks(of: plan.current.content, in: picture)
    return """
      \(when(showsAnchors, "<h2 id=\"lines\">What is agreed to</h2>"))\
      \(each(Array(zip(plan.lines, checks)).enumerated()) { line($0, $1.0, $1.1) })
      """
  }

  private func line(_ place: Int, _ line: PlanLine, _ check: SmartCheck) -> Markup {
    let missing = check.points.filter { !$0.isMet }
    return """
      <section class="summary-card">\(when(showsAnchors, anchors(place)))\
      <h3 class="summary-card-title">Line \(place + 1): \(line.outcome)</h3>\
      \(SummaryList([
        SummaryList.Row("What is done", text: line.action),
        SummaryList.Row("How it will be seen", text: line.evidence),
        SummaryList.Row("Who", text: line.owner?.name ?? "Nobody yet"),
        SummaryList.Row("By when", text: line.dueOn?.british ?? "No date"),
        SummaryList.Row(
          missing.isEmpty ? "Specific, measurable, achievable, relevant and timed" : "Still missing",
          missing.isEmpty
            ? "Yes" : "<ul>\(each(missing) { "<li>\($0.letter.label): \($0.why)</li>" })</ul>"),
      ]))</section>
      """
  }

  private func anchors(_ place: Int) -> Markup {
    each(Self.questions) { "<span id=\"\(fieldID("lines.\(place).\($0)"))\"></span>" }
  }
}
