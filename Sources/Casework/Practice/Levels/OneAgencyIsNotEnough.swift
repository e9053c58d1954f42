import Record
import Vocabulary

/// A decision that one agency cannot meet the need is noticed until an assessment begins, unless it rests on a recent one or
/// an early help plan, or one the law requires, goes on.
public enum OneAgencyIsNotEnough: PracticeRule {
  public static let rule = Rule("R-046", source: "Blackpool Appendix 4")

  public static let says =
    "When one agency cannot meet the need, think of an early help assessment."

  public static let asks = [
    FormPrompt(
      .level, "can_one_agency_meet_need", "Can one agency alone meet the need?",
      hint: "If not, think of an early help assessment, so that agencies work from one.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    guard let level = picture.involvement.level, level.content.canOneAgencyMeetNeed == .no,
      !picture.involvement.isHelpedByPlan
    else { return [] }
    let oldest = level.day.adding(months: -picture.parameters.monthsUntilAssessmentReview)
    func isRecent(_ completed: Said<AssessmentCompleted>) -> Bool {
      completed.day >= oldest && !picture.involvement.hasEnded(since: completed)
    }
    let isAssessed = picture.involvement.assessments.contains { course in
      course.purpose != .screening && (course.isOpen || course.completed.map(isRecent) ?? false)
    }
    return isAssessed
      ? []
      : noticed(
        [level.id], "Consider an early help assessment",
        "One agency cannot meet the need. An assessment that all contribute to tells the family’s story once."
      )
  }
}
