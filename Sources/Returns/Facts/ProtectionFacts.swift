public import Vocabulary

/// A section 47 enquiry.
public struct EnquiryFact: Hashable, Sendable {
  public let origin: FactOrigin
  public let startedOn: LocalDate
  public let conferenceTarget: LocalDate?
  public let conferenceNotRequired: Bool?
}

/// An initial child protection conference.
public struct ConferenceFact: Hashable, Sendable {
  public let origin: FactOrigin
  public let on: LocalDate
  /// Where the fifteen working days are counted from: the start of the enquiry, or the referral of
  /// a child who moved here.
  ///
  /// Nil where that date cannot be read.
  public let countedFrom: LocalDate?
  /// Whether the child moved here from another authority.
  public let isTransfer: Bool
}

/// A child protection plan.
public struct ProtectionPlanFact: Hashable, Sendable {
  public let origin: FactOrigin
  public let startedOn: LocalDate
  public let endedOn: LocalDate?
  /// Codes of ``CodeList/categoryOfAbuse``; NEG is neglect.
  public let initialCategory: String?
  public let latestCategory: String?
  /// How many plans the child had before, however long ago.
  public let previousPlans: Int?
  /// In order.
  public let reviewsOn: [LocalDate]
}
