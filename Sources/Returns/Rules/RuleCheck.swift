/// What a rule looks at, and how it decides.
enum RuleCheck: Sendable {
  typealias Check<Part> = @Sendable (Part, Census, inout RuleReport) -> Void

  case header(Check<ReturnHeader?>)
  case child(Check<CINChild>)
  case identifiers(Check<CINChild.Identifiers>)
  case episodes(Check<CINChild.Episode>)
  case assessments(Check<CINChild.Assessment>)
  case enquiries(Check<CINChild.Section47Enquiry>)
  case cinPlans(Check<CINChild.CINPlan>)
  case protectionPlans(Check<CINChild.ProtectionPlan>)
  /// For a child whose number has been seen before.
  case repeatedChild(@Sendable (CINChild, SeenBefore, inout RuleReport) -> Void)
  case wholeReturn(@Sendable (ReturnTally, inout RuleReport) -> Void)

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
