extension CINChild {
  /// One referral and what followed it, until the case was closed: a `CINdetails` block.
  public struct Episode: Hashable, Sendable {
    public let place: Place
    public internal(set) var referredOn: WrittenDate?
    public internal(set) var source: WrittenCode?
    public internal(set) var primaryNeed: WrittenCode?
    public internal(set) var closedOn: WrittenDate?
    public internal(set) var closureReason: WrittenCode?
    /// The initial child protection conference of a child who moved here from another authority.
    public internal(set) var transferConferenceOn: WrittenDate?
    public internal(set) var assessments: [Assessment] = []
    public internal(set) var cinPlans: [CINPlan] = []
    public internal(set) var enquiries: [Section47Enquiry] = []
    public internal(set) var protectionPlans: [ProtectionPlan] = []
    /// Whether the referral led to no further action.
    public internal(set) var noFurtherAction: WrittenFlag?

    init(at place: Place) {
      self.place = place
    }
  }

  /// A child and family assessment.
  public struct Assessment: Hashable, Sendable {
    public let place: Place
    public internal(set) var startedOn: WrittenDate?
    public internal(set) var reviewOn: WrittenDate?
    /// The day it was authorised, which ends it.
    public internal(set) var endedOn: WrittenDate?
    /// What was found, such as 16A for neglect.
    public internal(set) var factors: [WrittenCode] = []

    init(at place: Place) {
      self.place = place
    }
  }

  /// A plan for a child in need (Children Act 1989, section 17).
  public struct CINPlan: Hashable, Sendable {
    public let place: Place
    public internal(set) var startedOn: WrittenDate?
    public internal(set) var endedOn: WrittenDate?

    init(at place: Place) {
      self.place = place
    }
  }
}

extension CINChild.Episode: CINGroup {}
extension CINChild.Assessment: CINGroup {}
extension CINChild.CINPlan: CINGroup {}
