/// How far back rules look and how many entries they wait for.
///
/// The strategies give no numbers. Every value here is Heed’s own, to be changed by a partnership that judges otherwise.
public struct PracticeParameters: Hashable, Sendable {
  /// How far back several concerns are read together.
  public var concernMonths = 12
  /// How many concerns are several.
  public var severalConcerns = 3
  /// How far back accidents and attendances at A&E are read together.
  public var accidentMonths = 12
  /// How many accidents or attendances are repeated.
  public var repeatedAccidents = 2
  /// How far back appointments are read together.
  public var appointmentMonths = 12
  /// How many missed appointments are more than one slip.
  public var missedAppointments = 2
  /// How many moved or cancelled appointments are as good as missed.
  public var movedAppointments = 3
  /// How long after the first concern somebody looks back over the whole.
  public var monthsUntilLookBack = 3
  /// How many contacts since the last look back are enough to look again, whatever the date.
  public var contactsUntilLookBack = 8
  /// How long no agency may have recorded contact before a chronology shows a gap, in days.
  public var gapDays = 42

  /// How long after an early help assessment somebody audits it.
  public var monthsUntilAudit = 12
  /// How soon a family that refused is asked again for nobody to be named who keeps watch.
  public var weeksUntilFamilyIsAskedAgain = 4
  /// How soon somebody looks again where help was refused.
  public var weeksUntilSomebodyLooksAgain = 12
  /// How far ahead the date of a plan’s line may be.
  public var monthsOfAPlanLine = 12
  /// How long an assessment is relied on before somebody looks at it again.
  public var monthsUntilAssessmentReview = 6
  /// After how many months a tool is used again, where the place does not say.
  public var monthsUntilToolIsUsedAgain = 6
  /// How long a plan goes without a review where the place has no clock for it.
  public var monthsUntilPlanReview = 3
  /// How often the child is asked what difference help makes.
  public var weeksUntilAskedWhatDifference = 12
  /// How long after homes got better somebody looks again.
  public var weeksUntilHomeIsSeenAgain = 6
  /// After how many months a child in need plan is reported: the six months are Bury’s.
  public var childInNeedMonths = 6
  /// After how many months a child protection plan is reported; nil for never.
  ///
  /// Twelve is only a candidate in the draft for Bath and North East Somerset.
  public var childProtectionMonths: Int?
  /// How long agencies may be involved without time spent with the child.
  public var weeksUntilTimeWithChild = 6
  /// How far back it is asked whether the child was heard in private.
  public var monthsHeardInPrivate = 6
  /// How far back changes of worker are read together.
  public var workerChangeMonths = 6
  /// How many changes of worker are noticed.
  public var severalWorkerChanges = 2
  /// How long feedback may wait for an answer.
  public var weeksUntilFeedbackIsAnswered = 4

  /// What the place has set for itself, by the names that strategies give the numbers.
  public private(set) var placesOwn: Set<String> = []

  public init() {}

  /// Takes a number of the place’s own; one that no rule asks here is left alone.
  public mutating func set(_ name: String, _ value: Int) {
    if name == "cp_plan_months" {
      childProtectionMonths = value
    } else if let field = Self.fields[name] {
      self[keyPath: field] = value
    } else {
      return
    }
    placesOwn.insert(name)
  }

  /// What is said after a sentence with a number: whose it is; nothing when the place has set it.
  public func whose(_ name: String) -> String {
    placesOwn.contains(name) ? "" : " \(Self.whoseNumbers)"
  }

  /// The names of the numbers that a strategy can set.
  public static var names: Set<String> { Set(fields.keys).union(["cp_plan_months"]) }

  private static let fields: [String: any WritableKeyPath<PracticeParameters, Int> & Sendable] = [
    "concern_months": \.concernMonths, "several_concerns": \.severalConcerns,
    "accident_months": \.accidentMonths, "repeated_accidents": \.repeatedAccidents,
    "appointment_months": \.appointmentMonths, "missed_appointments": \.missedAppointments,
    "moved_appointments": \.movedAppointments, "months_until_look_back": \.monthsUntilLookBack,
    "contacts_until_look_back": \.contactsUntilLookBack,
    "months_until_audit": \.monthsUntilAudit,
    "weeks_until_family_is_asked_again": \.weeksUntilFamilyIsAskedAgain,
    "weeks_until_somebody_looks_again": \.weeksUntilSomebodyLooksAgain,
    "months_of_a_plan_line": \.monthsOfAPlanLine,
    "months_until_assessment_review": \.monthsUntilAssessmentReview,
    "months_until_plan_review": \.monthsUntilPlanReview,
    "weeks_until_asked_again": \.weeksUntilAskedWhatDifference,
    "weeks_until_home_is_seen_again": \.weeksUntilHomeIsSeenAgain,
    "cin_plan_months": \.childInNeedMonths,
    "weeks_until_time_with_child": \.weeksUntilTimeWithChild,
    "months_heard_in_private": \.monthsHeardInPrivate,
    "worker_change_months": \.workerChangeMonths,
    "several_worker_changes": \.severalWorkerChanges,
    "weeks_until_feedback_is_answered": \.weeksUntilFeedbackIsAnswered,
  ]

  static let whoseNumbers =
    "The strategies give no figure here. This one is Heed’s starting point, and your partnership can change it."
}
