public import Vocabulary

/// Something that a return says happened to a child on a day.
public enum CensusFact: Hashable, Sendable {
  case referral(ReferralFact)
  case assessment(AssessmentFact)
  case enquiry(EnquiryFact)
  case conference(ConferenceFact)
  case cinPlan(CINPlanFact)
  case protectionPlan(ProtectionPlanFact)
  case closure(ClosureFact)

  public var origin: FactOrigin {
    switch self {
    case .referral(let fact): fact.origin
    case .assessment(let fact): fact.origin
    case .enquiry(let fact): fact.origin
    case .conference(let fact): fact.origin
    case .cinPlan(let fact): fact.origin
    case .protectionPlan(let fact): fact.origin
    case .closure(let fact): fact.origin
    }
  }

  /// The day it happened, or began.
  public var on: LocalDate {
    switch self {
    case .referral(let fact): fact.on
    case .assessment(let fact): fact.startedOn
    case .enquiry(let fact): fact.startedOn
    case .conference(let fact): fact.on
    case .cinPlan(let fact): fact.startedOn
    case .protectionPlan(let fact): fact.startedOn
    case .closure(let fact): fact.on
    }
  }

  /// What it is, in one word.
  public var kind: Kind {
    switch self {
    case .referral: .referral
    case .assessment: .assessment
    case .enquiry: .enquiry
    case .conference: .conference
    case .cinPlan: .cinPlan
    case .protectionPlan: .protectionPlan
    case .closure: .closure
    }
  }

  /// What facts are about.
  public enum Kind: String, CaseIterable, Sendable {
    case referral, assessment, enquiry, conference
    case cinPlan = "cin-plan"
    case protectionPlan = "protection-plan"
    case closure
  }
}
