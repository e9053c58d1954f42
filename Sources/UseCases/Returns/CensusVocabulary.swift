public import Indicators
import Returns

/// The words in which figures of the children in need census are declared: those of every declaration, and a few
/// that only the census knows.
public enum CensusVocabulary {
  public static let words = FactVocabulary(types: types)

  /// Types of the census stand in place of those of the same name; what they add comes after the fields there are.
  private static let types =
    FactVocabulary.allTypes.map { $0.name == protectionPlan.name ? protectionPlan : $0 }
    + [caseOfNeed]

  static let protectionPlan = FactType(
    FactType.protectionPlan.name, FactType.protectionPlan.plural,
    about: FactType.protectionPlan.about, startWords: FactType.protectionPlan.startWords,
    endWords: FactType.protectionPlan.endWords,
    FactType.protectionPlan.fields + [
      Field("number of earlier plans", .number), Field("reviewed in time", .flag),
    ])

  /// A referral and what followed it, until the case was closed: what the census calls an episode of need.
  static let caseOfNeed = FactType(
    "case", "cases", about: [.child], startWords: ["referred"], endWords: ["closed"],
    [
      Field("assessed", .day), Field("factors", .types(factors)), Field("factor found", .flag),
      Field("no further action", .flag), Field("closed after assessment", .flag),
      Field("primary need", .code([])),
    ])

  /// What the factors of assessments mean, in the order of ``CodeList/assessmentFactor``.
  static let factors = CodeList.assessmentFactor.entries.map(\.label)

  /// What the census tells of each fact.
  ///
  /// It does not say which agency referred, what worried them most, or what a plan for a child in need is about, so no
  /// figure that asks for these can be had from it.
  static let supply = FactSupply(
    [
      .referral: ["source", "no further action", "progressed to assessment"],
      .assessment: [FactSupply.ends, "factors", "primary need"], .section47: [],
      .conference: ["enquiry started"], .needPlan: [FactSupply.ends],
      protectionPlan: [
        FactSupply.ends, "initial category", "latest category", "number of earlier plans",
        "reviewed in time",
      ],
      caseOfNeed: [
        FactSupply.ends, "assessed", "factors", "factor found", "no further action",
        "closed after assessment", "primary need",
      ],
    ], ofChildren: ["sex", "ethnic group", "unborn"], tellsBirths: true)
}
