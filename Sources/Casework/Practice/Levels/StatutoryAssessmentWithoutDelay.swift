import Record
import Vocabulary

/// What was decided and has not begun, and an assessment past its day, are noticed with how long it has been.
public enum StatutoryAssessmentWithoutDelay: PracticeRule {
  public static let rule = Rule("R-049", source: "Bury Principle 5; Blackpool section 3")

  public static let says =
    "Once a statutory assessment is due, there is no drift and no delay."

  public static func notices(in picture: Picture) -> [Notice] {
    waiting(in: picture) + overdue(in: picture)
  }

  private static func waiting(in picture: Picture) -> [Notice] {
    let involvement = picture.involvement
    let decided =
      involvement.said.all(StatutoryDecision.self)
      .filter { $0.content.action.callsForAssessment }.map(\.entry)
      + involvement.said.all(ReviewHeld.self)
      .filter { $0.content.statutoryAction?.callsForAssessment == true }.map(\.entry)
    let begun =
      involvement.assessments.filter { $0.purpose?.isStatutory == true }
      .compactMap { $0.started?.entry.number ?? $0.completed?.entry.number }.max() ?? 0
    guard let first = decided.filter({ $0.number > begun }).min(by: { $0.number < $1.number })
    else { return [] }
    let days = first.envelope.occurred.earliest.days(until: picture.today)
    return noticed(
      [first.id], "A statutory assessment was decided on and has not begun",
      days <= 0
        ? "It was decided today." : "It was decided \(days == 1 ? "1 day" : "\(days) days") ago.")
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

extension StatutoryAction {
  fileprivate var callsForAssessment: Bool {
    self == .statutoryAssessment || self == .section47
  }
}
