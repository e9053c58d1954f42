import Record
import Vocabulary

extension Picture {
  /// Whether somebody wrote that a child is in danger now or that a worry is near significant harm, and neither has anybody said
  /// otherwise since nor has children’s social care decided on it.
  ///
  /// A referral acts on the danger and does not take it away: until it is decided on, it is looked at before everything else.
  public var isHarmNear: Bool {
    let said = involvement.said
    let asked = said.nearHarmAnswers
    let near =
      asked.filter { $0.answer == .yes }.map(\.entry.number)
      + concerns.filter(\.content.isInImmediateDanger).map(\.entry.number)
    let decided =
      (said.all(StatutoryDecision.self).map(\.entry) + said.all(NoFurtherAction.self).map(\.entry))
      .filter(involvement.isSettled).map(\.number)
    let last = (decided + asked.filter { $0.answer == .no }.map(\.entry.number)).max() ?? 0
    return near.contains { $0 > last }
  }
}
