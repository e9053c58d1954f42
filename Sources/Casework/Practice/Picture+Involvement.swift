import Record
import Vocabulary

extension Picture {
  /// The level of need the child is at now, as the place’s scale has it.
  public var levelOfNeed: LevelOfNeed? {
    involvement.level.flatMap { place.levels?.level($0.content.level) }
  }

  /// The newest assessment that was completed, other than a screening.
  var latestAssessment: Said<AssessmentCompleted>? {
    involvement.completedAssessments.last { $0.content.purpose != .screening }
  }

  /// Every tool and form of assessment completed since the work that goes on began.
  var formsUsed: Set<ID<CompletedForm>> {
    let tools = involvement.tools.filter { !involvement.hasEnded(since: $0) }
    let assessments = involvement.completedAssessments.filter { !involvement.hasEnded(since: $0) }
    return Set(tools.map(\.content.form.form) + assessments.compactMap(\.content.form?.form))
  }

  /// Concerns of neglect that stand, the earliest first.
  var neglectConcerns: [Said<Concern>] { concerns.filter(\.content.countsAsNeglect) }

  /// Whether some weeks have passed since a day.
  func hasPassed(weeks: Int, since day: LocalDate) -> Bool {
    day.adding(days: weeks * 7) <= today
  }

  /// Whether some months have passed since a day.
  func hasPassed(months: Int, since day: LocalDate) -> Bool { day.adding(months: months) <= today }
}
