import Record

/// A review that finds too little progress decides in writing; deciding that none follows is a decision too.
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
