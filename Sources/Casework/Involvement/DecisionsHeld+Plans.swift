import Record
import Vocabulary

extension PlanEnded {
  /// Those of them that hold only when somebody else has approved them, and that nobody has looked at.
  static func waiting(
    in said: SaidEntries, approvedByAnother: Set<String>, _ latest: [ID<Entry>: ApprovalOutcome]
  ) -> [Said<PlanEnded>] {
    guard approvedByAnother.contains(kind.name) else { return [] }
    return said.all(PlanEnded.self).filter { $0.content.waitsForAnother && latest[$0.id] == nil }
  }
}
