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
    let involvement = picture.involvement
    let decided = involvement.statutoryActions.filter(\.action.callsForAssessment).map(\.entry)
    let begun = involvement.statutoryAssessmentsBegun.map(\.firstNumber).max() ?? 0
    let waiting = decided.filter { $0.firstNumber > begun }
    guard let first = waiting.min(by: { $0.firstNumber < $1.firstNumber }) else { return [] }
    return noticed(
      [first.id], "A statutory assessment was decided on and has not begun",
      ago(first, in: picture))
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
