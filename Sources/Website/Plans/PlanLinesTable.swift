import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The lines of a plan: what will be different, what is done, by whom and when.
struct PlanLinesTable {
  let plan: PlanCourse
  let today: LocalDate

  var markup: Markup {
    guard !plan.lines.isEmpty else { return EmptyState("The plan has no lines yet.").markup }
    return Table(
      "Lines of the plan",
      columns: [
        "What will be different for the child", "What is done", "Who", "By when", "Last review",
      ],
      rows: plan.lines.map(row), captionIsHidden: true, stacks: true
    ).markup
  }

  private func row(_ line: PlanLine) -> [Markup] {
    [
      "\(line.outcome)<br><span class=\"secondary\">How it will be seen: \(line.evidence)</span>",
      "\(line.action)", "\(line.owner?.name ?? "Nobody yet")",
      "\(line.dueOn?.british ?? "No date")", "\(last(line))",
    ]
  }

  private func last(_ line: PlanLine) -> String {
    guard let review = plan.reviews.last else { return "Not reviewed yet" }
    let progress = review.content.outcomes.first { $0.line == line.id }?.progress.label
    let decided = review.content.decided.first { $0.line == line.id }?.decision.label
    return [progress ?? "Nothing said", decided ?? ""].filter { !$0.isEmpty }
      .joined(separator: ". ")
  }
}
