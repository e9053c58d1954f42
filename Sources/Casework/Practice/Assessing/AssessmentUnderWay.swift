import Record
import Vocabulary

/// An assessment that is being made while another of the same child begins.
public struct AssessmentUnderWay: Sendable {
  public let course: AssessmentCourse
  public let started: Said<AssessmentStarted>
  public let bearing: Bearing

  /// How one that is being made bears on one that begins after it.
  public enum Bearing: Sendable {
    /// It is for the same, and can be continued.
    case same
    /// It is for something else, and asks the same family: either service could contribute to the other’s.
    case another
    /// It goes on while a statutory one begins, which nobody may hold up: what it holds is carried forward.
    case steppedUp

    /// Nil where the two ask nothing twice: a screening is short, and an enquiry under section 47 is made within the
    /// assessment under section 17 (Working Together 2023, chapter 3).
    init?(of earlier: AssessmentPurpose, on later: AssessmentPurpose) {
      if earlier == later {
        self = .same
      } else if earlier == .screening || later == .screening
        || earlier.isStatutory && later.isStatutory
      {
        return nil
      } else {
        self = later.isStatutory ? .steppedUp : .another
      }
    }
  }

  /// What it is called, who began it and since when.
  public var told: String {
    "\(course.name), begun by \(started.entry.envelope.author.name) on \(started.day.british)"
  }

  /// Those that are being made, in the order begun, as they bear on one that begins now.
  public static func all(
    beside purpose: AssessmentPurpose, in involvement: Involvement
  ) -> [AssessmentUnderWay] {
    bearing(on: purpose, involvement.openAssessments)
  }

  static func bearing(
    on purpose: AssessmentPurpose, _ courses: some Sequence<AssessmentCourse>
  ) -> [AssessmentUnderWay] {
    courses.compactMap { course in
      guard let started = course.started,
        let bearing = Bearing(of: started.content.purpose, on: purpose)
      else { return nil }
      return AssessmentUnderWay(course: course, started: started, bearing: bearing)
    }
  }
}
