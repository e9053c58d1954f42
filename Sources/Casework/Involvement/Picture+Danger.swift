import Record
import Vocabulary

extension Picture {
  /// Whether somebody wrote that a child is in danger now or that a worry is near significant harm, and neither has anybody said
  /// otherwise since nor has children’s social care decided on it.
  ///
  /// A referral acts on the danger and does not take it away: until it is decided on, it is looked at before everything else.
  public var isHarmNear: Bool {
    let words = lastWordsOnHarm
    return NearHarmIsReferred.said(in: self).contains {
      $0.what != .persistentAfterRefusal && !$0.isAnswered(byOneOf: words)
    }
  }

  /// What decided on harm, or said that none is near.
  ///
  /// A decision that waits for somebody to approve it is none.
  var lastWordsOnHarm: [Entry] {
    let said = involvement.said
    let decided =
      (said.all(StatutoryDecision.self).map(\.entry) + said.all(NoFurtherAction.self).map(\.entry))
      .filter(involvement.isSettled)
    return decided + said.nearHarmAnswers.filter { $0.answer == .no }.map(\.entry)
  }
}
