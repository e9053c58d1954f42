import Record
import Vocabulary

/// An entry that can be said not to wait: it is then recorded whatever rules stand against it, and those are kept with it and
/// noticed until somebody has seen to them (R-001: nothing holds up what is urgent).
public protocol Urgent: Judged {
  var overruled: [Overruling] { get set }

  /// Why it could not wait, where the author wrote that.
  var urgentWhy: String? { get }

  /// Whether a later entry is of the same matter, so that what was set aside here is seen to where the later follows the rules.
  func isFollowed(by later: Self) -> Bool

  /// Reviews that take the matter up where this left off, and see to what it set aside where they follow the rules.
  func reviews(in involvement: Involvement) -> [Said<ReviewHeld>]

  /// Whether what it is about has ended, so that nothing is left to be seen to.
  func isOver(in involvement: Involvement) -> Bool
}

extension Urgent {
  public func isFollowed(by later: Self) -> Bool { true }

  public func reviews(in involvement: Involvement) -> [Said<ReviewHeld>] { [] }

  public func isOver(in involvement: Involvement) -> Bool { false }

  /// The same as its author sent it, without what was set aside.
  public var asSent: Self {
    var sent = self
    sent.overruled.removeAll(where: \.isSetAside)
    return sent
  }

  /// The same with each rule that was set aside because it could not wait.
  ///
  /// - Parameter objections: what `judge` told of it.
  public func keeping(setAside objections: [Objection]) -> Self {
    var kept = self
    for rule in objections.compactMap(\.rule)
    where !kept.overruled.contains(where: { $0.rule == rule.id }) {
      kept.overruled.append(Overruling(rule, why: urgentWhy ?? "", couldNotWait: true))
    }
    return kept
  }

  /// What is missing: asked for again afterwards, by a rule, where it cannot wait.
  func missing(_ rule: Rule, at question: String, _ message: String) -> Objection {
    Objection(isUrgent ? rule : nil, at: question, message)
  }

  /// What stands against an urgent entry that does not say why it cannot wait: a meeting is seldom what the child waits for.
  var urgentWithoutReason: [Objection] {
    guard isUrgent, urgentWhy.isBlank else { return [] }
    return [
      Objection(
        at: "urgent_why",
        "Enter why it cannot wait: what the rules of practice ask for besides is noticed until somebody has seen to it"
      )
    ]
  }
}

extension HelpStarted: Urgent {}

extension PlanAgreed: Urgent {
  public func isFollowed(by later: PlanAgreed) -> Bool { plan == later.plan }

  public func isOver(in involvement: Involvement) -> Bool { !involvement.isOpen(plan) }
}

extension ReviewHeld: Urgent {
  /// A core group is asked for less than a conference.
  public func isFollowed(by later: ReviewHeld) -> Bool {
    plan == later.plan && (meeting == later.meeting || later.meeting == .reviewConference)
  }

  public func isOver(in involvement: Involvement) -> Bool { !involvement.isOpen(plan) }
}

extension ConferenceHeld: Urgent {
  /// Later conferences are recorded as reviews of the plan.
  public func reviews(in involvement: Involvement) -> [Said<ReviewHeld>] {
    involvement.plans.filter { $0.kind == .childProtection }.flatMap(\.reviews)
      .filter { $0.content.meeting == .reviewConference }
  }
}

extension LevelDecided: Urgent {
  /// What a change of level rests on is not asked of the same level again.
  public func isFollowed(by later: LevelDecided) -> Bool {
    !change.restsOnOutcomes || later.change.restsOnOutcomes
  }

  /// The decision says itself why.
  public var urgentWhy: String? { why }
}

extension SharingDecided: Urgent {
  /// The decision says itself why it is necessary.
  public var urgentWhy: String? { whyNecessary }

  public func isFollowed(by later: SharingDecided) -> Bool {
    withWhom == later.withWhom && what == later.what
  }
}
