import Record
import Vocabulary

extension PlanCourse {
  /// What the last conference on a child protection plan decided: one that reviewed it, or one that was held since it began; nil
  /// where none did, or where nobody said what it decided.
  public func decidedAtConference(in involvement: Involvement) -> ConferenceDecision? {
    let reviewed = reviews.filter { $0.content.meeting == .reviewConference && $0.day >= startedOn }
      .map { (place: $0.entry.place, decision: $0.content.decision) }
    let held = involvement.conferences.filter { $0.day >= startedOn && $0.id != conference?.id }
      .map { (place: $0.entry.place, decision: $0.content.decision) }
    return (reviewed + held).filter { $0.decision != nil }.max { $0.place < $1.place }?.decision
  }

  /// Whether a conference decided that the child needs no child protection plan any more.
  public func isEndDecided(in involvement: Involvement) -> Bool {
    decidedAtConference(in: involvement).map { $0 != .protectionPlan } ?? false
  }
}
