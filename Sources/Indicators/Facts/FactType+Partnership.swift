/// What the partnership does besides: early help, tools, training, audits and surveys.
extension FactType {
  public static let earlyHelpAssessment = FactType(
    "early help assessment", "early help assessments", about: [.child, .family],
    startWords: ["started"], endWords: ["completed"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("reason", .code(concerns)),
      Field("neglect seen early", .flag, shown: "neglect was seen early"),
    ])

  public static let earlyHelpEpisode = FactType(
    "early help episode", "early help episodes", about: [.child, .family],
    startWords: ["started"], endWords: ["ended"],
    [
      Field("agency", .code([]), plural: "agencies"),
      Field("neglect concern", .flag, shown: "neglect is a concern"),
      Field("outcomes achieved", .flag, shown: "the outcomes were achieved"),
      Field("next level", .code(levels)),
      Field("neglect seen early", .flag, shown: "neglect was seen early"),
    ])

  public static let concern = FactType(
    "neglect concern", "neglect concerns", about: [.child, .family], startWords: ["raised"],
    endWords: ["resolved"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("types", .types(horwath)),
      Field("source", .code(["agency", "public", "family", "voluntary sector"])),
      Field("level", .code(levels)), Field("help in place", .flag, shown: "help is in place"),
      Field("raised by trained staff", .flag, shown: "trained staff raised it"),
    ])

  /// Its name, grades and dates; never the tool’s own words.
  public static let instrumentUse = FactType(
    "instrument use", "instrument uses", about: [.child, .family], startWords: ["started"],
    endWords: ["completed"],
    [Field("instrument", .code([])), Field("agency", .code([]), plural: "agencies")])

  public static let training = FactType(
    "training attendance", "training attendances", about: [.person], startWords: ["completed"],
    [
      Field("course", .code([]), plural: "courses"), Field("agency", .code([]), plural: "agencies"),
      Field("service", .code(["children", "adults"])),
    ])

  public static let staffPost = FactType(
    "staff post", "staff posts", about: [.person], startWords: ["started"], endWords: ["ended"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("role", .code([])),
      Field("in scope", .flag, shown: "the post is in scope"),
      Field("service", .code(["children", "adults"])),
    ])

  public static let surveyAnswer = FactType(
    "survey answer", "survey answers", about: [.person, .child, .family], startWords: ["given"],
    [
      Field("survey", .code([])), Field("question", .code([])),
      Field(
        "answer", .grade(["strongly agree", "agree", "neither", "disagree", "strongly disagree"])),
      Field("score", .number),
      Field("respondent", .code(["child", "parent", "practitioner", "public"])),
      Field("stage", .code(stagesOfHelp)), Field("channel", .code([])),
      Field("service", .code([])),
      Field("agency", .code([]), plural: "agencies"), Field("course", .code([]), plural: "courses"),
      Field("role", .code([])), Field("form of neglect", .code(horwath)),
      Field("area", .code([]), plural: "areas"), Field("start of help", .day),
    ])

  public static let auditFinding = FactType(
    "audit finding", "audit findings", about: [.child, .family], startWords: ["recorded"],
    [
      Field("audit", .code([]), plural: "audits"), Field("standard", .code([])),
      Field("grade", .grade(["outstanding", "good", "requires improvement", "inadequate"])),
      Field("met", .flag, shown: "it was met"), Field("in time", .flag, shown: "it was in time"),
      Field("better for the child", .flag, shown: "it was better for the child"),
      Field("agency", .code([]), plural: "agencies"), Field("tier", .code(levels)),
      Field("stage", .code([])), Field("role", .code([])),
    ])

  public static let qualityCheck = FactType(
    "quality check", "quality checks", about: [], startWords: ["completed"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("theme", .code([])),
      Field("families heard", .flag, shown: "families were heard"),
      Field("numbers and practice", .flag, shown: "it looked at numbers and at practice"),
      Field("planned", .flag, shown: "it was planned"),
    ])

  public static let seriousReview = FactType(
    "serious review", "serious reviews", about: [.child, .family], startWords: ["begun"],
    [
      Field("kind", .code(["rapid review", "practice review", "serious case review"])),
      Field("neglect a feature", .flag, shown: "neglect was a feature"),
    ])

  public static let cost = FactType(
    "cost", "costs", about: [.child, .family], startWords: ["spent"],
    [
      Field("amount", .number), Field("service", .code([])),
      Field("agency", .code([]), plural: "agencies"),
    ])

  public static let objectiveReview = FactType(
    "objective review", "objective reviews", about: [], startWords: ["held"],
    [
      Field("objective", .code([]), plural: "objectives"),
      Field("progress", .grade(["done", "on track", "at risk", "off track"])),
    ])

  public static let dataReturn = FactType(
    "data return", "data returns", about: [], startWords: ["due"],
    [
      Field("agency", .code([]), plural: "agencies"),
      Field("item", .code([]), plural: "data items"),
      Field("supplied", .flag, shown: "the data was supplied"),
      Field("analysed", .flag, shown: "it was analysed"),
      Field("category right", .flag, shown: "the category was right"),
      Field("challenged", .flag, shown: "challenge was recorded"),
      Field("help recorded", .flag, shown: "the help given was recorded"),
    ])

  public static let champion = FactType(
    "local champion", "local champions", about: [.person], startWords: ["started"],
    endWords: ["ended"], [Field("area", .code([]), plural: "areas")])

  /// Whether, and how, a family took part in a plan, a review or a change of service.
  public static let participation = FactType(
    "participation record", "participation records", about: [.child, .family],
    startWords: ["recorded"],
    [
      Field("process", .code([])), Field("who", .code(["child", "parent"])),
      Field("agency", .code([]), plural: "agencies"),
      Field("took part", .flag, shown: "they took part"),
      Field("told what came of it", .flag, shown: "they were told what came of it"),
    ])
}
