/// How far back rules look and how many entries they wait for.
///
/// The strategies give no numbers. Every value here is Heed’s own, to be changed by a partnership that judges otherwise.
public struct PracticeParameters: Hashable, Codable, Sendable {
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
  /// How far back changes of worker are read together.
  public var workerChangeMonths = 6
  /// How many changes of worker are noticed.
  public var severalWorkerChanges = 2
  /// How long feedback may wait for an answer.
  public var weeksUntilFeedbackIsAnswered = 4

  public init() {}

  /// What is said beside any of these numbers.
  public static let whoseNumbers =
    "The strategies give no figure here. This one is Heed’s starting point, and your partnership can change it."
}
