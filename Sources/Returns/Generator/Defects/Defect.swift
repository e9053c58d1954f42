/// A way to make a child break a rule.
struct Defect: Sendable {
  let rule: String
  private let base: Base
  private let change: @Sendable (inout ChildDraft, StandardCase) -> Void

  /// What the child’s case is like before it is spoilt.
  enum Base {
    case referral, assessed, closed, planned, enquired, protected
  }

  init(
    _ rule: String, _ base: Base,
    _ change: @escaping @Sendable (inout ChildDraft, StandardCase) -> Void
  ) {
    self.rule = rule
    self.base = base
    self.change = change
  }

  /// Gives a child a plain case and spoils it.
  func plant(in child: inout ChildDraft, census: Census) {
    let cases = StandardCase(census: census)
    child.episodes = [episode(cases)]
    change(&child, cases)
  }

  private func episode(_ cases: StandardCase) -> EpisodeDraft {
    switch base {
    case .referral: cases.referral
    case .assessed: cases.assessed
    case .closed: cases.closed
    case .planned: cases.planned
    case .enquired: cases.enquired
    case .protected: cases.protected
    }
  }

  static let all: [Defect] =
    identity + characteristics + referrals + closures + noFurtherAction + assessments + enquiries
    + cinPlans + protectionPlans
}
