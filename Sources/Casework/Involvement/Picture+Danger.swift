import Record
import Vocabulary

extension Picture {
  /// Whether somebody wrote that a child is in danger now or that a worry is near significant harm, and neither has anybody said
  /// otherwise since nor has children’s social care decided on it.
  ///
  /// A referral acts on the danger and does not take it away: until it is decided on, it is looked at before everything else.
  public var isHarmNear: Bool {
    let said = involvement.said
    let asked =
      said.all(AgreementAnswered.self).map { ($0.entry, $0.content.isNearSignificantHarm) }
      + said.all(AgreementWithdrawn.self).map { ($0.entry, $0.content.isNearSignificantHarm) }
      + said.all(MonitoringReviewed.self).map { ($0.entry, $0.content.isNearSignificantHarm) }
    let near =
      asked.filter { $0.1 == .yes }.map(\.0.number)
      + concerns.filter(\.content.isInImmediateDanger).map(\.entry.number)
    let decided =
      (said.all(StatutoryDecision.self).map(\.entry) + said.all(NoFurtherAction.self).map(\.entry))
      .filter(involvement.isSettled).map(\.number)
    let last = (decided + asked.filter { $0.1 == .no }.map(\.0.number)).max() ?? 0
    return near.contains { $0 > last }
  }
}
