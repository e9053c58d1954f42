import Indicators
import Returns
import Vocabulary

extension CensusFactsBuilder {
  mutating func add(_ fact: CensusFact, of child: Int32, in whole: CensusCase) {
    switch fact {
    case .referral(let fact):
      add(fact, of: child, isAssessed: whole.isAssessed)
      // Of a case that an earlier return left open it is not known whether it still is.
      if whole.closedOn != nil || fact.origin.source.collection == year {
        facts.add(CensusVocabulary.caseOfNeed, whole.fact(of: child, referredOn: fact.on))
      }
    case .assessment(let fact): add(fact, of: child, need: whole.primaryNeed)
    case .enquiry(let fact):
      facts.add(.section47, Fact(child: child, startedOn: fact.startedOn))
    case .conference(let fact):
      facts.add(
        .conference,
        Fact(child: child, startedOn: fact.on, ["enquiry started": .day(ifAny: fact.countedFrom)]))
    case .cinPlan(let fact):
      facts.add(
        .needPlan, Fact(child: child, startedOn: fact.startedOn, endedOn: fact.endedOn))
    case .protectionPlan(let fact): add(fact, of: child)
    case .closure: break
    }
  }

  private mutating func add(_ referral: ReferralFact, of child: Int32, isAssessed: Bool) {
    var values: [String: Fact.Value] = ["progressed to assessment": .flag(isAssessed)]
    values["source"] = referral.source.map { .code($0) }
    values["no further action"] = referral.noFurtherAction.map { .flag($0) }
    facts.add(.referral, Fact(child: child, startedOn: referral.on, values))
  }

  private mutating func add(_ assessment: AssessmentFact, of child: Int32, need: String?) {
    var values: [String: Fact.Value] = [
      "factors": .types(assessment.factors.compactMap(CensusCodes.declared(factor:)))
    ]
    values["primary need"] = need.map { .code($0) }
    facts.add(
      .assessment,
      Fact(
        child: child, startedOn: assessment.startedOn, endedOn: assessment.endedOn, values))
  }

  private mutating func add(_ plan: ProtectionPlanFact, of child: Int32) {
    var values: [String: Fact.Value] = [:]
    values["initial category"] = plan.initialCategory.flatMap(CensusCodes.category)
    values["latest category"] = plan.latestCategory.flatMap(CensusCodes.category)
    values["number of earlier plans"] = plan.previousPlans.map { .number(Double($0)) }
    values["reviewed in time"] = .flag(plan.isReviewedInTime(until: covered.upperBound))
    facts.add(
      CensusVocabulary.protectionPlan,
      Fact(child: child, startedOn: plan.startedOn, endedOn: plan.endedOn, values))
  }
}

extension Fact.Value {
  /// A day, or a value of another kind than the field’s, which counts as none.
  fileprivate static func day(ifAny day: LocalDate?) -> Fact.Value {
    day.map { .day($0) } ?? .flag(false)
  }
}

extension ProtectionPlanFact {
  /// Whether the first review was held within three months of the start and each other, up to the day, within
  /// six months of the one before (statistics of children in need, table D6).
  ///
  /// Without a review there is one due three months after the start.
  func isReviewedInTime(until day: LocalDate) -> Bool {
    var due = startedOn.adding(months: 3)
    for review in reviewsOn where review >= startedOn && review <= day {
      if review > due { return false }
      due = review.adding(months: 6)
    }
    return due >= day
  }
}
