public import Record
public import Vocabulary

/// Somebody decided in writing whether statutory action follows, and why.
public struct StatutoryDecision: Judged {
  public static let kind = Kind("decision.statutory")

  public var action: StatutoryAction
  public var why: String
  /// Entries it rests on, completed tools among them.
  public var evidence: [ID<Entry>]
  /// Whether waiting would leave a child in danger.
  public var isUrgent: Bool

  public init(
    action: StatutoryAction, why: String = "", evidence: [ID<Entry>] = [], isUrgent: Bool = false
  ) {
    self.action = action
    self.why = why
    self.evidence = evidence
    self.isUrgent = isUrgent
  }

  private enum CodingKeys: String, CodingKey {
    case action
    case why
    case evidence
    case isUrgent = "is_urgent"
  }

  public var overruled: [Overruling] { [] }
}

extension StatutoryDecision {
  public static let title = "Decision about statutory action"

  public var summary: String {
    action.label
  }

  public var cited: [String: [ID<Entry>]] {
    ["Rests on": evidence]
  }

  public var details: [Detail] {
    Detail.listing(
      ("Decision", action.label), ("Why", why), ("Rests on", evidence.counted("entry", "entries")),
      ("Urgent", isUrgent ? "Yes" : nil))
  }
}
