import Casework
import Record
import UseCases
import Vocabulary

/// The ways help goes once somebody has decided on it: the level, the agreement, the plan, its reviews, the end.
extension Teller {
  private mutating func level(
    _ daysAgo: Int, _ child: Member, by practitioner: DemoPractitioner? = nil, why: String
  ) {
    tell(
      LevelDecided(
        scale: "Wrenbury Levels of Need", level: ID("early-help"), term: "Family Help",
        change: .first, why: why, canOneAgencyMeetNeed: .no),
      daysAgo: daysAgo, by: practitioner ?? cast.familyWorker, about: [child], basis: .opinion)
  }

  private mutating func asked(
    _ daysAgo: Int, _ child: Member, _ answer: AgreementAnswer, why: String? = nil,
    efforts: String? = nil, monitor: Monitor? = nil, by practitioner: DemoPractitioner? = nil
  ) {
    tell(
      AgreementAnswered(
        asked: family.mother.id, name: family.mother.given, giver: .parentWithResponsibility,
        answer: answer, scope: "Family Help: one plan, visits every fortnight",
        level: ID("early-help"), why: why, efforts: efforts,
        isNearSignificantHarm: answer == .no ? .no : nil, monitor: monitor),
      daysAgo: daysAgo, by: practitioner ?? cast.familyWorker, about: [child],
      tag: named("agreement")
    )
  }

  private mutating func plan(_ daysAgo: Int, _ child: Member, _ line: PlanLine) {
    let plan = PlanWritten(
      plan: ID(named("plan")), kind: .earlyHelp, mostlyAbout: .neglectSeenEarly,
      lead: cast.familyWorker.leading("She rings when she says she will."),
      lines: [line], writtenWith: [PlanParticipant(giver: .parent, name: family.mother.given)],
      until: day(daysAgo).adding(days: 180), checkLastsOn: day(daysAgo).adding(days: 270),
      ifItDoesNotWork: "We think again together after six weeks.",
      choices: "Mornings or evenings, at home or at the hub", chosen: "Mornings, at home",
      formats: [.paper, .readAloud],
      voice: VoiceHeard(whyNot: "Too young to be asked; seen at play."))
    tell(plan, daysAgo: daysAgo, by: cast.familyWorker, about: [child], tag: named("version"))
    let (mother, version, agreement) = (family.mother, named("version"), named("agreement"))
    let agreed = PlanAgreed(
      plan: plan.plan, version: ID(""),
      views: [
        PlanView(giver: .parent, person: mother.id, name: mother.given, answer: .yes),
        PlanView(
          giver: .child, person: child.id, name: child.given, answer: .couldNotAnswer,
          why: "Too young"),
      ])
    tell(agreed, daysAgo: daysAgo - 1, by: cast.familyWorker, about: [child]) { written in
      var agreed = agreed
      agreed.version = written[version] ?? agreed.version
      agreed.agreement = written[agreement]
      return agreed
    }
  }

  private mutating func review(
    _ daysAgo: Int, _ child: Member, _ line: PlanLine, _ progress: Progress, _ evidence: String,
    _ decision: LineDecision, why: String, next: Int?
  ) {
    tell(
      ReviewHeld(
        plan: ID(named("plan")),
        outcomes: [
          OutcomeProgress(
            line: line.id, outcome: line.outcome, progress: progress, evidence: evidence)
        ], voice: VoiceHeard(whyNot: "Seen at play before the review; too young to be asked."),
        views: [
          ViewGiven(
            giver: .parent, worksWell: "Somebody comes when they say", mustChange: "The damp")
        ],
        attendance: [
          cast.familyWorker.attending()
        ], decided: [DecidedLine(line: line.id, decision: decision, why: why)],
        isProgressEnough: progress.isNoBetter ? .notKnown : .yes,
        nextReview: next.map {
          DueDate.ofStrategy(day(daysAgo).adding(days: $0), from: day(daysAgo), ID("plan-review"))
        }), daysAgo: daysAgo, by: cast.familyWorker, about: [child], basis: .opinion)
  }

