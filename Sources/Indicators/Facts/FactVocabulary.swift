/// The words declarations can use: the types of facts, what is known of children, and the published
/// series.
public struct FactVocabulary: Sendable {
  public let types: [FactType]
  /// What is known of each child whatever the fact, such as the ward.
  public let childFields: [Field]
  /// The bands ages are shown in.
  public let ageBands: [AgeBand]
  /// The basis of each published series, by its phrase.
  public let published: [String: Basis]

  public init(
    types: [FactType] = FactVocabulary.allTypes,
    childFields: [Field] = FactVocabulary.allChildFields,
    ageBands: [AgeBand] = AgeBand.census, published: [String: Basis] = [:]
  ) {
    self.types = types
    self.childFields = childFields
    self.ageBands = ageBands
    self.published = published
  }

  /// The types of facts Heed knows.
  public static let allTypes: [FactType] = [
    .contact, .referral, .assessment, .section47, .conference, .review, .protectionPlan, .needPlan,
    .careEpisode, .stepDown, .earlyHelpAssessment, .earlyHelpEpisode, .concern, .instrumentUse,
    .training, .staffPost, .surveyAnswer, .auditFinding, .qualityCheck, .attendance, .destination,
    .childcare, .childcareOffer, .appointment, .admission, .seriousReview, .cost, .objectiveReview,
    .dataReturn, .champion, .participation, .auditRound, .feedbackRequest, .trainingCourse,
    .membership, .agreementAnswer, .refusal, .childMeeting, .planReview, .reviewDate,
    .outcomeJudgement, .unmetNeed, .toolComparison, .areaComparison, .homeImprovement,
  ]

  public static let allChildFields = [
    Field("ward", .code([])), Field("locality", .code([])), Field("sex", .code([])),
    Field("ethnic group", .code([])), Field("unborn", .flag, shown: "the child is unborn"),
  ]
}

/// Ages that are shown together.
public struct AgeBand: Hashable, Sendable {
  public let name: String
  /// In whole years.
  public let ages: ClosedRange<Int>

  public init(_ name: String, _ ages: ClosedRange<Int>) {
    self.name = name
    self.ages = ages
  }

  /// As the children in need census shows them.
  public static let census = [
    AgeBand("under 1", 0...0), AgeBand("1 to 4", 1...4), AgeBand("5 to 9", 5...9),
    AgeBand("10 to 15", 10...15), AgeBand("16 and 17", 16...17),
  ]
}
