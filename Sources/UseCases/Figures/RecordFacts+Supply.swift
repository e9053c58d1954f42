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
  /// It does not say under which category a child protection plan was made, what a plan for a child in need is mostly
  /// about, or when a worry was resolved, so no figure that asks for these can be had from it.
  static let told: [FactType: Set<String>] =
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
      .surveyAnswer: [
        "survey", "question", "respondent", "stage", "channel", "start of help",
      ],
      .feedbackRequest: ["survey", "respondent", "stage", "channel", "answered"],
      .auditFinding: ["audit", "standard", "agency", "tier"],
    ]

  /// What each level of a strategy means in every place, in the words of ``FactType/stepDown``.
  static func levels(of pack: StrategyPack) -> [String: String] {
    Dictionary(
      pack.levels.compactMap { level in
        meanings[level.meaning.value].map { (level.id.value, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static let meanings = [
    "universal": "universal", "early-help": "early help", "child-in-need": "child in need",
    "child-protection": "child protection", "in-care": "care",
  ]
}

extension CountedStrategy {
  /// What the record tells of each fact in a place that follows the strategy.
  ///
  /// Which surveys, questions, audits and standards can be told is what its forms, feedback points and audits declare.
  var supply: FactSupply {
    var questions = fields(.surveyAnswers)
    for question in ChildFold.questions { questions[question, default: []].insert("answer") }
    var standards = fields(.auditFindings)
    for (standard, field) in ChildFold.earlyHelpStandards
    where !earlyHelpAudits(asking: standard).isEmpty {
      standards[standard, default: []].insert(field)
    }
    let surveys = Set(points.map(\.id.value))
    return FactSupply(
      RecordFacts.told,
      values: [.surveyAnswer: ["survey": surveys], .feedbackRequest: ["survey": surveys]],
      kinds: [
        .surveyAnswer: FactSupply.Kinds(by: "question", questions),
        .auditFinding: FactSupply.Kinds(by: "standard", standards),
      ],
      repeats: [.surveyAnswer: "survey", .feedbackRequest: "survey", .auditFinding: "audit"],
      tellsBirths: true)
  }
}
