import Record
import Vocabulary

extension PlanCourse {
  /// What the last conference on a child protection plan decided: one that reviewed it, or one that was held since it began; nil
  /// where none did, or where nobody said what it decided.
  public func decidedAtConference(in involvement: Involvement) -> ConferenceDecision? {
    lastConference(in: involvement)?.decision
  }

  /// The conference that decided that the child needs no child protection plan any more; nil where the last did not.
  func endDecided(in involvement: Involvement) -> Entry? {
    lastConference(in: involvement).flatMap { $0.decision == .protectionPlan ? nil : $0.entry }
  }

  /// Whether a conference decided that the child needs no child protection plan any more.
  public func isEndDecided(in involvement: Involvement) -> Bool {
    endDecided(in: involvement) != nil
  }

  private func lastConference(
    in involvement: Involvement
  ) -> (entry: Entry, decision: ConferenceDecision)? {
    let reviewed = reviews.filter { $0.content.meeting == .reviewConference && $0.day >= startedOn }
      .map { ($0.entry, $0.content.decision) }
    let held = involvement.conferences.filter { $0.day >= startedOn && $0.id != conference?.id }
      .map { ($0.entry, $0.content.decision) }
    return (reviewed + held).compactMap { entry, decision in decision.map { (entry, $0) } }
      .max { $0.0.place < $1.0.place }
  }
}
