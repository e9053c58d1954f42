/// What a rule looks at, and how it decides.
enum RuleCheck: Sendable {
  typealias OnHeader = @Sendable (ReturnHeader?, Census, inout RuleReport) -> Void
  typealias OnChild = @Sendable (CINChild, Census, inout RuleReport) -> Void
  typealias OnIdentifiers = @Sendable (CINChild.Identifiers, Census, inout RuleReport) -> Void
  typealias OnEpisode = @Sendable (CINChild.Episode, Census, inout RuleReport) -> Void
  typealias OnAssessment = @Sendable (CINChild.Assessment, Census, inout RuleReport) -> Void
  typealias OnEnquiry = @Sendable (CINChild.Section47Enquiry, Census, inout RuleReport) -> Void
  typealias OnCINPlan = @Sendable (CINChild.CINPlan, Census, inout RuleReport) -> Void
  typealias OnProtectionPlan =
    @Sendable (CINChild.ProtectionPlan, Census, inout RuleReport) -> Void
  typealias OnRepeatedChild = @Sendable (CINChild, SeenBefore, inout RuleReport) -> Void
  typealias OnWholeReturn = @Sendable (ReturnTally, inout RuleReport) -> Void

  case header(OnHeader)
  case child(OnChild)
  case identifiers(OnIdentifiers)
  case episodes(OnEpisode)
  case assessments(OnAssessment)
  case enquiries(OnEnquiry)
  case cinPlans(OnCINPlan)
  case protectionPlans(OnProtectionPlan)
  /// For a child whose number has been seen before.
  case repeatedChild(OnRepeatedChild)
  case wholeReturn(OnWholeReturn)

  /// Whether it is about one child at a time.
  var isAboutChild: Bool {
    switch self {
    case .header, .wholeReturn: false
    default: true
    }
  }
}

/// Where in the return a child’s numbers stood before.
struct SeenBefore {
  var childIDLine: Int?
  var upnLine: Int?

  var isNew: Bool { childIDLine == nil && upnLine == nil }
}
