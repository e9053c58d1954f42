public import Record
public import Vocabulary

/// A place’s own scale of need, under its own name: Continuum of Need, Levels of Need, Right Help Right Time.
public struct LevelScale: Hashable, Sendable {
  public var name: String
  /// The lowest first.
  public var levels: [LevelOfNeed]

  public init(name: String, levels: [LevelOfNeed]) {
    self.name = name
    self.levels = levels
  }

  public func level(_ id: ID<LevelOfNeed>) -> LevelOfNeed? { levels.first { $0.id == id } }

  /// What moving from one level to another is called; nil when either is not on the scale.
  public func change(from: ID<LevelOfNeed>?, to: ID<LevelOfNeed>) -> LevelChange? {
    guard let here = levels.firstIndex(where: { $0.id == to }) else { return nil }
    guard let from else { return .first }
    guard let there = levels.firstIndex(where: { $0.id == from }) else { return nil }
    return here == there ? .same : here > there ? .stepUp : .stepDown
  }
}

/// One level of a place’s scale.
public struct LevelOfNeed: Hashable, Sendable {
  public var id: ID<LevelOfNeed>
  /// The words the place uses, which are kept with every decision.
  public var name: String
  public var means: String
  /// Whether children’s social care is involved by law at this level.
  public var isStatutory: Bool
  /// Kinds of plan, one of which a child at this level should have.
  public var plans: Set<PlanKind>
  /// What is expected of each agency.
  public var expected: [AgencyExpectation]

  public init(
    id: ID<LevelOfNeed>, name: String, means: String = "", isStatutory: Bool = false,
    plans: Set<PlanKind> = [], expected: [AgencyExpectation] = []
  ) {
    self.id = id
    self.name = name
    self.means = means
    self.isStatutory = isStatutory
    self.plans = plans
    self.expected = expected
  }
}

/// What an agency is expected to do at a level.
public struct AgencyExpectation: Hashable, Sendable {
  public var agency: ID<Agency>
  public var does: String
  /// Tools it is done with, by the identifiers forms have.
  public var tools: [ID<CompletedForm>]

  public init(agency: ID<Agency>, does: String, tools: [ID<CompletedForm>] = []) {
    self.agency = agency
    self.does = does
    self.tools = tools
  }
}
