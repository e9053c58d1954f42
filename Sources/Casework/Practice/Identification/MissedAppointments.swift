import Record

/// A child does not miss an appointment: somebody did not bring them.
///
/// Moving or cancelling again and again is counted beside not coming. How many, and how far back, are ours.
public enum MissedAppointments: PracticeRule {
  public static let rule = Rule(
    "R-029", source: "Herefordshire section 3; Bury Evidence 15; Blackpool Appendices 2 and 3")

  public static let says =
    "Missed appointments are watched, and somebody knows the next step."

  /// The next step, so that nobody has to work it out.
  public static let nextStep =
    "Speak to the family about what gets in the way, tell the service that was missed, and agree who will see that the child is "
    + "brought next time. If it happens again, record a concern."

  public static func notices(in picture: Picture) -> [Notice] {
    let months = picture.parameters.appointmentMonths
    let whose = picture.parameters.whose("appointment_months")
    let missed = picture.happenings([.wasNotBrought, .didNotAttend], months: months)
    let moved = picture.happenings(
      [.appointmentCancelled, .appointmentRescheduled], months: months)
    return notice(
      missed, "\(missed.count) appointments missed in \(months) months",
      atLeast: picture.parameters.missedAppointments, whose: whose)
      + notice(
        moved, "\(moved.count) appointments moved or cancelled in \(months) months",
        atLeast: picture.parameters.movedAppointments, whose: whose)
  }

  private static func notice(
    _ appointments: [Said<Happening>], _ title: String, atLeast count: Int, whose: String
  ) -> [Notice] {
    guard appointments.count >= count else { return [] }
    return [
      Notice(
        rule, title: title, why: nextStep + whose,
        entries: appointments.map(\.id))
    ]
  }
}
