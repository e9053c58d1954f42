/// What plans answer, when they are reviewed, and what comes of them.
extension FactType {
  /// A plan of any kind was looked at with the family.
  public static let planReview = FactType(
    "plan review", "plan reviews", about: [.child, .family], startWords: ["held"],
    [
      Field("kind of plan", .code(kindsOfPlan)), Field("agency", .code([]), plural: "agencies"),
      Field("due", .day), Field("on time", .flag, shown: "it was held by the day it was due"),
      Field("child heard", .flag, shown: "the child was heard"),
      Field("parents heard", .flag, shown: "a parent or carer was heard"),
      Field("progress enough", .flag, shown: "progress was enough"),
      Field("outcomes achieved", .flag, shown: "the outcomes were achieved"),
      Field(
        "better for the child", .flag,
        shown: "something was better for the child and nothing was worse"),
    ])

  /// A day by which a plan was to be reviewed, whether or not it was.
  public static let reviewDate = FactType(
    "review date", "review dates", about: [.child, .family], startWords: ["reached"],
    [
      Field("kind of plan", .code(kindsOfPlan)), Field("agency", .code([]), plural: "agencies"),
      Field("kept", .flag, shown: "the review was held by then"),
    ])

  /// Somebody said how far one desired outcome of a plan had got for the child.
  public static let outcomeJudgement = FactType(
    "outcome judgement", "outcome judgements", about: [.child, .family], startWords: ["made"],
    [
      Field("occasion", .code(["review", "end of plan", "step-down", "closing"])),
      Field("kind of plan", .code(kindsOfPlan)), Field("agency", .code([]), plural: "agencies"),
      Field("progress", .code(["achieved", "better", "same", "worse"])),
      Field(
        "decision", .code(["goes on", "changed", "done", "stopped"]),
        shown: "decision about the line"),
    ])

  /// Something a child needs and does not have, as an assessment states it.
  public static let unmetNeed = FactType(
    "unmet need", "unmet needs", about: [.child, .family], startWords: ["recorded"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("kind of plan", .code(kindsOfPlan)),
      Field(
        "planned in full", .flag,
        shown: "a line of a plan answers it with action, outcome, evidence and date"),
    ])

  static let kindsOfPlan = [
    "early help", "child in need", "child protection", "care", "follow-on", "long-term",
  ]
}
