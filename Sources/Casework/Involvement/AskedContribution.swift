public import Record
public import Vocabulary

/// A contribution that an agency was asked for and has not answered, with the assessment it is for.
public struct AskedContribution: Sendable {
  public let course: AssessmentCourse
  public let contribution: AssessmentCourse.Contribution

  /// What the assessment is called.
  public var name: String { course.name }

  /// Those of one agency, among the assessments that are being made.
  public static func all(of agency: ID<Agency>, in picture: Picture) -> [AskedContribution] {
    picture.involvement.openAssessments.flatMap { course in
      course.contributions
        .filter { $0.agency == agency && $0.requested != nil && $0.answered == nil }
        .map { AskedContribution(course: course, contribution: $0) }
    }
  }
}
