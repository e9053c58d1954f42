import Record

/// Drawn from time spent with the child, once the child is born: direct work, or seeing the child in person.
public enum ChildsSituationFirst: PracticeRule {
  public static let rule = Rule("R-068", source: "Blackpool Appendix 4")

  public static let says =
    "An assessment begins with the child’s own situation, known from time spent with the child."

  public static let asks = [
    FormPrompt(
      .assessment, Finding.childsSituation.rawValue, "What is this child’s day like?",
      hint: "Begin here: what is it like to be this child, and how much is missing?"),
    FormPrompt(
      .assessment, "direct_work", "Which time spent with the child does this draw on?"),
  ]

  static func objections(to completed: AssessmentCompleted, in picture: Picture) -> [Objection] {
    guard completed.purpose != .screening else { return [] }
    let isDrawnFromTime = Hearing.all(in: picture).contains {
      $0.isTimeWithChild && completed.directWork.contains($0.entry.id)
    }
    return completed.missing([.childsSituation], for: rule)
      + (!isDrawnFromTime && picture.identity.stage == .child
        ? [
          Objection(
            rule, at: "direct_work", "Choose the time spent with the child that this draws on")
        ] : [])
  }
}
