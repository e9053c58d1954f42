public import Vocabulary

/// One line of a plan: what is done, by whom and when, and what will be different for the child.
public struct PlanLine: Codable, Hashable, Sendable {
  public var id: ID<PlanLine>
  /// The unmet needs it answers.
  public var needs: [ID<NeedStatement>]
  public var action: String
  /// What will be different for the child.
  public var outcome: String
  /// How anybody will see that it is.
  public var evidence: String
  public var owner: LineOwner?
  public var dueOn: LocalDate?
  /// Nil when nobody said.
  public var helps: LineHelps?
  /// What lies behind the neglect that it treats.
  public var causes: [RootCause]
  public var builds: [ProtectiveFactor]

  public init(
    id: ID<PlanLine>, needs: [ID<NeedStatement>] = [], action: String = "", outcome: String = "",
    evidence: String = "", owner: LineOwner? = nil, dueOn: LocalDate? = nil,
    helps: LineHelps? = nil, causes: [RootCause] = [], builds: [ProtectiveFactor] = []
  ) {
    self.id = id
    self.needs = needs
    self.action = action
    self.outcome = outcome
    self.evidence = evidence
    self.owner = owner
    self.dueOn = dueOn
    self.helps = helps
    self.causes = causes
    self.builds = builds
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case needs
    case action
    case outcome
    case evidence
    case owner
    case dueOn = "due_on"
    case helps
    case causes
    case builds
  }
}
