import Casework
import Record
import UseCases
import Vocabulary

/// What the law’s help is told with: decisions that somebody else looks at, levels, and what other agencies were asked.
extension Teller {
  /// What belongs to this family, by a word of its own.
  func named(_ word: String) -> String { "family-\(family.number)-\(word)" }

  /// The how-manieth family of its story it is, counted from nought: stories are told in turn.
  var turn: Int { family.number / Stories.all.count }

  /// A social worker decides about statutory action, and a manager looks at it the next day.
  mutating func statutory(
    _ daysAgo: Int, _ action: StatutoryAction, _ children: [Member], why: String
  ) {
    let tag = named("\(action.rawValue)-\(daysAgo)")
    tell(
      StatutoryDecision(action: action, why: why), daysAgo: daysAgo, by: cast.socialWorker,
      about: children, basis: .opinion, tag: tag)
    approved(
      daysAgo - 1, tag, children, by: Staff.priya, why: "What is on the record bears it out.")
  }

  /// Somebody else looks at a decision and approves it.
  mutating func approved(
    _ daysAgo: Int, _ decision: String, _ children: [Member], by approver: DemoPractitioner,
    why: String
  ) {
    tell(
      DecisionApproved(decision: ID(""), outcome: .approved, why: why), daysAgo: daysAgo,
      by: approver, about: children, basis: .opinion
    ) { written in
      DecisionApproved(decision: written[decision] ?? ID(""), outcome: .approved, why: why)
    }
  }

  /// Whoever referred is told what came of it.
  mutating func referrerTold(
    _ daysAgo: Int, _ referral: String, _ children: [Member], by teller: DemoPractitioner,
    what: String
  ) {
    tell(
      ReferrerTold(referral: ID(""), wasTold: true, what: what), daysAgo: daysAgo, by: teller,
      about: children
    ) { written in
      ReferrerTold(referral: written[referral] ?? ID(""), wasTold: true, what: what)
    }
  }

  /// A level of the place’s scale, decided by a social worker.
  mutating func level(
    _ daysAgo: Int, _ children: [Member], _ level: String, _ term: String, _ change: LevelChange,
    why: String, reason: StepDownReason? = nil, outcomes: [OutcomeProgress] = []
  ) {
    tell(
      LevelDecided(
        scale: "Wrenbury Levels of Need", level: ID(level), term: term, change: change, why: why,
        reason: reason, outcomes: outcomes, canOneAgencyMeetNeed: .no),
      daysAgo: daysAgo, by: cast.socialWorker, about: children, basis: .opinion)
  }

  /// Another agency is asked what it knows for an assessment, and answers or does not.
  mutating func contribution(
    _ daysAgo: Int, to assessment: ID<Assessment>, of child: Member, from other: DemoPractitioner,
    asked: String, by asker: DemoPractitioner, says words: String?, after days: Int = 6
  ) {
    let agency = other.agency
    tell(
      ContributionRequested(
        assessment: assessment, agency: agency.id, agencyName: agency.name, asked: asked),
      daysAgo: daysAgo, by: asker, about: [child])
    guard let words else { return }
    tell(
      ContributionAnswered(
        assessment: assessment, agency: agency.id, agencyName: agency.name, wasGiven: true,
        words: words), daysAgo: daysAgo - days, by: other, about: [child])
  }

  /// The mother says whether she agrees to help.
  mutating func agrees(
    _ daysAgo: Int, _ child: Member, to scope: String, at level: String, tag: String
  ) {
    tell(
      AgreementAnswered(
        asked: family.mother.id, name: family.mother.given, giver: .parentWithResponsibility,
        answer: .yes, scope: scope, level: ID(level)),
      daysAgo: daysAgo, by: cast.socialWorker, about: [child], tag: tag)
  }

  /// A version of a plan is agreed with the mother and the child.
  mutating func agreed(
    _ daysAgo: Int, _ child: Member, _ plan: ID<Plan>, version: String, agreement: String? = nil,
    mother: AgreementAnswer = .yes, why: String? = nil, done: String? = nil
  ) {
    let parent = PlanView(
      giver: .parent, person: family.mother.id, name: family.mother.given, answer: mother,
      why: why, whatWasDone: done)
    let isOld = child.age(on: day(daysAgo)) >= 6
    let own = PlanView(
      giver: .child, person: child.id, name: child.given, answer: isOld ? .yes : .couldNotAnswer,
      why: isOld ? nil : "Too young")
    tell(
      PlanAgreed(plan: plan, version: ID(""), views: [parent, own]), daysAgo: daysAgo,
      by: cast.socialWorker, about: [child]
    ) { written in
      PlanAgreed(
        plan: plan, version: written[version] ?? ID(""), views: [parent, own],
        agreement: agreement.flatMap { written[$0] })
    }
  }
}
