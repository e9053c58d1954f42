public import Record
public import Vocabulary

/// Something on the record that speaks against less help or an end of it, with the entry that says so.
///
/// It decides nothing: whoever looks at the decision of somebody else reads it beside their reasons.
public struct SpeaksAgainst: Hashable, Sendable {
  public let words: String
  public let entry: ID<Entry>
}

extension Picture {
  /// What speaks against a decision for less help, or to end it: harm said to be near, outcomes that reviews did not find
  /// better, and areas that a tool points to still.
  ///
  /// Nothing for any other entry.
  public func speaksAgainst(_ decision: Entry) -> [SpeaksAgainst] {
    if let closed = CaseClosed.from(decision) {
      return harm + outcomes(of: involvement.openPlans) + areas(closed.concerns)
    }
    if let decided = LevelDecided.from(decision), decided.change == .stepDown {
      return harm + outcomes(of: involvement.openPlans) + areas(decided.concerns)
    }
    if let ended = PlanEnded.from(decision), ended.ending != .steppedUp {
      return harm
        + outcomes(of: [involvement.plan(ended.plan)].compactMap(\.self))
    }
    return []
  }

  private var harm: [SpeaksAgainst] {
    let said = NearHarmIsReferred.unanswered(in: self)
    guard let last = said.first else { return [] }
    let isReferred = involvement.referrals.contains { $0.referral.content.isToSocialCare }
    return said.map { SpeaksAgainst(words: "\($0.saidSo).", entry: $0.id) } + [
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
