import Record

/// For each child, each of the seven: what is unmet, or that nothing is.
public enum EveryNeedIsStated: PracticeRule {
  public static let rule = Rule("R-062", source: "Blackpool Appendix 4")

  public static let says =
    "A statutory assessment states for each of the seven needs what is unmet, or that nothing is."

  public static let asks = [
    FormPrompt(
      .assessment, "children", "What does each child need that is not met?",
      hint: "For each of the seven needs. “None” is an answer; leaving it out is not.")
  ]

  static func objections(to completed: AssessmentCompleted) -> [Objection] {
    guard completed.purpose.isStatutory else { return [] }
    guard !completed.children.isEmpty else {
      return [Objection(rule, at: "children", "Enter what each child needs that is not met")]
    }
    return completed.children.flatMap { child in
      DevelopmentalNeed.allCases.filter { area in !child.states(area) }.map { area in
        Objection(
          rule, at: "children.\(child.child).\(area.rawValue)",
          "\(area.label): enter what is not met, or that nothing is")
      }
    }
  }
}

extension ChildStatement {
  fileprivate func states(_ area: DevelopmentalNeed) -> Bool {
    needs.contains { $0.area == area && (!$0.isUnmet || !$0.words.isBlank) }
  }
}
