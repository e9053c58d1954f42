import Record
import Vocabulary

/// A review that finds too little progress decides in writing; deciding that none follows is a decision too.
///
/// Where it decides to refer to children’s social care, that is noticed until somebody has.
public enum StatutoryActionWhenHelpFails: PracticeRule {
  public static let rule = Rule(
    "R-048",
    source:
      "Bath and North East Somerset section 7; Liverpool 6; Herefordshire section 2; Bury Principle 5"
  )

  public static let says =
    "When progress is too little and help has failed, decide in writing whether statutory action follows."

  public static let asks = [
    FormPrompt(
      .review, "statutory_action", "Does statutory action follow?",
      hint: "When progress is not enough, write the decision and why, also when none follows.")
  ]

  /// Reviews that decided to refer to children’s social care, the earliest first, with no referral to them and nothing that they
  /// decided on the record since; not those of work that has ended since.
  public static func unreferred(in picture: Picture) -> [Said<ReviewHeld>] {
    let involvement = picture.involvement
    let decided = involvement.said.all(StatutoryDecision.self)
      .filter { $0.content.action != .referToSocialCare }.map(\.entry)
    let answers =
      involvement.referrals.map(\.referral).filter(\.content.isToSocialCare).map(\.entry)
      + decided.filter(involvement.isSettled) + involvement.statutoryAssessmentsBegun
    let isUndecided = involvement.referrals.contains {
      $0.referral.content.isToSocialCare && involvement.decided(on: $0) == nil
    }
    return involvement.said.all(ReviewHeld.self).filter { review in
      review.content.statutoryAction == .referToSocialCare
        && !involvement.hasEnded(since: review) && !isUndecided
        && !answers.contains { $0.envelope.occurred.earliest >= review.day }
    }
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let waiting = unreferred(in: picture)
    guard let first = waiting.first else { return [] }
    return noticed(
      waiting.map(\.id), "A review decided to refer to children’s social care, and nobody has",
      "It was decided on \(first.day.british), and no referral to them is on the record since. Refer now, and record the referral."
    )
  }

  static func objections(to review: ReviewHeld) -> [Objection] {
    guard review.isProgressEnough == .no else { return [] }
    if review.statutoryAction == nil {
      return [
        Objection(
          rule, at: "statutory_action",
          "Progress is not enough: decide whether statutory action follows")
      ]
    }
    return review.statutoryWhy.isBlank
      ? [Objection(rule, at: "statutory_why", "Enter why statutory action follows or does not")]
      : []
  }
}
