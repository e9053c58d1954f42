import Casework
import Record
import UseCases
import Vocabulary

/// A family of earlier years: what was noticed, the help there was, and how it ended.
///
/// Of such families a year’s figures are made; nobody works with them any more.
struct HelpedBefore: Story {
  let way: Way

  enum Way: CaseIterable {
    case earlyHelp, childInNeed, refusal, protection
  }

  /// They come in turn.
  init(_ turn: Int) { way = Way.allCases[turn % Way.allCases.count] }

  func shape(_ chance: inout Chance) -> FamilyShape {
    let ages: [Int] =
      switch way {
      case .earlyHelp: [chance.number(3...4), chance.number(0...1)]
      case .childInNeed, .refusal: [chance.number(6...10), chance.number(0...3)]
      case .protection: [chance.number(7...10), chance.number(3...5)]
      }
    return FamilyShape(
      ages: ages, hasFather: chance.happens(60), beginsDaysAgo: chance.number(420...1085))
  }

  func tell(_ story: inout Teller) {
    let eldest = story.family.eldest
    let (cast, ago) = (story.cast, story.begins)
    story.hadEarlyHelp = way == .earlyHelp
    story.register(daysAgo: ago, by: cast.healthVisitor)
    story.team(daysAgo: ago, cast.healthVisitor, way == .earlyHelp ? cast.nursery : cast.schoolLead)
    notice(&story)
    let help = ago - 60
    switch way {
    case .earlyHelp:
      story.team(daysAgo: help, lead: cast.familyWorker)
      story.helpWithAgreement(from: help, eldest)
      story.helpUntil = help - 175
    case .childInNeed:
      story.childInNeed(from: help, eldest, isWithdrawn: false)
      story.helpUntil = help - 210
      end(&story, eldest, plan: "need-follow", by: cast.healthVisitor, Staff.healthManager)
    case .refusal:
      story.helpRefused(from: help, eldest, until: help - 90)
      story.helpUntil = help - 100
      close(
        &story, eldest, .assessedNoNeed,
        why: "What was worrying is gone, and school sees it daily.",
        by: cast.schoolLead, Staff.priya)
    case .protection:
      story.referredAndAnswered(help, eldest)
      story.assessedByLaw(from: help - 2, eldest)
      story.protectionPlan(help - 60, story.family.children, works: true)
      story.helpUntil = help - 345
      for child in story.family.children {
        end(&story, child, plan: "follow-\(child.id)", by: cast.schoolLead, Staff.priya)
      }
    }
    story.leave(daysAgo: story.helpUntil)
  }

  private func notice(_ story: inout Teller) {
    let (eldest, youngest) = (story.family.eldest, story.family.youngest)
    let (cast, ago) = (story.cast, story.begins)
    story.worry(
      ago - 9, way == .earlyHelp ? cast.nursery : cast.schoolLead, [eldest],
      "\(eldest.given) came in yesterday’s clothes, hungry, and had been up since it was dark.",
      [.physical, .nutritional], impact: "Tired and cross by ten; slept through story time.",
      did: "Breakfast, clean clothes, and talked with Mum at the gate.", since: 60)
    story.worry(
      ago - 37, cast.healthVisitor, [eldest],
      "Three appointments missed since spring. Brown at the front teeth, and squash by the bed.",
      [.medical, .nutritional], impact: "Chews on one side; wakes with toothache.",
      did: "Visited together with the dental nurse.", since: 120
    ) {
      $0.materialNeed = MaterialNeed(
        needs: [.food], helpOffered: "Healthy Start and the pantry.")
    }
    story.seen(
      ago - 44, cast.healthVisitor, youngest, at: "Home", with: "Mum",
      noticed: "Warm and dry, on Mum’s knee; looks round at every sound.")
  }

  /// A last review finds that what followed on is done, its plan ends, and the case is closed.
  private func end(
    _ story: inout Teller, _ child: Member, plan name: String, by worker: DemoPractitioner,
    _ approver: DemoPractitioner
  ) {
    let plan = ID<Plan>(story.named(name))
    let written = story.tellings.compactMap { $0.payload as? PlanWritten }.last { $0.plan == plan }
    let lines = written?.lines ?? []
    let outcomes = lines.map {
      OutcomeProgress(
        line: $0.id, outcome: $0.outcome, progress: .achieved, evidence: "\($0.evidence): so it is."
      )
    }
    story.tell(
      ReviewHeld(
        plan: plan, outcomes: outcomes, voice: VoiceHeard(whyNot: "Heard the week before."),
        views: [ViewGiven(giver: .parent, worksWell: "It is quieter", mustChange: "Nothing now")],
        attendance: [worker.attending()],
        decided: lines.map { DecidedLine(line: $0.id, decision: .done, why: "It has held.") },
        isProgressEnough: .yes),
      daysAgo: story.helpUntil + 24, by: worker, about: [child], basis: .opinion)
    story.tell(
      PlanEnded(
        plan: plan, ending: .outcomesAchieved, why: "The last review found it so.",
        outcomes: outcomes),
      daysAgo: story.helpUntil + 14, by: worker, about: [child], basis: .opinion)
    close(
      &story, child, .outcomesAchieved, why: "What the plans were for has held.", outcomes,
      by: worker, approver)
  }

  /// The work ends, and somebody else agrees that it does.
  private func close(
    _ story: inout Teller, _ child: Member, _ reason: StepDownReason, why: String,
    _ outcomes: [OutcomeProgress] = [], by worker: DemoPractitioner, _ approver: DemoPractitioner
  ) {
    let closed = story.named("closed-\(child.id)")
    story.tell(
      CaseClosed(
        reason: reason, why: why, outcomes: outcomes,
        whoToTurnTo: "\(worker.name), who is still there", carryOn: "What every child has"),
      daysAgo: story.helpUntil + 4, by: worker, about: [child], basis: .opinion, tag: closed)
    story.approved(
      story.helpUntil + 2, closed, [child], by: approver, why: "The record bears it out.")
  }
}
