/// Each of the four, beside its own question of its own line.
public enum LinesSayEverything: PracticeRule {
  public static let rule = Rule(
    "R-091", source: "Blackpool Appendix 4; Herefordshire section 2; Bury Principle 4")

  public static let says =
    "Every line says what is done, what will be different, how it will be seen, and by when."

  public static let asks = [
    FormPrompt(
      .plan, "lines.outcome", "What will be different for the child?",
      hint: "Not what a service does: what the child’s day will be like."),
    FormPrompt(.plan, "lines.action", "What will be done?"),
    FormPrompt(.plan, "lines.evidence", "How will anybody see that it worked?"),
    FormPrompt(.plan, "lines.due_on", "By when?"),
  ]

  static func objections(to agreed: PlanAgreed, in picture: Picture) -> [Objection] {
    guard let plan = agreed.written(in: picture) else { return [] }
    guard !plan.lines.isEmpty else {
      return [Objection(rule, at: "lines", "Add at least one line to the plan")]
    }
    return plan.lines.enumerated().flatMap { place, line in
      missing(from: line).map { question, what in
        Objection(rule, at: "lines.\(place).\(question)", "Line \(place + 1): enter \(what)")
      }
    }
  }

  /// Whether a line says all four.
  public static func holds(for line: PlanLine) -> Bool { missing(from: line).isEmpty }

  private static func missing(from line: PlanLine) -> [(String, String)] {
    (line.action.isBlank ? [("action", "what will be done")] : [])
      + (line.outcome.isBlank ? [("outcome", "what will be different for the child")] : [])
      + (line.evidence.isBlank ? [("evidence", "how anybody will see that it worked")] : [])
      + (line.dueOn == nil ? [("due_on", "by when")] : [])
  }
}
