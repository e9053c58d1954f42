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

  public init() {}

  /// What is said beside any of these numbers.
  public static let whoseNumbers =
    "The strategies give no figure here. This one is Heed’s starting point, and your partnership can change it."
}
