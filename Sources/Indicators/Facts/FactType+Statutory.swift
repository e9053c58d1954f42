/// What statutory services do: the facts of the children in need census and of looked-after children.
extension FactType {
  static let abuse = ["neglect", "physical", "sexual", "emotional", "multiple"]

  public static let contact = FactType(
    "contact", "contacts", about: [.child, .family], startWords: ["made", "received"],
    [
      Field("agency", .code([]), plural: "agencies"),
      Field("source", .code(["agency", "public", "family", "voluntary sector"])),
      Field("primary concern", .code(concerns)), Field("concern types", .types(horwath)),
    ])

  public static let referral = FactType(
    "referral", "referrals", about: [.child, .family], startWords: ["made", "received"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("primary concern", .code(concerns)),
      Field("source", .code([])),
      Field("no further action", .flag, shown: "no further action was taken"),
      Field("progressed to assessment", .flag, shown: "it went on to an assessment"),
    ])

  public static let assessment = FactType(
    "assessment", "assessments", about: [.child, .family], startWords: ["started"],
    endWords: ["completed"],
    [
      Field("agency", .code([]), plural: "agencies"), Field("team", .code([])),
      Field("factors", .types(factors)), Field("primary need", .code([])), neglectAtIssue,
      neglectTool,
    ])

  public static let section47 = FactType(
    "section 47 enquiry", "section 47 enquiries", about: [.child, .family], startWords: ["started"],
    endWords: ["concluded"],
    [Field("category", .code(abuse)), Field("child seen", .day), neglectAtIssue, neglectTool])

  public static let conference = FactType(
    "initial conference", "initial conferences", about: [.child, .family], startWords: ["held"],
    [Field("enquiry started", .day), Field("category", .code(abuse))])

  public static let review = FactType(
    "review conference", "review conferences", about: [.child, .family], startWords: ["held"],
    [Field("due", .day), Field("outcomes achieved", .flag, shown: "the outcomes were achieved")])

  public static let protectionPlan = FactType(
    "child protection plan", "child protection plans", about: [.child, .family],
    startWords: ["started"], endWords: ["ended"],
    [
      Field("initial category", .code(abuse)), Field("latest category", .code(abuse)),
      Field("agency", .code([]), plural: "agencies"), Field("team", .code([])),
      Field("outcomes achieved", .flag, shown: "the outcomes were achieved"),
      Field("next level", .code(levels)),
    ])

  public static let needPlan = FactType(
    "child in need plan", "child in need plans", about: [.child, .family],
    startWords: ["started"], endWords: ["ended"],
    [
      Field("primary concern", .code(concerns)), Field("agency", .code([]), plural: "agencies"),
      Field("team", .code([])),
      Field("outcomes achieved", .flag, shown: "the outcomes were achieved"),
      Field("next level", .code(levels)),
    ])

  public static let careEpisode = FactType(
    "looked-after episode", "looked-after episodes", about: [.child, .family],
    startWords: ["started"], endWords: ["ended"],
    [
      Field("need", .code(concerns)), Field("threshold decided", .day),
      Field("care plan settled", .day),
    ])

  public static let stepDown = FactType(
    "step-down", "step-downs", about: [.child, .family], startWords: ["made"],
    [
      Field("from", .code(levels), shown: "level before"),
      Field("to", .code(levels), shown: "level after"), Field("reason", .code([])),
      Field("outcomes achieved", .flag, shown: "the outcomes were achieved"),
      Field("primary concern", .code(concerns)),
      Field("agency", .code([]), plural: "agencies"),
      Field("support goes on", .flag, shown: "support goes on afterwards"),
    ])

  /// Whether whoever assessed thought that neglect is an issue.
  static let neglectAtIssue = Field("neglect at issue", .flag, shown: "neglect is at issue")

  /// Whether the tool is in it that the strategy requires in every statutory assessment about neglect.
  static let neglectTool = Field(
    "neglect tool", .flag, shown: "the neglect tool that the strategy requires is in it")

  /// What somebody can be most worried about.
  static let concerns = abuse + ["disability", "family", "other"]

  /// Horwath 2007; other types may be added by a place.
  static let horwath = [
    "medical", "nutritional", "emotional", "educational", "physical",
    "lack of supervision and guidance",
  ]

  /// Of the factors found at the end of an assessment, those about neglect and its causes.
  static let factors = [
    "neglect", "emotional abuse", "physical abuse", "sexual abuse", "domestic abuse",
    "alcohol misuse", "drug misuse", "mental health", "learning disability", "physical disability",
    "young carer", "self-harm", "child sexual exploitation", "child criminal exploitation",
    "going missing", "housing", "money",
  ]

  /// When families are asked what they think of the help.
  static let stagesOfHelp = [
    "early-help", "child-in-need", "initial-conference", "review-conference", "closure",
  ]

  /// What a level of a place’s scale means everywhere; some places have one level for all statutory services.
  static let levels = [
    "universal", "early help", "child in need", "child protection", "care", "statutory services",
  ]
}
