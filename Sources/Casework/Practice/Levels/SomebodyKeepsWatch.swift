import Record
import Vocabulary

/// A refusal names somebody in contact with the child, and a day to look again, unless the family is asked again within weeks.
///
/// It ends when the same person agrees, or when a look again says why nobody needs to watch any more. How many weeks is
/// the place’s to say.
public enum SomebodyKeepsWatch: PracticeRule {
  public static let rule = Rule("R-042", source: "Blackpool Appendix 4")

  public static let says =
    "When a family still does not agree, somebody in contact with the child keeps watch, until a named day."

  public static let asks = [
    FormPrompt(
      .agreement, "monitor", "Who is in contact with the child, and when will somebody look again?",
      hint: "A named person who sees the child anyway, such as a teacher or health visitor.")
  ]

  static func objections(to answered: AgreementAnswered, in picture: Picture) -> [Objection] {
    let today = picture.today
    let soon = today.adding(days: picture.parameters.weeksUntilFamilyIsAskedAgain * 7)
    guard answered.answer == .no, answered.askAgainOn.map({ $0 > soon }) ?? true else { return [] }
    guard let monitor = answered.monitor, !monitor.name.isBlank else {
      return [
        Objection(
          rule, at: "monitor",
          answered.askAgainOn == nil
            ? "Name somebody in contact with the child who will keep watch"
            : "Name somebody in contact with the child who will keep watch until they are asked again"
        )
      ]
    }
    var objections: [Objection] = []
    if monitor.contact.isBlank {
      objections.append(
        Objection(rule, at: "monitor.contact", "Enter how and where they see the child"))
    }
    if monitor.reviewOn < today {
      objections.append(
        Objection(rule, at: "monitor.review_on", "The day to look again must be today or later"))
    }
    return objections
  }

  /// Refusals that stand, each with the day to ask or look again, where there is one.
  static func nextLooks(in picture: Picture) -> [(refusal: ID<Entry>, day: LocalDate)] {
    let reviews = picture.involvement.said.all(MonitoringReviewed.self)
    let agreements = picture.involvement.agreements
    return agreements.refused.compactMap { refusal in
      guard !agreements.isAgreedSince(refusal), !picture.involvement.hasEnded(since: refusal) else {
        return nil
      }
      let last = reviews.last { $0.isAfter(refusal) }
      let next =
        last.map(\.content.nextReviewOn) ?? refusal.content.monitor?.reviewOn
        ?? refusal.content.askAgainOn
      return next.map { (refusal.id, $0) }
    }
  }

  public static func notices(in picture: Picture) -> [Notice] {
    noticed(
      nextLooks(in: picture).filter { $0.day <= picture.today }.map(\.refusal),
      "Look again at a refusal",
      "Help was refused, and the day to ask or look again has come. See how the child is, and record it."
    )
  }
}
