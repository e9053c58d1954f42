import Record
import Vocabulary

/// What was decided and has not begun, and an assessment past its day, are noticed with how long it has been.
public enum StatutoryAssessmentWithoutDelay: PracticeRule {
  public static let rule = Rule("R-049", source: "Bury Principle 5; Blackpool section 3")

  public static let says =
    "Once a statutory assessment is due, there is no drift and no delay."

  public static func notices(in picture: Picture) -> [Notice] {
    waiting(in: picture) + overdue(in: picture) + conference(in: picture)
  }

  private static func waiting(in picture: Picture) -> [Notice] {
    guard let first = notBegun(in: picture) else { return [] }
    return noticed(
      [first.id], "A statutory assessment was decided on and has not begun",
      ago(first, in: picture))
  }

  /// The earliest decision that calls for an assessment and waits for one to begin; nil without one.
  ///
  /// An enquiry goes on in the assessment there is. What came of either, a conference or a plan, and the end of the work, leave
  /// nothing to begin.
  static func notBegun(in picture: Picture) -> Entry? {
    let involvement = picture.involvement
    let ends = involvement.closures.map(\.entry)
    let begun = involvement.statutoryAssessmentsBegun
    let after =
      ends + involvement.conferences.map(\.entry)
      + involvement.plans.filter(\.kind.isStatutory).map(\.beginning.entry)
    return involvement.statutoryActions.filter(\.action.callsForAssessment).filter { decided in
      let place = decided.entry.place
      let isBegun = begun.contains { $0.firstNumber > decided.entry.firstNumber }
      let goesOn = decided.action == .section47 && involvement.isAssessedByLaw(at: decided.entry)
      return !isBegun && !goesOn && !after.contains { $0.place > place }
    }
    .map(\.entry).min { $0.firstNumber < $1.firstNumber }
  }

  private static func ago(_ decided: Entry, in picture: Picture) -> String {
    let days = decided.envelope.occurred.earliest.days(until: picture.today)
    return days <= 0
      ? "It was decided today." : "It was decided \(days == 1 ? "1 day" : "\(days) days") ago."
  }

  /// A conference that was decided on and has not been held, until its day is past: then that.
  private static func conference(in picture: Picture) -> [Notice] {
    guard let enquiry = picture.involvement.enquiry else { return [] }
    let due = enquiry.conferenceDue(in: picture.place)
    if let due, due.isOverdue(on: picture.today) {
      return noticed(
        [enquiry.decided.id], "A child protection conference is overdue",
        "It was due on \(due.on.british) and is \(due.words(on: picture.today)).")
    }
    guard enquiry.isConferenceDecided else { return [] }
    return noticed(
      [enquiry.decided.id], "A child protection conference was decided on and has not been held",
      ago(enquiry.decided, in: picture)
        + (enquiry.beganOn == nil
          ? " Record the strategy discussion that began the enquiry, so that its day can be worked out."
          : ""))
  }

  private static func overdue(in picture: Picture) -> [Notice] {
    picture.involvement.openAssessments.flatMap { course -> [Notice] in
      guard let started = course.started, started.content.purpose.isStatutory,
        let due = course.due, due.isOverdue(on: picture.today)
      else { return [] }
      return noticed(
        [started.id], "A statutory assessment is overdue",
        "It was due on \(due.on.british) and is \(due.words(on: picture.today)).")
    }
  }
}
