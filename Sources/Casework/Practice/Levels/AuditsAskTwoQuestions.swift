import Record
import Vocabulary

/// An audit answers both; how often is ours, for the strategies say “regular”.
public enum AuditsAskTwoQuestions: PracticeRule {
  public static let rule = Rule("R-051", source: "Blackpool Appendix 4")

  public static let says =
    "Audits of early help ask whether outcomes improve, and whether a chance to step up was missed."

  static func objections(to audit: AssessmentAudited) -> [Objection] {
    var objections: [Objection] = []
    if audit.areOutcomesImproving == nil {
      objections.append(
        Objection(rule, at: "are_outcomes_improving", "Select whether outcomes are improving"))
    }
    if audit.wasChanceMissed == nil {
      objections.append(
        Objection(
          rule, at: "was_chance_missed",
          "Select whether a chance to move to a higher level was missed"))
    }
    return objections
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let audits = picture.involvement.said.all(AssessmentAudited.self)
    let months = picture.parameters.monthsUntilAudit
    let due = picture.involvement.completedAssessments.filter {
      let assessment = $0.content.assessment
      let last = audits.last { $0.content.assessment == assessment }?.day ?? $0.day
      return $0.content.purpose == .earlyHelp
        && picture.hasPassed(months: months, since: max(last, $0.day))
    }
    let lastDecided = picture.involvement.levels.map(\.entry.number).max() ?? 0
    let missed = audits.filter {
      $0.content.wasChanceMissed == .yes && $0.entry.number > lastDecided
    }
    return noticed(
      picture.involvement.isOpen ? due.map(\.id) : [], "An audit of early help is due",
      "Nobody has looked back at this assessment for \(months) months: are outcomes improving, and was a chance to step up "
        + "missed?\(picture.parameters.whose("months_until_audit"))")
      + noticed(
        missed.map(\.id), "A chance to step up was missed",
        "An audit found it, and no level has been decided since.")
  }
}
