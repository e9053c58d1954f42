import Casework
import Record
import UseCases
import Vocabulary

/// A child in need: a referral that is answered, the law’s assessment with what others know, a plan, and two ways it goes on.
extension Teller {
  private var plan: ID<Plan> { ID(named("need-plan")) }

  private func line(of child: Member, from ago: Int) -> PlanLine {
    PlanLine(
      id: ID(named("need-line")),
      needs: [needAtNight],
      action: "Her aunt comes on the bad days, and the adult worker rings when one is near",
      outcome: "\(child.given) is a child again at night, and nobody’s mother",
      evidence: "\(child.given) tells school who got up",
      owner: LineOwner(kind: .family, name: "Her aunt"), dueOn: day(ago).adding(days: 90))
  }

  /// - Parameters:
  ///   - ago: how many days ago it was referred; 130 at least.
  ///   - isWithdrawn: whether the family takes its agreement back; some do and some do not, when left out.
  mutating func childInNeed(from ago: Int, _ child: Member, isWithdrawn: Bool? = nil) {
    referredAndAnswered(ago, child)
    assessedByLaw(from: ago - 2, child)
    let version = named("need-version")
    level(
      ago - 41, [child], "child-in-need", "Child in need", .first,
      why: "Without services her nights and her schooling go on as they are.")
    agrees(
      ago - 41, child, to: "Child in need plan: visits each fortnight", at: "child-in-need",
      tag: named("need-yes"))
    tell(
      PlanWritten(
        plan: plan, kind: .childInNeed, mostlyAbout: .family, assessment: childAndFamily,
        lead: cast.socialWorker.leading("Listens first."),
        lines: [line(of: child, from: ago - 42)],
        writtenWith: [
          PlanParticipant(giver: .parent, name: family.mother.given),
          PlanParticipant(giver: .child, name: child.given),
        ],
        until: day(ago - 42).adding(days: 180), checkLastsOn: day(ago - 42).adding(days: 270),
        ifItDoesNotWork: "We ask the adult worker to meet with us the same week.",
        choices: "Her aunt or a family group meeting", chosen: "Her aunt", formats: [.paper],
        voice: VoiceHeard(whyNot: "Heard for the assessment, in her own words.")),
      daysAgo: ago - 42, by: cast.socialWorker, about: [child], tag: version)
    agreed(ago - 43, child, plan, version: version, agreement: named("need-yes"))
    let isWithdrawn = isWithdrawn ?? (turn % 2 == 0)
    reviewed(ago - 72, child, from: ago, isWithdrawn ? .same : .better)
    if isWithdrawn {
      withdrawn(ago - 90, child, from: ago)
    } else if ago > 130 {
      reviewed(ago - 114, child, from: ago, .better)
      lessIsNeeded(ago - 116, child, from: ago)
    }
  }

  mutating func referredAndAnswered(_ ago: Int, _ child: Member) {
    let referral = named("need-referral")
    tell(
      ReferralMade(
        agency: "MASH", isToSocialCare: true,
        why: "Two spells in which nobody got up for the children; the eldest is the one who does.",
        ownHelp: "Weekly visits, and the adult worker beside us.",
        referrer: cast.healthVisitor.name),
      daysAgo: ago, by: cast.healthVisitor, about: [child], basis: .opinion, tag: referral)
    team(daysAgo: ago - 1, cast.socialWorker)
    statutory(
      ago - 1, .statutoryAssessment, [child],
      why: "Early help has done what it can; the child’s needs want services (section 17).")
    referrerTold(
      ago - 1, referral, [child], by: cast.socialWorker,
      what: "An assessment has begun; you will be asked for what you know.")
  }

  private mutating func reviewed(_ daysAgo: Int, _ child: Member, from ago: Int, _ how: Progress) {
    let line = line(of: child, from: ago - 42)
    tell(
      ReviewHeld(
        plan: plan,
        outcomes: [
          OutcomeProgress(
            line: line.id, outcome: line.outcome, progress: how,
            evidence: how == .better ? "Slept through all but two nights." : "Up most nights still."
          )
        ], voice: VoiceHeard(whyNot: "At school that day; heard the week before."),
        views: [ViewGiven(giver: .parent, worksWell: "Her sister", mustChange: "Fewer meetings")],
        attendance: [
          cast.socialWorker.attending(),
          cast.adults.attending(how == .better ? .received : .notReceived, came: how == .better),
        ],
        decided: [
          DecidedLine(
            line: line.id, decision: .goOn,
            why: how == .better ? "It works." : "Her aunt was away; she is back on Monday.")
        ], isProgressEnough: how == .better ? .yes : .notKnown),
      daysAgo: daysAgo, by: cast.socialWorker, about: [child], basis: .opinion)
  }

