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
    let eldest = way == .earlyHelp ? chance.number(3...4) : chance.number(6...10)
    return FamilyShape(
      ages: [eldest, chance.number(0...2)], hasFather: chance.happens(60),
      beginsDaysAgo: chance.number(420...1085))
  }

  func tell(_ story: inout Teller) {
    let children = story.family.children
    let eldest = story.family.eldest
    let (cast, ago) = (story.cast, story.begins)
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
      end(&story, [eldest], named: "need-follow", by: cast.healthVisitor)
    case .refusal:
      story.helpRefused(from: help, eldest, until: help - 90)
      story.helpUntil = help - 92
    case .protection:
      story.referredAndAnswered(help, eldest)
      story.protectionPlan(help - 20, children, works: true)
      story.helpUntil = help - 300
      for child in children {
        end(&story, [child], named: "follow-\(child.id)", by: cast.schoolLead)
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
      ago - 37, cast.healthVisitor, [youngest],
      "Three appointments missed since spring. Bottle of squash in the cot.",
      [.medical, .nutritional], impact: "Teeth brown at the front; wakes for the bottle.",
      did: "Visited together with the dental nurse.", since: 120
    ) {
      $0.materialNeed = MaterialNeed(needs: [.food], helpOffered: "Healthy Start and the pantry.")
    }
    story.seen(
      ago - 44, cast.healthVisitor, youngest, at: "Home", with: "Mum",
      noticed: "Reaches for books. Mum knows every page.")
  }

  /// What followed on is done, the case is closed, and somebody else agrees that it is.
  private func end(
    _ story: inout Teller, _ children: [Member], named follow: String, by worker: DemoPractitioner
  ) {
    let closed = story.named("closed-\(follow)")
    let plan = ID<Plan>(story.named(follow))
    let followOn = story.tellings.compactMap { $0.payload as? PlanWritten }.last { $0.plan == plan }
    let outcomes = (followOn?.lines ?? []).map {
      OutcomeProgress(
        line: $0.id, outcome: $0.outcome, progress: .achieved, evidence: "\($0.evidence): so it is."
      )
    }
    story.tell(
      PlanEnded(
        plan: plan, ending: .outcomesAchieved, why: "It has held without us for a season.",
        outcomes: outcomes),
      daysAgo: story.helpUntil + 4, by: worker, about: children, basis: .opinion)
    story.tell(
      CaseClosed(
        reason: .outcomesAchieved, why: "What the plans were for has held.", outcomes: outcomes,
        whoToTurnTo: "\(worker.name), who is still there", carryOn: "What every child has"),
      daysAgo: story.helpUntil + 4, by: worker, about: children, basis: .opinion, tag: closed)
    story.approved(
      story.helpUntil + 2, closed, children, by: Staff.priya, why: "Each outcome is evidenced.")
  }
}
