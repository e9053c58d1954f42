/// A child as it is to be written into a return, right or wrong: for demonstrations and tests.
///
/// Everything is text, so that anything can be written; what is nil is left out.
public struct ChildDraft: Hashable, Sendable {
  public var childID: String?
  public var upn: String?
  public var formerUPN: String?
  public var upnUnknown: String?
  public var bornOn: String?
  public var expectedOn: String?
  /// M, F or U; written as gender 1, 2 or 0 for the collections that ask for that.
  public var sex: String?
  public var diedOn: String?
  public var ethnicity: String?
  public var disabilities: [String] = []
  public var episodes: [EpisodeDraft] = []

  public init(childID: String?) {
    self.childID = childID
  }
}

/// A referral and what followed it, as it is to be written.
public struct EpisodeDraft: Hashable, Sendable {
  public var referredOn: String?
  public var source: String?
  public var primaryNeed: String?
  public var closedOn: String?
  public var closureReason: String?
  public var transferConferenceOn: String?
  public var assessments: [AssessmentDraft] = []
  public var cinPlans: [CINPlanDraft] = []
  public var enquiries: [EnquiryDraft] = []
  public var noFurtherAction: String?
  public var protectionPlans: [ProtectionPlanDraft] = []

  public init(referredOn: String?) {
    self.referredOn = referredOn
  }
}

/// An assessment as it is to be written.
public struct AssessmentDraft: Hashable, Sendable {
  public var startedOn: String?
  public var reviewOn: String?
  public var endedOn: String?
  public var factors: [String] = []

  public init(startedOn: String?, endedOn: String? = nil, factors: [String] = []) {
    self.startedOn = startedOn
    self.endedOn = endedOn
    self.factors = factors
  }
}

/// A plan for a child in need as it is to be written.
public struct CINPlanDraft: Hashable, Sendable {
  public var startedOn: String?
  public var endedOn: String?

  public init(startedOn: String?, endedOn: String? = nil) {
    self.startedOn = startedOn
    self.endedOn = endedOn
  }
}

/// A section 47 enquiry as it is to be written.
public struct EnquiryDraft: Hashable, Sendable {
  public var startedOn: String?
  public var conferenceTarget: String?
  public var conferenceOn: String?
  public var conferenceNotRequired: String?

  public init(
    startedOn: String?, conferenceTarget: String? = nil, conferenceOn: String? = nil,
    conferenceNotRequired: String? = "0"
  ) {
    self.startedOn = startedOn
    self.conferenceTarget = conferenceTarget
    self.conferenceOn = conferenceOn
    self.conferenceNotRequired = conferenceNotRequired
  }
}

/// A child protection plan as it is to be written.
public struct ProtectionPlanDraft: Hashable, Sendable {
  public var startedOn: String?
  public var endedOn: String?
  public var initialCategory: String?
  public var latestCategory: String?
  public var previousPlans: String?
  /// An empty text is written as a review without its date.
  public var reviewsOn: [String] = []

  public init(startedOn: String?, endedOn: String? = nil, category: String? = "NEG") {
    self.startedOn = startedOn
    self.endedOn = endedOn
    initialCategory = category
    latestCategory = category
    previousPlans = "0"
  }
}
