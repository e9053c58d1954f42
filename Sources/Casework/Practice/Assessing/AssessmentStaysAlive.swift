import Record
import Vocabulary

/// While agencies are involved, the latest assessment is looked at again on the day it set, or after some months.
public enum AssessmentStaysAlive: PracticeRule {
  public static let rule = Rule("R-075", source: "Herefordshire section 3")

  public static let says =
    "An assessment is looked at again and again, not finished and put away."

  public static func notices(in picture: Picture) -> [Notice] {
    guard picture.involvement.isOpen, let latest = picture.latestAssessment else { return [] }
    let lookedAt =
      picture.involvement.said.all(ReviewHeld.self).filter { $0.isAfter(latest) }.map(\.day).max()
      ?? latest.day
    let months = picture.parameters.monthsUntilAssessmentReview
    let byMonths = lookedAt.adding(months: months)
    let due =
      latest.content.reviewOn.flatMap { $0 > lookedAt ? min($0, byMonths) : nil } ?? byMonths
    guard due <= picture.today else { return [] }
    return noticed(
      [latest.id], "Look at the assessment again",
      "It was completed on \(latest.day.british), and nobody has looked at it since \(lookedAt.british)."
        + picture.parameters.whose("months_until_assessment_review"))
  }
}
