import Record
public import Vocabulary

/// What a review last found of one desired outcome.
public struct OutcomeFinding: Sendable {
  public let review: Said<ReviewHeld>
  public let outcome: OutcomeProgress

  /// Whether it speaks against calling the outcome achieved: life was no better, or nobody knew.
  public var speaksAgainstAchieved: Bool {
    outcome.progress.isNoBetter || outcome.progress == .notKnown
  }

  /// “The review of 5 March 2025 found: worse”.
  public var told: String {
    "The review of \(review.day.british) found: \(outcome.progress.label.withoutCapital)"
  }
}

extension PlanCourse {
  /// What the last review that told of a line’s outcome found; nil while none has.
  public func finding(of line: ID<PlanLine>) -> OutcomeFinding? {
    for review in reviews.reversed() {
      if let outcome = review.content.outcomes.first(where: { $0.line == line }) {
        return OutcomeFinding(review: review, outcome: outcome)
      }
    }
    return nil
  }

  /// The findings of its lines, by line.
  public var findings: [ID<PlanLine>: OutcomeFinding] {
    lines.reduce(into: [:]) { findings, line in findings[line.id] = finding(of: line.id) }
  }
}

extension Involvement {
  /// What reviews last found of each outcome of the open plans, by line.
  public var findings: [ID<PlanLine>: OutcomeFinding] {
    openPlans.reduce(into: [:]) { all, plan in all.merge(plan.findings) { _, later in later } }
  }
}

extension [PlanCourse] {
  /// What reviews last found that speaks against calling outcomes achieved, plan by plan.
  var findingsAgainstAchieved: [OutcomeFinding] {
    flatMap { plan in
      plan.lines.compactMap { plan.finding(of: $0.id) }.filter(\.speaksAgainstAchieved)
    }
  }
}
