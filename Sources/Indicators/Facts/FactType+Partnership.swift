/// What the partnership does besides: early help, tools, training, audits, surveys, health and school.
extension FactType {
  public static let earlyHelpAssessment = FactType(
    "early help assessment", "early help assessments", about: [.child, .family],
    startWords: ["started"], endWords: ["completed"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("reason", .code(concerns)),
      Field("neglect seen early", .flag),
    ])

  public static let earlyHelpEpisode = FactType(
    "early help episode", "early help episodes", about: [.child, .family],
    startWords: ["started"], endWords: ["ended"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("neglect concern", .flag),
      Field("outcomes achieved", .flag), Field("next level", .code(levels)),
      Field("neglect seen early", .flag),
    ])

  public static let concern = FactType(
    "neglect concern", "neglect concerns", about: [.child, .family], startWords: ["raised"],
    endWords: ["resolved"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("types", .types(horwath)),
      Field("source", .code(["agency", "public", "family", "voluntary sector"])),
      Field("level", .code(levels)), Field("help in place", .flag),
      Field("raised by trained staff", .flag),
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
      Field("in scope", .flag), Field("service", .code(["children", "adults"])),
    ])

  public static let surveyAnswer = FactType(
    "survey answer", "survey answers", about: [.person, .child, .family], startWords: ["given"],
    [
      Field("survey", .code([])), Field("question", .code([])),
      Field(
        "answer", .grade(["strongly agree", "agree", "neither", "disagree", "strongly disagree"])),
      Field("score", .number),
      Field("respondent", .code(["child", "parent", "practitioner", "public"])),
      Field("stage", .code([])), Field("channel", .code([])), Field("service", .code([])),
      Field("agency", .code([]), plural: "agencies"), Field("course", .code([]), plural: "courses"),
      Field("role", .code([])), Field("form of neglect", .code(horwath)),
      Field("area", .code([]), plural: "areas"), Field("start of help", .day),
    ])

  public static let auditFinding = FactType(
    "audit finding", "audit findings", about: [.child, .family], startWords: ["recorded"],
    [
      Field("audit", .code([]), plural: "audits"), Field("standard", .code([])),
      Field("grade", .grade(["outstanding", "good", "requires improvement", "inadequate"])),
      Field("met", .flag), Field("in time", .flag), Field("better for the child", .flag),
      Field("agency", .code([]), plural: "agencies"), Field("tier", .code(levels)),
      Field("stage", .code([])), Field("role", .code([])),
    ])

  public static let qualityCheck = FactType(
    "quality check", "quality checks", about: [], startWords: ["completed"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("theme", .code([])),
      Field("families heard", .flag), Field("numbers and practice", .flag), Field("planned", .flag),
    ])

  public static let attendance = FactType(
    "school attendance record", "school attendance records", about: [.child],
    startWords: ["recorded"],
    [
      Field("school", .code([])), Field("phase", .code([])), Field("sessions attended", .number),
      Field("sessions possible", .number), Field("persistently absent", .flag),
      Field("severely absent", .flag),
    ])

  public static let destination = FactType(
    "NEET status", "NEET statuses", about: [.child], startWords: ["started"], endWords: ["ended"],
    [Field("reason", .code([]))])

  public static let childcare = FactType(
    "childcare place", "childcare places", about: [.child], startWords: ["started"],
    endWords: ["ended"], [Field("setting", .code([]), plural: "settings"), Field("funded", .flag)])

  public static let childcareOffer = FactType(
    "childcare offer", "childcare offers", about: [.child], startWords: ["started"],
    endWords: ["ended"], [Field("kind", .code([])), Field("taken up", .flag)])

  public static let appointment = FactType(
    "health appointment", "health appointments", about: [.child],
    startWords: ["due", "booked"],
    [
      Field("service", .code([])),
      Field("outcome", .code(["attended", "was not brought", "cancelled", "rescheduled"])),
    ])

  public static let admission = FactType(
    "hospital admission", "hospital admissions", about: [.child], startWords: ["made"],
    [Field("reason", .code([])), Field("planned", .flag), Field("dental", .flag)])

  public static let seriousReview = FactType(
    "serious review", "serious reviews", about: [.child, .family], startWords: ["begun"],
    [
      Field("kind", .code(["rapid review", "practice review", "serious case review"])),
      Field("neglect a feature", .flag),
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
      Field("item", .code([]), plural: "data items"), Field("supplied", .flag),
      Field("analysed", .flag), Field("category right", .flag), Field("challenged", .flag),
      Field("help recorded", .flag),
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
      Field("took part", .flag), Field("told what came of it", .flag),
    ])
}
