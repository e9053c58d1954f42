import Indicators
public import Packs
import Vocabulary

extension RecordFacts {
  static let types: [FactType] = [
    .concern, .earlyHelpAssessment, .assessment, .section47, .instrumentUse, .earlyHelpEpisode,
    .needPlan, .protectionPlan, .review, .referral, .stepDown, .surveyAnswer, .feedbackRequest,
    .auditFinding,
  ]

  /// What the record tells of each fact.
  ///
  /// It does not say under which category a child protection plan was made, what a plan for a child in need is mostly
  /// about, or when a worry was resolved, so no figure that asks for these can be had from it.
  static let supply = FactSupply(
    [
      .concern: ["agency", "types"],
      .earlyHelpAssessment: [FactSupply.ends, "agency", "reason"],
      .assessment: [FactSupply.ends, "agency"], .section47: [FactSupply.ends],
      .instrumentUse: [FactSupply.ends, "instrument", "agency"],
      .earlyHelpEpisode: [FactSupply.ends, "agency", "neglect concern", "outcomes achieved"],
      .needPlan: [FactSupply.ends, "agency", "outcomes achieved"],
      .protectionPlan: [FactSupply.ends, "agency", "outcomes achieved"],
      .review: [], .referral: ["agency"],
      .stepDown: ["from", "to", "reason", "outcomes achieved", "agency"],
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
    ], tellsBirths: true)

  /// What each level of a strategy means in every place, in the words of ``FactType/stepDown``.
  public static func levels(of pack: StrategyPack) -> [String: String] {
    Dictionary(
      pack.levels.compactMap { level in
        meanings[level.meaning.value].map { (level.id.value, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static let meanings = [
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
