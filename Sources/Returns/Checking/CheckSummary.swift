/// What came of checking a return.
public struct CheckSummary: Sendable {
  public internal(set) var outcome: CheckOutcome
  /// The year in which the collection ends; nil where nobody says.
  public internal(set) var year: Int?
  public internal(set) var children = 0
  /// Children that came before the header said of which year they are, which no rule was applied to.
  public internal(set) var uncheckedChildren = 0
  public internal(set) var errors = 0
  public internal(set) var queries = 0
  /// Every rule, in the order of the return.
  public internal(set) var rules: [RuleOutcome] = []
  /// How often each fault of form was found.
  public internal(set) var faults: [FormFault.Kind: Int] = [:]

  /// What came of one rule.
  public struct RuleOutcome: Sendable {
    public let rule: CensusRule
    public internal(set) var status: Status
    public internal(set) var findings = 0
    /// Children with at least one finding.
    public internal(set) var children = 0
    /// Children for whom the rule could not be checked in full, because something it looks at cannot
    /// be read.
    public internal(set) var incompleteChildren = 0
  }

  /// Whether a rule was applied.
  public enum Status: String, CaseIterable, Sendable {
    case checked
    /// It is a rule of later collections.
    case notYetARule = "not-yet-a-rule"
    /// The collection does not have what it is about.
    case notCollected = "not-collected"
    /// The return does not say of which year it is.
    case yearUnknown = "year-unknown"
    /// It is about the return as a whole, which could not be read to its end.
    case notReadToEnd = "not-read-to-end"
  }

  /// Which year’s rules the return was checked by; another than its own where that is not known.
  public var rulesOf: Int? {
    year.map { min(max($0, Census.rulesets.lowerBound), Census.rulesets.upperBound) }
  }
}

/// Whether a return is in order.
public enum CheckOutcome: Hashable, Sendable {
  case clean
  case findings
  /// It could not be read to its end; what came before has been checked.
  case unreadable(ReadingFault)

  /// For the command line: 0 clean, 1 findings, 2 unreadable.
  public var exitStatus: Int32 {
    switch self {
    case .clean: 0
    case .findings: 1
    case .unreadable: 2
    }
  }
}
