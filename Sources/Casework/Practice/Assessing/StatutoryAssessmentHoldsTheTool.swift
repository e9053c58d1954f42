import Record

/// Which tool that is, is the place’s own rule.
///
/// Neglect is an issue when the author says so, or when a concern of neglect stands and the author does not say otherwise.
public enum StatutoryAssessmentHoldsTheTool: PracticeRule {
  public static let rule = Rule("R-060", source: "Blackpool section 5.2, Appendix 4")

  public static let says =
    "A statutory assessment in which neglect is an issue contains the place’s neglect tool."

  static func objections(to completed: AssessmentCompleted, in picture: Picture) -> [Objection] {
    guard completed.purpose.isStatutory else { return [] }
    let isNeglect =
      completed.isNeglectAnIssue == .yes
      || (completed.isNeglectAnIssue != .no && !picture.neglectConcerns.isEmpty)
    guard isNeglect else { return [] }
    let contained = Set(
      picture.involvement.tools.filter { completed.tools.contains($0.id) }
        .map(\.content.form.form))
    return picture.place.tools.filter {
      $0.isInStatutoryAssessments && !contained.contains($0.tool)
    }
    .map {
      Objection(
        rule, at: "tools",
        "Neglect is an issue here: complete “\($0.name)” and add it to this assessment")
    }
  }
}
