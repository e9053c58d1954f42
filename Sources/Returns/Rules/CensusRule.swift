/// One of the 109 rules by which the Department for Education checks a children in need return.
///
/// The number, what it asks and since when are the Department’s (validation rules of the
/// collections 2023 to 2025, Open Government Licence v3.0); the words are Heed’s own.
public struct CensusRule: Sendable {
  /// Such as 8608, or 8670Q for a query.
  public let code: String
  public let severity: Finding.Severity
  public let module: Module
  /// The elements it looks at.
  public let fields: [Element]
  /// The first collection of which it is known to be a rule.
  public let firstCollection: Int
  /// What is wrong with a return that breaks it.
  public let message: String
  /// What to do about it.
  public let remedy: String

  let check: RuleCheck
  /// The part of the return it is about, where not every collection has that part.
  let about: Element?
  let fieldSet: ElementSet

  init(
    _ code: String, _ module: Module, _ fields: [Element], from firstCollection: Int = 2023,
    about: Element? = nil, _ message: String, do remedy: String, _ check: RuleCheck
  ) {
    self.code = code
    severity = code.hasSuffix("Q") ? .query : .error
    self.module = module
    self.fields = fields
    self.firstCollection = firstCollection
    self.about = about
    self.message = message
    self.remedy = remedy
    self.check = check
    fieldSet = ElementSet { fields.contains($0) }
  }
}

extension CensusRule {
  /// All of them, in the order of the return.
  public static let all: [CensusRule] =
    header + identity + upns + birthAndDeath + characteristics + referrals + closures + episodes
    + noFurtherAction + assessments + assessmentFactors + enquiries + conferences + cinPlans
    + cinPlansBesideProtection + protectionPlans + protectionPlanDates + reviews

  /// Whether it is a rule of a collection; the oldest rules known stand for those before them.
  func applies(in year: Int) -> Bool {
    max(year, Census.rulesets.lowerBound) >= firstCollection
  }

  /// Whether the collection has what the rule is about.
  func isCollected(in year: Int) -> Bool {
    about.map { $0.form.collections.contains(max(year, Census.collections.lowerBound)) } ?? true
  }
}
