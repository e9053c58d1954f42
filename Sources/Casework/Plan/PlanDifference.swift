public import Vocabulary

/// What a later version of a plan changed, in words.
public struct PlanDifference: Hashable, Sendable {
  public let added: [PlanLine]
  public let removed: [PlanLine]
  public let changed: [ChangedLine]
  /// Changes to the plan as a whole.
  public let whole: [Change]

  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && changed.isEmpty && whole.isEmpty
  }

  /// A line that is in both versions and reads differently.
  public struct ChangedLine: Hashable, Sendable {
    public let line: ID<PlanLine>
    /// What will be different for the child, as it reads now.
    public let outcome: String
    public let changes: [Change]
  }

  /// Something that reads differently; nil where it says nothing.
  public struct Change: Hashable, Sendable {
    public let what: String
    public let before: String?
    public let after: String?
  }

  public init(from earlier: PlanWritten, to later: PlanWritten) {
    let before = Dictionary(earlier.lines.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let kept = Set(later.lines.map(\.id))
    added = later.lines.filter { before[$0.id] == nil }
    removed = earlier.lines.filter { !kept.contains($0.id) }
    changed = later.lines.compactMap { line in
      let changes = before[line.id].map { Change.between($0, line) } ?? []
      return changes.isEmpty
        ? nil : ChangedLine(line: line.id, outcome: line.outcome, changes: changes)
    }
    whole = [
      Change("Kind", earlier.kind.label, later.kind.label),
      Change("Mostly about", earlier.mostlyAbout?.label, later.mostlyAbout?.label),
      Change("Lead professional", earlier.lead?.name, later.lead?.name),
      Change("Until", earlier.until?.british, later.until?.british),
      Change(
        "Check that it lasted on", earlier.checkLastsOn?.british, later.checkLastsOn?.british),
      Change("If it does not work", earlier.ifItDoesNotWork, later.ifItDoesNotWork),
      Change("What the family could choose", earlier.choices, later.choices),
      Change("What they chose", earlier.chosen, later.chosen),
    ]
    .compactMap(\.self)
  }
}

extension PlanDifference.Change {
  fileprivate init?(_ what: String, _ before: String?, _ after: String?) {
    let (before, after) = (before.isBlank ? nil : before, after.isBlank ? nil : after)
    guard before != after else { return nil }
    self.init(what: what, before: before, after: after)
  }

  fileprivate static func between(_ before: PlanLine, _ after: PlanLine) -> [Self] {
    [
      Self("What will be different", before.outcome, after.outcome),
      Self("What is done", before.action, after.action),
      Self("How it will be seen", before.evidence, after.evidence),
      Self("Who", before.owner?.name, after.owner?.name),
      Self("By when", before.dueOn?.british, after.dueOn?.british),
      Self("Whom it helps", before.helps?.label, after.helps?.label),
    ]
    .compactMap(\.self)
  }
}
