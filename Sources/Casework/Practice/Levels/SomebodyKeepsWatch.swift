import Record
public import Vocabulary

/// A refusal names somebody in contact with the child, and a day to look again, unless the family is asked again within weeks.
///
/// So does a withdrawal. It ends when the same person agrees, or when a look again says why nobody needs to watch any more. How many
/// weeks, and how far ahead the day to look again may be, is the place’s to say: the strategies give no figure.
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
    answered.answer == .no ? objections(toRefusal: answered, in: picture) : []
  }

  /// Near significant harm nobody has to be named first: that is referred at once.
  static func objections(
    toRefusal refused: some HelpRefused, in picture: Picture
  ) -> [Objection] {
    (refused.isNearSignificantHarm == .yes ? [] : unnamed(refused, in: picture))
      + tooFarAhead(refused.monitor?.reviewOn, at: "monitor.review_on", in: picture)
  }

  static func objections(to reviewed: MonitoringReviewed, in picture: Picture) -> [Objection] {
    tooFarAhead(reviewed.nextReviewOn, at: "next_review_on", in: picture)
  }

  /// The last day to look again without saying why it can wait.
  public static func latestLook(in place: LocalPractice, on today: LocalDate) -> LocalDate {
    today.adding(days: place.parameters.weeksUntilSomebodyLooksAgain * 7)
  }

  /// What the form says of that day, and whose number of weeks it is.
  public static func latestLookHint(in place: LocalPractice, on today: LocalDate) -> String {
    "On or before \(latestLook(in: place, on: today).british), which is within "
      + "\(place.parameters.weeksUntilSomebodyLooksAgain) weeks."
      + place.parameters.whose("weeks_until_somebody_looks_again")
  }

  private static func tooFarAhead(
    _ day: LocalDate?, at question: String, in picture: Picture
  ) -> [Objection] {
    let last = latestLook(in: picture.place, on: picture.today)
    guard let day, day > last else { return [] }
    return [
      Objection(
        rule, at: question,
        "The day to look again must be on or before \(last.british), or say why it can wait longer"
      )
    ]
  }

  private static func unnamed(
    _ refused: some HelpRefused, in picture: Picture
  ) -> [Objection] {
    let today = picture.today
    let soon = today.adding(days: picture.parameters.weeksUntilFamilyIsAskedAgain * 7)
    guard refused.askAgainOn.map({ $0 > soon }) ?? true else { return [] }
    guard let monitor = refused.monitor, !monitor.name.isBlank else {
      return [
        Objection(
          rule, at: "monitor",
          refused.askAgainOn == nil
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

  /// Refusals and withdrawals that stand, each with the day to ask or look again, where there is one.
  static func nextLooks(in picture: Picture) -> [(refusal: ID<Entry>, day: LocalDate)] {
    let reviews = picture.involvement.said.all(MonitoringReviewed.self)
    let agreements = picture.involvement.agreements
    return agreements.refusals.compactMap { refusal in
      guard !agreements.isAgreedSince(refusal), !picture.involvement.hasEnded(since: refusal) else {
        return nil
      }
      let last = reviews.last { $0.isAfter(refusal) }
      let next =
        last.map(\.content.nextReviewOn)
        ?? [refusal.content.monitor?.reviewOn, refusal.content.askAgainOn].compactMap(\.self).min()
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
