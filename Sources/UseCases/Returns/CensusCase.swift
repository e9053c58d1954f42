import Indicators
import Returns
import Vocabulary

/// What a return says of one referral and what followed it.
struct CensusCase {
  private(set) var primaryNeed: String?
  private(set) var isAssessed = false
  private var isNoFurtherAction: Bool?
  private(set) var closedOn: LocalDate?
  private var closure: String?
  private var assessedOn: LocalDate?
  private var factors: Set<String> = []

  /// Of assessments, those count that were completed in the collection’s year.
  mutating func take(_ fact: CensusFact, in collection: Int) {
    switch fact {
    case .referral(let referral):
      primaryNeed = referral.primaryNeed
      isNoFurtherAction = referral.noFurtherAction
    case .assessment(let assessment):
      isAssessed = true
      guard let end = assessment.endedOn, let year = ReportingPeriod.year(ending: collection),
        (year.first...year.last).contains(end)
      else { return }
      assessedOn = max(assessedOn ?? end, end)
      factors.formUnion(assessment.factors)
    case .closure(let closed):
      closedOn = closed.on
      closure = closed.reason
    case .enquiry, .conference, .cinPlan, .protectionPlan: break
    }
  }

  func fact(of child: Int32, referredOn: LocalDate) -> Fact {
    var values: [String: Fact.Value] = [
      "factors": .types(factors.compactMap(CensusCodes.label(factor:))),
      "factor found": .flag(!factors.subtracting([CensusCodes.noFactor]).isEmpty),
      "closed after assessment": .flag(closure == "RC8" || closure == "RC9"),
    ]
    values["assessed"] = assessedOn.map { .day($0) }
    values["no further action"] = isNoFurtherAction.map { .flag($0) }
    values["primary need"] = primaryNeed.map { .code($0) }
    return Fact(child: child, startedOn: referredOn, endedOn: closedOn, values)
  }
}
