public import Record
public import Vocabulary

/// What around the child and the family bears on the concern.
public struct Circumstances: Codable, Hashable, Sendable, EmptyWhenAbsent {
  public var vulnerabilities: [Vulnerability]
  public var harderToSee: [HarderToSee]
  public var parentalFactors: [ParentalFactor]
  public var rootCauses: [RootCause]
  public var rootCauseNote: String?
  /// Whether the relationship between parent and child has broken down.
  public var relationshipBrokenDown: Answer?
  /// What men in or around the family do for the child, and any risk.
  public var menConsidered: String?
  /// The other children of the home the author has thought about.
  public var otherChildrenConsidered: [ID<Person>]
  /// Asked whenever the worry is about an adult.
  public var areThereChildren: Answer?

  public init() { self.init(vulnerabilities: []) }

  public init(
    vulnerabilities: [Vulnerability] = [], harderToSee: [HarderToSee] = [],
    parentalFactors: [ParentalFactor] = [], rootCauses: [RootCause] = [],
    rootCauseNote: String? = nil, relationshipBrokenDown: Answer? = nil,
    menConsidered: String? = nil, otherChildrenConsidered: [ID<Person>] = [],
    areThereChildren: Answer? = nil
  ) {
    self.vulnerabilities = vulnerabilities
    self.harderToSee = harderToSee
    self.parentalFactors = parentalFactors
    self.rootCauses = rootCauses
    self.rootCauseNote = rootCauseNote
    self.relationshipBrokenDown = relationshipBrokenDown
    self.menConsidered = menConsidered
    self.otherChildrenConsidered = otherChildrenConsidered
    self.areThereChildren = areThereChildren
  }

  private enum CodingKeys: String, CodingKey {
    case vulnerabilities
    case harderToSee = "harder_to_see"
    case parentalFactors = "parental_factors"
    case rootCauses = "root_causes"
    case rootCauseNote = "root_cause_note"
    case relationshipBrokenDown = "relationship_broken_down"
    case menConsidered = "men_considered"
    case otherChildrenConsidered = "other_children_considered"
    case areThereChildren = "are_there_children"
  }
}
