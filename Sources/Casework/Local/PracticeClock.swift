public import Vocabulary

/// How long something may take, as an edition of a document sets it.
public struct PracticeClock: Hashable, Sendable {
  public var id: ID<PracticeClock>
  public var title: String
  public var isFor: ClockPurpose
  public var length: Length
  /// Kinds of plan it is for; empty for any.
  public var plans: Set<PlanKind>
  /// Kinds of assessment it is for; empty for any.
  public var assessments: Set<AssessmentPurpose>
  /// The edition of the document that sets it.
  public var edition: String

  public init(
    id: ID<PracticeClock>, title: String, isFor: ClockPurpose, length: Length,
    plans: Set<PlanKind> = [], assessments: Set<AssessmentPurpose> = [], edition: String
  ) {
    self.id = id
    self.title = title
    self.isFor = isFor
    self.length = length
    self.plans = plans
    self.assessments = assessments
    self.edition = edition
  }

  /// How long it runs.
  ///
  /// The day that starts it is day 0. Months end on the same day of the month, or on its last day where it is shorter, and do
  /// not roll off a weekend.
  public enum Length: Hashable, Sendable {
    case workingDays(Int)
    case days(Int)
    case months(Int)
  }

  /// The last day, with the calendar it was worked out on.
  public func due(from day: LocalDate, on calendar: WorkingCalendar) -> DueDate {
    let last: LocalDate =
      switch length {
      case .workingDays(let count): calendar.adding(workingDays: count, to: day)
      case .days(let count): day.adding(days: count)
      case .months(let count): day.adding(months: count)
      }
    return DueDate(on: last, from: day, clock: id, calendar: calendar.version, edition: edition)
  }
}

/// What has to be done before a clock runs out.
public enum ClockPurpose: String, CaseIterable, Sendable {
  /// From the start of an assessment to its end.
  case assessment
  /// From asking an agency to its contribution.
  case contribution
  /// From the start of a plan to its first review.
  case firstReview = "first_review"
  /// From one review to the next.
  case nextReview = "next_review"
  /// From a referral to children’s social care to their decision on it.
  case decidingOnReferral = "deciding_on_referral"
  /// From the strategy discussion that began an enquiry to the first child protection conference.
  case firstConference = "first_conference"
  /// From that conference to the first meeting of those who carry the plan out.
  case firstCoreGroup = "first_core_group"
  /// From a referral to telling the referrer.
  case tellingReferrer = "telling_referrer"
  /// From meeting the threshold for care to a settled care plan.
  case settlingCarePlan = "settling_care_plan"
}

extension LocalPractice {
  /// When something is due; nil where the place declares no clock for it.
  ///
  /// A clock for this kind of plan or assessment goes before one for any.
  public func due(
    _ purpose: ClockPurpose, from day: LocalDate, plan: PlanKind? = nil,
    assessment: AssessmentPurpose? = nil
  ) -> DueDate? {
    let fitting = clocks.filter { clock in
      clock.isFor == purpose
        && (clock.plans.isEmpty || plan.map(clock.plans.contains) ?? false)
        && (clock.assessments.isEmpty || assessment.map(clock.assessments.contains) ?? false)
    }
    let closest = fitting.first { !$0.plans.isEmpty || !$0.assessments.isEmpty } ?? fitting.first
    return closest?.due(from: day, on: calendar)
  }
}
