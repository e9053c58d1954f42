public import Vocabulary

/// A referral to children’s social care.
public struct ReferralFact: Hashable, Sendable {
  public let origin: FactOrigin
  public let on: LocalDate
  /// Who made it, as a code of ``CodeList/referralSource``.
  public let source: String?
  public let primaryNeed: String?
  /// Whether it led to nothing further; nil where that is not said.
  public let noFurtherAction: Bool?
}

/// A child and family assessment.
public struct AssessmentFact: Hashable, Sendable {
  public let origin: FactOrigin
  public let startedOn: LocalDate
  public let reviewOn: LocalDate?
  /// The day it was authorised.
  public let endedOn: LocalDate?
  /// Codes of ``CodeList/assessmentFactor``; 16A is neglect.
  public let factors: [String]

  public var foundNeglect: Bool { factors.contains("16A") }
}

/// A plan for a child in need.
public struct CINPlanFact: Hashable, Sendable {
  public let origin: FactOrigin
  public let startedOn: LocalDate
  public let endedOn: LocalDate?
}

/// The end of a case.
public struct ClosureFact: Hashable, Sendable {
  public let origin: FactOrigin
  public let on: LocalDate
  /// A code of ``CodeList/reasonForClosure``.
  public let reason: String?
  /// The referral that began the case, where its date can be read.
  public let referredOn: LocalDate?
}
