/// Whether families agree to help, and how children are heard.
extension FactType {
  /// Somebody was asked to agree to help, and what they said.
  public static let agreementAnswer = FactType(
    "agreement answer", "agreement answers", about: [.child, .family], startWords: ["given"],
    [
      Field("asked", .code(agreeing), shown: "person asked"),
      Field("answer", .code(["agreed", "refused", "could not answer"])),
      Field("level", .code(levels)), Field("agency", .code([]), plural: "agencies"),
      Field("withdrawn", .day),
      Field("efforts recorded", .flag, shown: "it is recorded what was done to persuade"),
    ])

  /// Help that was refused, until whoever refused it agrees or nobody needs to watch any more.
  public static let refusal = FactType(
    "refusal of help", "refusals of help", about: [.child, .family], startWords: ["given"],
    endWords: ["settled"],
    [
      Field("asked", .code(agreeing), shown: "person asked"), Field("level", .code(levels)),
      Field("agency", .code([]), plural: "agencies"),
      Field("somebody watches", .flag, shown: "somebody in contact with the child keeps watch"),
    ])

  /// A time at which a child was seen, or was to be seen and was not.
  public static let childMeeting = FactType(
    "meeting with a child", "meetings with a child", about: [.child, .family],
    startWords: ["recorded"],
    [
      Field("agency", .code([]), plural: "agencies"),
      Field("child seen", .flag, shown: "the child was seen"),
      Field("seen alone", .flag, shown: "the child was seen alone"),
      Field("child asked", .flag, shown: "the child was asked"),
      Field("said something", .flag, shown: "the child said or showed something"),
      Field("answered", .flag, shown: "it is recorded what was done about it"),
      Field("child told", .flag, shown: "the child was told what came of it"),
    ])

  /// Those who can be asked to agree to help.
  static let agreeing = ["parent", "other carer", "young person"]
}
