import Indicators
import Packs
import Vocabulary

extension RecordFacts {
  static let types: [FactType] = [
    .concern, .earlyHelpAssessment, .assessment, .section47, .instrumentUse, .earlyHelpEpisode,
    .needPlan, .protectionPlan, .review, .referral, .stepDown, .surveyAnswer, .feedbackRequest,
    .auditFinding, .agreementAnswer, .refusal, .childMeeting, .participation, .planReview,
    .reviewDate, .conference, .outcomeJudgement, .unmetNeed, .toolComparison, .areaComparison,
    .homeImprovement,
  ]

  /// Facts that come of others now and then: once those are told, that there are none of these is known.
  static let toldWith: [FactType: FactType] = [
    .refusal: .agreementAnswer, .toolComparison: .instrumentUse, .areaComparison: .instrumentUse,
  ]

  /// What the record tells of each fact.
  ///
  /// Answers that may be left open, such as the category of a child protection plan, are told from the first that was given
  ///
  static let told: [FactType: Set<String>] =
    [
      .concern: [FactSupply.ends, "agency", "types"],
      .earlyHelpAssessment: [FactSupply.ends, "agency", "reason", "neglect seen early"],
      .assessment: [FactSupply.ends, "agency", "neglect at issue", "neglect tool"],
      .section47: [FactSupply.ends, "neglect at issue", "neglect tool"],
      .instrumentUse: [FactSupply.ends, "instrument", "agency"],
      .earlyHelpEpisode: [
        FactSupply.ends, "agency", "neglect concern", "outcomes achieved", "neglect seen early",
      ],
      .needPlan: [FactSupply.ends, "agency", "outcomes achieved", "primary concern"],
      .protectionPlan: [
        FactSupply.ends, "agency", "outcomes achieved", "initial category", "latest category",
      ],
      .review: [], .referral: ["agency", "primary concern", "progressed to assessment"],
      .stepDown: [
        "from", "to", "reason", "outcomes achieved", "agency", "primary concern",
        "support goes on",
      ],
      .surveyAnswer: [
        "survey", "question", "respondent", "stage", "channel", "start of help",
      ],
      .feedbackRequest: ["survey", "respondent", "stage", "channel", "answered"],
      .auditFinding: ["audit", "standard", "agency", "tier"],
      .agreementAnswer: [
        "asked", "answer", "level", "agency", "withdrawn", "efforts recorded",
      ],
      .refusal: [FactSupply.ends, "asked", "level", "agency", "somebody watches"],
      .childMeeting: [
        "agency", "child seen", "seen alone", "child asked", "said something", "answered",
        "child told",
      ],
      .participation: ["process", "who", "agency", "took part"],
      .planReview: [
        "kind of plan", "agency", "due", "on time", "child heard", "parents heard",
        "progress enough", "outcomes achieved", "better for the child",
      ],
      .reviewDate: ["kind of plan", "agency", "kept"], .conference: ["category"],
      .outcomeJudgement: ["occasion", "kind of plan", "agency", "progress", "decision"],
      .unmetNeed: ["agency", "kind of plan", "planned in full"],
      .toolComparison: ["instrument", "agency", "direction"],
      .areaComparison: ["instrument", "agency", "area of care", "change"],
      .homeImprovement: ["agency", "looked at again", "still there"],
    ]

  /// What people say of a child or leave open.
  static let answers: [FactType: Set<String>] = [
    .earlyHelpAssessment: ["neglect seen early"], .earlyHelpEpisode: ["neglect seen early"],
    .needPlan: ["primary concern"], .protectionPlan: ["initial category", "latest category"],
    .referral: ["primary concern", "progressed to assessment"], .stepDown: ["primary concern"],
    .assessment: ["neglect at issue"], .section47: ["neglect at issue"],
    .participation: ["took part"], .childMeeting: ["seen alone"],
    .planReview: ["progress enough", "outcomes achieved", "better for the child"],
    .outcomeJudgement: ["progress"], .conference: ["category"],
  ]

  /// Whom it is told of that they were told what came of it: the record does not say so of parents.
  static let participants = FactSupply.Kinds(
    by: "who", ["child": ["told what came of it"], "parent": []])

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
    "statutory-services": "statutory services",
  ]
}

extension CountedStrategy {
  /// What the record tells of each fact in a place that follows the strategy.
  ///
  /// Which surveys, questions, audits and standards can be told is what its forms, feedback points and audits declare;
  /// wards and localities, where it says which postcodes lie in them.
  var supply: FactSupply {
    var questions = self.questions
    for question in ChildFold.questions { questions[question, default: []].insert("answer") }
    let audits = self.audits.map { ($0.id.value, found(by: $0)) }
    let requests = points.map { ($0.id.value, Set(questions.keys)) }
    let ofPractitioners = surveys.map { survey in
      (survey.id.value, Set(facts(of: survey).flatMap(\.fields.keys)))
    }
    return FactSupply(
      told,
      kinds: [
        .surveyAnswer: FactSupply.Kinds(
          by: "question", questions.merging(practitionersQuestions) { $0.union($1) }, apart: apart),
        .auditFinding: FactSupply.Kinds(
          by: "standard",
          audits.reduce(into: [:]) { all, audit in all.merge(audit.1) { $0.union($1) } }),
        .participation: RecordFacts.participants,
      ],
      repeats: [
        .surveyAnswer: FactSupply.Repeats(
          for: "survey", Dictionary(requests + ofPractitioners) { first, _ in first },
          nameless: Set(ofPractitioners.map(\.0))),
        // Whom nobody has heard from is known of families alone: who has answered a survey stands apart from it.
        .feedbackRequest: FactSupply.Repeats(
          for: "survey", Dictionary(requests) { first, _ in first }),
        .auditFinding: FactSupply.Repeats(
          for: "audit",
          Dictionary(audits.map { ($0.0, Set($0.1.keys)) }) { first, _ in first }),
      ], ofHomes: Set(areas.ids.keys.map(\.rawValue)), answers: RecordFacts.answers,
      tellsBirths: true)
  }

  /// Where the strategy requires no tool, nothing can be said of one that is missing.
  private var told: [FactType: Set<String>] {
    guard statutoryTools.isEmpty else { return RecordFacts.told }
    return RecordFacts.told.mapValues { $0.subtracting(["neglect tool"]) }
  }

  /// What can be told of each standard of an audit: on its forms, and by the two questions about early help.
  private func found(by audit: AuditProgramme) -> [String: Set<String>] {
    ChildFold.earlyHelpStandards.reduce(into: standards(of: audit)) { standards, question in
      guard earlyHelpAudits(asking: question.key).contains(where: { $0.id == audit.id }) else {
        return
      }
      standards[question.key, default: []].insert(question.value)
    }
  }
}