  /// The family no longer agrees; harm is not near, and somebody who sees the child keeps watch.
  private mutating func withdrawn(_ daysAgo: Int, _ child: Member, from ago: Int) {
    let (agreement, mother) = (named("need-yes"), family.mother)
    let why = "“We are all right now. I don’t want a meeting about it every month.”"
    let monitor = Monitor(
      practitioner: cast.schoolLead.id, name: cast.schoolLead.name,
      agency: cast.schoolLead.agency.name, contact: "Sees the child every school day",
      reviewOn: day(daysAgo).adding(days: 28))
    let withdrawn = AgreementWithdrawn(
      agreement: ID(""), name: mother.given, why: why,
      efforts: "Offered to meet at school instead of home.", isNearSignificantHarm: .no,
      monitor: monitor)
    tell(withdrawn, daysAgo: daysAgo, by: cast.socialWorker, about: [child]) { written in
      var told = withdrawn
      told.agreement = written[agreement] ?? ID("")
      return told
    }
    let line = line(of: child, from: ago - 42)
    let outcome = OutcomeProgress(
      line: line.id, outcome: line.outcome, progress: .same, evidence: "Up most nights still.")
    tell(
      PlanEnded(
        plan: plan, ending: .agreementEnded, why: "She no longer agrees.", outcomes: [outcome]),
      daysAgo: daysAgo - 1, by: cast.socialWorker, about: [child], basis: .opinion)
    level(
      daysAgo - 1, [child], "early-help", "Family Help", .stepDown,
      why: "Harm is not near; school and the adult worker see her each week.",
      reason: .agreementEnded, outcomes: [outcome])
    tell(
      AgreementAnswered(
        asked: mother.id, name: mother.given, giver: .parentWithResponsibility, answer: .no,
        scope: "Family Help, with fewer meetings", level: ID("early-help"), why: why,
        efforts: "Met at school instead of home; offered one meeting a term.",
        isNearSignificantHarm: .no,
        monitor: Monitor(
          practitioner: cast.schoolLead.id, name: cast.schoolLead.name,
          agency: cast.schoolLead.agency.name, contact: "Sees the child every school day",
          reviewOn: today.adding(days: 12))),
      daysAgo: daysAgo - 3, by: cast.socialWorker, about: [child])
  }

  /// Needs are lower with an outcome still open: help goes on, and is agreed to anew.
  private mutating func lessIsNeeded(_ daysAgo: Int, _ child: Member, from ago: Int) {
    let line = line(of: child, from: ago - 42)
    let outcome = OutcomeProgress(
      line: line.id, outcome: line.outcome, progress: .better,
      evidence: "Slept through all but two nights.")
    let (follows, agreement) = (named("need-follow"), named("need-follow-yes"))
    level(
      daysAgo, [child], "early-help", "Family Help", .stepDown,
      why: "Her aunt and the adult worker hold it now.", reason: .needsAreLower,
      outcomes: [outcome])
    tell(
      PlanEnded(
        plan: plan, ending: .steppedDown, why: "Less help is needed.", outcomes: [outcome],
        followOn: ID(follows)),
      daysAgo: daysAgo, by: cast.socialWorker, about: [child], basis: .opinion)
    agrees(
      daysAgo, child, to: "Family Help: a call on Mondays", at: "early-help", tag: agreement)
    tell(
      PlanWritten(
        plan: ID(follows), kind: .followOn, mostlyAbout: .family, assessment: childAndFamily,
        lead: cast.healthVisitor.leading("She was here before any of it."),
        lines: [line], writtenWith: [PlanParticipant(giver: .parent, name: family.mother.given)],
        until: day(daysAgo).adding(days: 180), checkLastsOn: day(daysAgo).adding(days: 240),
        voice: VoiceHeard(whyNot: "Heard the week before, at school.")),
      daysAgo: daysAgo - 1, by: cast.healthVisitor, about: [child], tag: follows)
    agreed(daysAgo - 2, child, ID(follows), version: follows, agreement: agreement)
  }
}
