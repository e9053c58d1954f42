import Indicators
import Packs
import Vocabulary

extension RecordFacts {
  static let types: [FactType] = [
    .concern, .earlyHelpAssessment, .assessment, .section47, .instrumentUse, .earlyHelpEpisode,
    .needPlan, .protectionPlan, .review, .referral, .stepDown, .surveyAnswer, .feedbackRequest,
    .auditFinding,
  ]

  /// What the record tells of each fact.
  ///
  /// Answers that may be left open, such as the category of a child protection plan, are told from the first that was given
  /// . Wards and localities are told where the place has said which postcodes lie in them.
  static let supply = FactSupply(
    [
      .concern: [FactSupply.ends, "agency", "types"],
      .earlyHelpAssessment: [FactSupply.ends, "agency", "reason", "neglect seen early"],
      .assessment: [FactSupply.ends, "agency"], .section47: [FactSupply.ends],
      .instrumentUse: [FactSupply.ends, "instrument", "agency"],
      .earlyHelpEpisode: [
        FactSupply.ends, "agency", "neglect concern", "outcomes achieved", "neglect seen early",
      ],
      .needPlan: [FactSupply.ends, "agency", "outcomes achieved", "primary concern"],
      .protectionPlan: [
        FactSupply.ends, "agency", "outcomes achieved", "initial category", "latest category",
      ],
      .review: [], .referral: ["agency", "primary concern"],
      .stepDown: ["from", "to", "reason", "outcomes achieved", "agency", "primary concern"],
      .surveyAnswer: ["survey", "question", "answer", "respondent", "stage"],
      .feedbackRequest: ["survey", "respondent", "stage", "answered"],
      .auditFinding: ["audit", "standard", "met", "better for the child", "agency"],
    ],
    values: [
      .auditFinding: [
        "audit": ["early-help"], "standard": ["outcomes", "no chance to step up was missed"],
      ],
      .surveyAnswer: [
        "survey": Feedback.surveys, "question": [Feedback.question],
      ],
      .feedbackRequest: ["survey": Feedback.surveys],
    ], ofHomes: Set(AreaKind.allCases.map(\.rawValue)), answers: answers, tellsBirths: true)

  /// What people say of a child or leave open.
  static let answers: [FactType: Set<String>] = [
    .earlyHelpAssessment: ["neglect seen early"], .earlyHelpEpisode: ["neglect seen early"],
    .needPlan: ["primary concern"], .protectionPlan: ["initial category", "latest category"],
    .referral: ["primary concern"], .stepDown: ["primary concern"],
  ]

  /// What each level of a strategy means in every place, in the words of ``FactType/stepDown``.
  static func levels(of pack: StrategyPack) -> [String: String] {
    Dictionary(
      pack.levels.compactMap { level in
        meanings[level.meaning.value].map { (level.id.value, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  static let meanings = [
    "universal": "universal", "early-help": "early help", "child-in-need": "child in need",
    "child-protection": "child protection", "in-care": "care",
  ]

  /// How feedback on the help stands among the surveys of a strategy.
  enum Feedback {
    static let question = "the help made a difference"
    static let surveys: Set<String> = Set(
      ["parents", "children"].flatMap { who in
        ["early-help", "child-in-need", "initial-conference", "review-conference", "closure"]
          .map { "\(who)-\($0)" }
      })
  }
}