  /// Help with agreement that works, and ends because its outcomes were reached.
  mutating func helpWithAgreement(from ago: Int, _ child: Member) {
    let line = PlanLine(
      id: ID(named("line")), needs: [assessedNeed],
      action: "Speech group every Tuesday at the hub, Dad brings",
      outcome: "\(child.given) can say what is wanted and is understood at nursery",
      evidence: "Nursery hears three words together most days",
      owner: LineOwner(kind: .family, name: family.father?.given ?? family.mother.given),
      dueOn: day(ago - 120), builds: [.enduringRelationship])
    level(ago, child, why: "More than one agency is needed, and both parents want help.")
    asked(ago - 1, child, .yes)
    grade(ago - 1, child, by: cast.familyWorker, [3, 2, 3, 4])
    assess(
      from: ago - 1, child, situation: "Home most of the day; few words, and few who answer.",
      shows: "Points, pulls a sleeve, and gives up when nobody looks.",
      need: "Somebody to talk and play with every day",
      healthVisitorKnows: "Weighed and well; few words for the age, and nobody to say them to.")
    plan(ago - 4, child, line)
    review(
      ago - 46, child, line, .better, "Two words together most days.", .goOn,
      why: "It works; keep going.", next: 42)
    review(
      ago - 88, child, line, .achieved, "Three words together, heard daily.", .done,
      why: "Reached and held for a month.", next: 42)
    grade(ago - 86, child, by: cast.familyWorker, [2, 2, 2, 2])
    let closed = named("closed")
    tell(
      CaseClosed(
        reason: .outcomesAchieved, why: "Words and weight have held for three months.",
        outcomes: [
          OutcomeProgress(
            line: line.id, outcome: line.outcome, progress: .achieved,
            evidence: "Three words together, heard daily since summer.")
        ], whoToTurnTo: "\(cast.healthVisitor.name), who goes on seeing the baby",
        carryOn: "Health visiting"), daysAgo: ago - 170, by: cast.familyWorker, about: [child],
      basis: .opinion, tag: closed)
    approved(
      ago - 172, closed, [child], by: Staff.familyWorkers[3], why: "Each outcome is evidenced.")
  }

  /// Help that is refused: the efforts made, and somebody who sees the child anyway and looks again.
  ///
  /// - Parameter until: how many days ago nobody needed to watch any more; nil while somebody does.
  mutating func helpRefused(from ago: Int, _ child: Member, until: Int? = nil) {
    level(
      ago, child, by: cast.schoolLead, why: "Small worries add up; school alone cannot meet them.")
    asked(
      ago - 2, child, .no, why: "“We don’t need people in and out.”",
      efforts: "Met twice, once with her sister there; offered school instead of home.",
      monitor: Monitor(
        practitioner: cast.schoolLead.id, name: cast.schoolLead.name,
        agency: cast.schoolLead.agency.name, contact: "Sees the child every school day",
        reviewOn: day(ago - 30)), by: cast.schoolLead)
    tell(
      MonitoringReviewed(
        found: "Comes in most days; still hungry on Mondays. Mother talks at the gate.",
        isNearSignificantHarm: .no,
        nextReviewOn: until.map { day($0) } ?? today.adding(days: 9)),
      daysAgo: ago - 31, by: cast.schoolLead, about: [child])
    if let until {
      tell(
        MonitoringReviewed(
          found: "In school every day of the half-term, fed and rested.",
          isNearSignificantHarm: .no,
          whyEnded: "What was worrying is gone, and school would notice if it came back."),
        daysAgo: until, by: cast.schoolLead, about: [child])
    }
    referredWithoutMore(ago - 4, child)
  }

  /// A plan that goes on with one review long ago and little to show.
  mutating func helpDrifting(from ago: Int, _ child: Member) {
    let line = PlanLine(
      id: ID(named("line")), needs: [assessedNeed],
      action: "Clear and clean the kitchen, with a worker on Fridays",
      outcome: "\(child.given) eats at a table, from clean plates",
      evidence: "Table clear at three visits in a row",
      owner: LineOwner(
        kind: .practitioner, practitioner: cast.familyWorker.id, name: cast.familyWorker.name),
      dueOn: day(ago - 60))
    level(ago, child, why: "The home gets better and worse again.")
    asked(ago - 1, child, .yes)
    grade(ago - 1, child, by: cast.familyWorker, [4, 3, 2, 3])
    assess(
      from: ago - 1, child, situation: "Tidies when somebody is coming; eats standing up.",
      shows: "“It’s just normal. We only tidy when it’s you.”",
      need: "A clean place to eat, every day and not for visits alone")
    plan(ago - 5, child, line)
    review(
      ago - 50, child, line, .same, "Clear at one visit of three.", .goOn,
      why: "The cooker broke; it is replaced on Friday.", next: 42)
    grade(ago - 48, child, by: cast.familyWorker, [4, 3, 3, 3])
  }
}
