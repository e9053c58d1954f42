/// Earlier worries, what was tried and what came of it; “none known” is an answer.
public enum ChronologyUnderlies: PracticeRule {
  public static let rule = Rule("R-066", source: "Blackpool Appendix 4")

  public static let says =
    "A chronology underlies every assessment: earlier worries, what was tried, what came of it."

  public static let asks = [
    FormPrompt(
      .assessment, "chronology", "What does the chronology show?",
      hint: "Earlier worries, what was tried, and what came of it. “None known” is an answer.")
  ]

  static func objections(to completed: AssessmentCompleted) -> [Objection] {
    guard completed.purpose != .screening, completed.chronology?.isComplete != true else {
      return []
    }
    let read = completed.chronology ?? ChronologyRead()
    return [
      ("earlier_worries", "what worries there were before", read.earlierWorries),
      ("what_was_tried", "what has been tried", read.whatWasTried),
      ("what_came_of_it", "what came of it", read.whatCameOfIt),
    ]
    .filter { $0.2.isBlank }
    .map { Objection(rule, at: "chronology.\($0.0)", "Enter \($0.1), or “none known”") }
  }
}
