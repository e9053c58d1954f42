import Casework
import Markup
import Record
import Vocabulary

/// One line of the plan on the family’s page, as it stands after the reviews since it was written.
struct FamilyPlanLine {
  let line: PlanLine
  let plan: PlanCourse

  var markup: Markup {
    """
    <section class="summary-card"><h2 class="summary-card-title">\(line.outcome)</h2>\
    \(SummaryList(
      [SummaryList.Row("What will happen", text: action)] + changed + [
        SummaryList.Row("Who does it", text: line.owner?.name ?? "We still have to agree this"),
        SummaryList.Row("By when", text: line.dueOn?.british ?? "We still have to agree this"),
        SummaryList.Row("How we will know", text: line.evidence),
      ]))</section>
    """
  }

  /// The last that a review decided on the line since this version, unless it goes on as it was.
  private var decided: (line: DecidedLine, day: LocalDate)? {
    let latest = plan.reviews.filter {
      $0.entry.firstNumber > plan.current.entry.firstNumber
    }
    return latest.compactMap { review in
      review.content.decided.last { $0.line == line.id && $0.decision != .goOn }
        .map { ($0, review.day) }
    }.last
  }

  private var newAction: String? {
    guard let decided = decided?.line, decided.decision == .change,
      let action = decided.newAction, !action.isEmpty
    else { return nil }
    return action
  }

  private var action: String { newAction ?? line.action }

  private var changed: [SummaryList.Row] {
    guard let (decided, day) = decided else { return [] }
    let words =
      switch decided.decision {
      case .done: "This is done. We looked at it on \(day.british)."
      case .stop: "This stopped on \(day.british)."
      case .change where newAction == nil:
        "We decided on \(day.british) that this changes. Ask us what will happen instead."
      case .change, .goOn: "We changed this on \(day.british). Before, it said: “\(line.action)”"
      }
    return [SummaryList.Row("What we decided since", text: words)]
  }
}
