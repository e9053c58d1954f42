/// What a partnership arranges: rounds of audits, requests for answers, courses, and who belongs to it.
extension FactType {
  /// A round of audits that was planned, whether or not it came about.
  public static let auditRound = FactType(
    "audit round", "audit rounds", about: [], startWords: ["due"],
    [
      Field("audit", .code([]), plural: "audits"), Field("theme", .code([]), plural: "themes"),
      Field("agency", .code([]), plural: "agencies"),
      Field("done jointly", .flag, shown: "it was done jointly"),
      Field("findings recorded", .flag, shown: "findings were recorded"),
    ])

  /// That somebody was asked for an answer, so that it is known how many gave one.
  public static let feedbackRequest = FactType(
    "feedback request", "feedback requests", about: [.person, .child, .family],
    startWords: ["made"],
    [
      Field("survey", .code([])),
      Field("respondent", .code(["child", "parent", "practitioner", "public"])),
      Field("stage", .code(stagesOfHelp)), Field("channel", .code([])),
      Field("service", .code([])),
      Field("agency", .code([]), plural: "agencies"), Field("role", .code([])),
      Field("answered", .flag, shown: "an answer was given"),
    ])

  /// A course as it is on offer, apart from who took it.
  public static let trainingCourse = FactType(
    "training course", "training courses", about: [], startWords: ["offered"],
    endWords: ["withdrawn"],
    [
      Field("course", .code([]), plural: "courses"), Field("agency", .code([]), plural: "agencies"),
      Field("quality assured", .flag, shown: "its quality was assured"),
      Field("grade", .grade(["outstanding", "good", "requires improvement", "inadequate"])),
    ])

  /// That an agency belongs to the partnership, so that those that did nothing are counted too.
  public static let membership = FactType(
    "partnership membership", "partnership memberships", about: [], startWords: ["started"],
    endWords: ["ended"],
    [
      Field("agency", .code([]), plural: "agencies"),
      Field("key agency", .flag, shown: "the agency is a key one"),
    ])
}
