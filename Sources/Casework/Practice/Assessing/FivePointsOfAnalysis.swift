import Record

/// Attachment, the parents’ own upbringing, how emotionally available they are, how far they share the worry, how far they work with
/// agencies.
public enum FivePointsOfAnalysis: PracticeRule {
  public static let rule = Rule("R-069", source: "Blackpool Appendix 4")

  public static let says =
    "Analysis covers five points about the child and the parents."

  public static let asks = [
    FormPrompt(
      .assessment, Finding.attachment.rawValue, "Whom does the child turn to, and how?",
      hint: "The nature of the child’s attachment to each carer."),
    FormPrompt(
      .assessment, Finding.parentsUpbringing.rawValue, "How were the parents themselves brought up?"
    ),
    FormPrompt(
      .assessment, Finding.emotionalAvailability.rawValue,
      "How far can each parent see and answer the child’s feelings?"),
    FormPrompt(
      .assessment, Finding.sharedUnderstanding.rawValue, "How far do the parents share the worry?"),
    FormPrompt(
      .assessment, Finding.cooperation.rawValue, "How far do the parents work with those who help?"),
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    picture.latestAssessmentLacks(
      Finding.fivePoints, rule: rule, title: "The analysis leaves points out")
  }
}

extension Picture {
  /// A notice about what the newest completed assessment was asked and says nothing of, of all or of this child.
  func latestAssessmentLacks(_ findings: [Finding], rule: Rule, title: String) -> [Notice] {
    guard let latest = latestAssessment else { return [] }
    let own = involvement.assessment(latest.content.assessment)?.own(of: person)?.findings ?? []
    let said = Set((latest.content.findings + own).filter { !$0.words.isBlank }.map(\.finding))
    let asked = findings.filter { latest.content.asked?.contains($0) != false }
    guard let words = asked.filter({ !said.contains($0) }).labels else { return [] }
    return [
      Notice(
        rule, title: title, why: "The latest assessment says nothing of: \(words.withoutCapital).",
        entries: [latest.id])
    ]
  }
}
