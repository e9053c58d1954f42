import Vocabulary

extension CensusFact {
  /// What it says on one line, without where it comes from.
  public var words: String {
    let details: [String?] =
      switch self {
      case .referral(let fact):
        [
          fact.source, fact.primaryNeed,
          fact.noFurtherAction.map { $0 ? "no further action" : "further action" },
        ]
      case .assessment(let fact):
        [fact.endedOn.map { "to \($0.iso)" }] + fact.factors
      case .enquiry(let fact):
        [
          fact.conferenceTarget.map { "conference due \($0.iso)" },
          fact.conferenceNotRequired == true ? "no conference required" : nil,
        ]
      case .conference(let fact): [fact.isTransfer ? "moved here" : nil]
      case .cinPlan(let fact): [fact.endedOn.map { "to \($0.iso)" }]
      case .protectionPlan(let fact):
        [
          fact.endedOn.map { "to \($0.iso)" }, fact.initialCategory, fact.latestCategory,
          fact.previousPlans.map { "\($0) before" },
        ] + fact.reviewsOn.map { "review \($0.iso)" }
      case .closure(let fact): [fact.reason]
      }
    return ([kind.rawValue, on.iso] + details.compactMap { $0 }).joined(separator: " ")
  }
}

extension CensusFact.Kind {
  /// What several are called: “child in need plans”.
  public var plural: String {
    switch self {
    case .referral: "referrals"
    case .assessment: "assessments"
    case .enquiry: "section 47 enquiries"
    case .conference: "initial conferences"
    case .cinPlan: "child in need plans"
    case .protectionPlan: "child protection plans"
    case .closure: "closures"
    }
  }
}
