import Casework
import Record
import Vocabulary

/// One serious event, with little before it: danger does not wait for a pattern.
struct OneBadNight: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: chance.happens(50) ? [4, 0] : [3], hasFather: chance.happens(40),
      beginsDaysAgo: chance.number(60...420))
  }

  func tell(_ story: inout Teller) {
    let child = story.family.eldest
    let cast = story.cast
    let ago = story.begins
    story.register(daysAgo: ago, by: cast.front)
    story.team(daysAgo: ago, cast.officer, cast.hospital, cast.healthVisitor, cast.socialWorker)
    story.worry(
      ago, cast.officer, story.family.children,
      "Found at 2.20am: \(child.given) alone in the street in a nappy and vest, front door open, no adult in the house. Hob on.",
      [.supervision, .physical], impact: "Very cold, crying, feet cut.", said: "Mummy gone shop.",
      did: "Wrapped up, ambulance called, stayed with them.", howOften: .once, danger: true
    ) {
      $0.response.emergencySteps =
        "999, ambulance, powers of protection used, social care’s night team rung at 2.31am."
      $0.judgement.legalRoutes = [.criminal, .civil]
    }
    story.event(
      ago, cast.hospital, [child], .aAndEAttendance,
      "Temperature 34.6 on arrival, warmed, cuts cleaned. Otherwise well grown.")
    referred(ago - 1, &story)
    story.seen(
      ago - 1, cast.socialWorker, child, at: "Hospital ward", alone: .yes, said: "Want Nana.",
      noticed: "Held on to the nurse; settled when Nana came.")
    story.seen(
      ago - 12, cast.healthVisitor, child, at: "Grandmother’s home", with: "Nana",
      noticed: "Sleeping and eating. Asks where Mummy is at bedtime.")
    story.asked(
      ago - 14, cast.socialWorker, child, "Had anybody been left in charge?",
      "Mum says her friend was. The friend says she left at ten. Both written down; neither taken as settled."
    )
    story.note(
      ago - 30, cast.healthVisitor, story.family.children,
      "Development check done: where it should be for the age.")
  }

  /// What was said on the telephone that night, in writing the next morning, and what came of it.
  private func referred(_ daysAgo: Int, _ story: inout Teller) {
    let (cast, children) = (story.cast, story.family.children)
    let referral = story.named("night-referral")
    story.tell(
      ReferralMade(
        agency: "MASH", isToSocialCare: true,
        why: "Alone in the street at night, very cold. Powers of protection used.",
        ownHelp: "Officers call at the address again this week.", referrer: cast.officer.name),
      daysAgo: daysAgo, by: cast.officer, about: children, basis: .opinion, tag: referral)
    story.referrerTold(
      daysAgo - 1, referral, children, by: cast.socialWorker,
      what: "A social worker is with the child, who stays with Nana.")
  }
}
