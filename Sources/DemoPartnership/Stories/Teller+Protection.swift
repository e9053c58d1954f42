import Casework
import Record
import UseCases
import Vocabulary

extension Teller {
  /// A conference makes a child protection plan for the children, and says what it is mostly about.
  mutating func protectionPlan(_ daysAgo: Int, _ children: [Member]) {
    tell(
      LevelDecided(
        scale: "Wrenbury Levels of Need", level: ID("child-protection"), term: "Child protection",
        change: .stepUp, why: "Each agency held a piece; together they show lasting harm."),
      daysAgo: daysAgo, by: cast.socialWorker, about: children, basis: .opinion)
    for child in children {
      tell(
        PlanWritten(
          plan: ID("family-\(family.number)-protection-\(child.id)"), kind: .childProtection,
          mostlyAbout: .neglect,
          lead: PlanLead(
            practitioner: cast.socialWorker.id, name: cast.socialWorker.name,
            agency: cast.socialWorker.agency.name, familysView: "Straight with us."),
          lines: [
            PlanLine(
              id: ID("family-\(family.number)-sober-\(child.id)"),
              action: "Somebody sober is at home every evening; Gran is rung before anybody drinks",
              outcome: "\(child.given) sleeps through, and knows who is awake",
              evidence: "School sees \(child.given) rested; no call-out for three months",
              owner: LineOwner(kind: .family, name: family.mother.given),
              dueOn: day(daysAgo).adding(days: 90))
          ], writtenWith: [PlanParticipant(giver: .parent, name: family.mother.given)],
          voice: VoiceHeard(whyNot: "Seen alone the week before; see what was said.")),
        daysAgo: daysAgo, by: cast.socialWorker, about: [child])
    }
  }
}
