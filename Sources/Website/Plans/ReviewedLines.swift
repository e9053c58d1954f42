import Casework
import Markup
import Record
import Vocabulary

/// What the latest review decided about lines, for the version that is written after it: words to begin with, which its
/// author changes as they see fit.
struct ReviewedLines {
  private let plan: PlanCourse
  private let review: Said<ReviewHeld>?

  init(_ plan: PlanCourse) {
    self.plan = plan
    review = plan.reviews.last { $0.entry.firstNumber > plan.current.entry.firstNumber }
  }

  private var decided: [DecidedLine] { review?.content.decided ?? [] }

  /// The last version, with each action that the review put in place of an old one.
  var begun: PlanWritten {
    var next = plan.current.content
    for place in next.lines.indices {
      let line = decided.first { $0.line == next.lines[place].id }
      if line?.decision == .change, let action = line?.newAction, !action.isEmpty {
        next.lines[place].action = action
      }
    }
    return next
  }

  /// What of it differs from the last version, in words; nothing when no review came after it.
  var told: Markup {
    guard let review else { return .empty }
    let lines = plan.lines.compactMap { line in
      decided.first { $0.line == line.id && $0.decision != .goOn }.map { (line, $0) }
    }
    guard !lines.isEmpty else { return .empty }
    return InsetText(
      """
      <p><strong>The review of \(review.day.british) decided:</strong></p>\
      <ul>\(each(lines) { line, decided in "<li>\(words(line, decided))</li>" })</ul>\
      <p>New actions are filled in below to begin with: change them as you need. To take a line out, \
      empty it.</p>
      """
    ).markup
  }

  private func words(_ line: PlanLine, _ decided: DecidedLine) -> Markup {
    """
    \(line.outcome): \(decided.decision.label.lowercased()), “\(line.action)”\
    \(present(decided.newAction) { ". Instead: “\($0)”" })\
    \(when(!decided.why.isEmpty, ". Why: \(decided.why)"))
    """
  }
}
