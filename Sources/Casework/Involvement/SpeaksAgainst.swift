public import Record
public import Vocabulary

/// Something on the record that speaks against less help, no help or an end of it, with the entry that says so.
///
/// It decides nothing: whoever looks at the decision of somebody else reads it beside their reasons.
public struct SpeaksAgainst: Hashable, Sendable {
  public let words: String
  public let entry: ID<Entry>
}

extension SpeaksAgainst {
  /// That somebody said harm is near.
  fileprivate init(_ harm: HarmSaid) { self.init(words: "\(harm.saidSo).", entry: harm.id) }
}

extension Picture {
  /// What speaks against a decision for less help, to end it, or that nothing follows: harm said to be near, who referred and
  /// why, outcomes that reviews did not find better, and areas that a tool points to still.
  ///
  /// Nothing for any other entry.
  public func speaksAgainst(_ decision: Entry) -> [SpeaksAgainst] {
    if let closed = CaseClosed.from(decision) {
      return harmUndecided + undecidedReferrals + goingOn + outcomes(of: involvement.openPlans)
        + said(closed.outcomes, decision) + areas(closed.concerns)
    }
    if let decided = LevelDecided.from(decision), decided.change == .stepDown {
      return harmUndecided + undecidedReferrals + outcomes(of: involvement.openPlans)
        + areas(decided.concerns)
    }
    if let ended = PlanEnded.from(decision), ended.ending != .steppedUp {
      return harmUndecided + undecidedReferrals
        + outcomes(of: [involvement.plan(ended.plan)].compactMap(\.self))
    }
    if StatutoryDecision.from(decision)?.action == StatutoryAction.none {
      return harmUndecided + levelsWaiting + referred(nil) + outcomes(of: involvement.openPlans)
        + areas([])
    }
    if let nothing = NoFurtherAction.from(decision) {
      return harmUndecided + levelsWaiting + referred(nothing.referral) + areas([])
    }
    if LongTermMarked.from(decision) != nil {
      return harmUndecided + outcomes(of: involvement.openPlans)
    }
    return []
  }

  /// What the law requires and goes on, and what a child wrote that nobody has answered.
  private var goingOn: [SpeaksAgainst] {
    let plans = involvement.openPlans.filter(\.kind.isStatutory).map {
      SpeaksAgainst(
        words: "The \($0.kind.label.withoutCapital) of \($0.startedOn.british) goes on.",
        entry: $0.current.id)
    }
    let enquiry = involvement.enquiry.map {
      SpeaksAgainst(
        words:
          "No conference has been held, and nothing else decided, since the decision of \($0.decided.envelope.occurred.british).",
        entry: $0.decided.id)
    }
    let unanswered = Hearing.all(in: self).filter(\.waitsForSomebody).map {
      SpeaksAgainst(
        words: "Nobody has answered what the child wrote on \($0.day.british).", entry: $0.entry.id)
    }
    return plans + [enquiry].compactMap(\.self) + unanswered
  }

  /// Outcomes that the decision itself says are not better.
  private func said(_ outcomes: [OutcomeProgress], _ decision: Entry) -> [SpeaksAgainst] {
    outcomes.filter { $0.progress == .same || $0.progress == .worse }.map {
      SpeaksAgainst(
        words: "It says itself: \($0.progress.label.withoutCapital), of “\($0.outcome)”.",
        entry: decision.id)
    }
  }

  /// Levels at which the law involves children’s social care, that another agency decided and nobody has looked at.
  private var levelsWaiting: [SpeaksAgainst] {
    involvement.levelsThatWait.map {
      SpeaksAgainst(
        words:
          "\($0.entry.envelope.author.name) decided “\($0.content.term)” on \($0.day.british), which waits for children’s social care.",
        entry: $0.id)
    }
  }

  /// What was said of harm that is undecided, also where somebody has referred: a referral is what is decided on.
  private var harmUndecided: [SpeaksAgainst] {
    let unacted = harm
    return unacted.isEmpty
      ? NearHarmIsReferred.undecided(in: self).map(SpeaksAgainst.init) : unacted
  }

  /// Referrals to children’s social care that nobody has decided on.
  private var undecidedReferrals: [SpeaksAgainst] {
    involvement.referrals.contains { $0.referral.content.isToSocialCare } ? referred(nil) : []
  }

  /// Why somebody referred: the referral that a decision answers, or every one to children’s social care that none does.
  private func referred(_ referral: ID<Entry>?) -> [SpeaksAgainst] {
    let newest = referral.map(chronology.newest)
    return involvement.referrals.filter { course in
      newest.map { course.referral.id == $0 }
        ?? (course.referral.content.isToSocialCare && involvement.decided(on: course) == nil)
    }
    .map { course in
      let referral = course.referral
      let why = referral.content.why.isBlank ? "No reason is recorded" : "“\(referral.content.why)”"
      return SpeaksAgainst(
        words:
          "\(referral.entry.envelope.author.name) referred on \(referral.day.british). Why: \(why).",
        entry: referral.id)
    }
  }

  private var harm: [SpeaksAgainst] {
    let said = NearHarmIsReferred.unanswered(in: self)
    guard let last = said.first else { return [] }
    let isReferred = involvement.referrals.contains { $0.referral.content.isToSocialCare }
    return said.map(SpeaksAgainst.init) + [
      SpeaksAgainst(
        words: isReferred
          ? "Nobody has referred to children’s social care since."
          : "No referral to children’s social care is on the record.", entry: last.id)
    ]
  }

  private func outcomes(of plans: [PlanCourse]) -> [SpeaksAgainst] {
    plans.findingsAgainstAchieved
      .map { SpeaksAgainst(words: "\($0.told), of “\($0.outcome.outcome)”.", entry: $0.review.id) }
  }

  private func areas(_ stated: [AreaOfConcern]) -> [SpeaksAgainst] {
    ToolsAreRepeated.newest(in: self).flatMap { tool in
      tool.content.areasOfConcern.filter { area in
        stated.last { $0.tool == tool.id && $0.area == area }?.isStillAConcern != .no
      }
      .map { area in
        SpeaksAgainst(
          words: "“\(tool.content.title)” of \(tool.day.british) points to “\(area)”.",
          entry: tool.id)
      }
    }
  }
}
