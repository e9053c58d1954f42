public import Record
public import Vocabulary

/// How far one desired outcome has got, and what shows it.
public struct OutcomeProgress: Codable, Hashable, Sendable {
  /// The line of the plan that the outcome belongs to.
  public var line: ID<PlanLine>
  /// The outcome’s words then.
  public var outcome: String
  public var progress: Progress
  /// What shows it.
  public var evidence: String
  /// Entries that show it.
  public var entries: [ID<Entry>]

  public init(
    line: ID<PlanLine>, outcome: String, progress: Progress, evidence: String = "",
    entries: [ID<Entry>] = []
  ) {
    self.line = line
    self.outcome = outcome
    self.progress = progress
    self.evidence = evidence
    self.entries = entries
  }
}
