import Casework
import Record
import Vocabulary

/// A mother and children who leave, and an address that must not be told.
struct MovedAndWithheld: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(6...9), chance.number(1...4)], beginsDaysAgo: chance.number(240...640))
  }

  func tell(_ story: inout Teller) {
    let family = story.family
    let cast = story.cast
    let ago = story.begins
    story.register(daysAgo: ago, by: cast.doctor)
    story.team(
      daysAgo: ago, cast.doctor, cast.socialWorker, cast.schoolLead, cast.officer, cast.voluntary)
    story.event(
      ago - 20, cast.officer, family.children, .policeAttended,
      "999 call from \(family.eldest.given), who said “please come quick”. Dad arrested.")
    story.worry(
      ago - 22, cast.schoolLead, [family.eldest],
      "\(family.eldest.given) has been bringing a packed bag to school and hiding it behind the coats.",
      [.emotional], impact: "Watches the window; wet twice this week.",
      said: "It's for if we have to go.", did: "Told the social worker within the hour.",
      since: 150, secondary: [.domesticAbuse])
    moveOut(&story, ago - 26)
    story.seen(
      ago - 40, cast.voluntary, family.youngest, at: "The project", with: "Mum",
      noticed: "Playing in water, looking round for Mum and going back to it.")
    story.seen(
      ago - 60, cast.socialWorker, family.eldest, at: "School", alone: .yes,
      said: "I sleep all night now.", noticed: "Put the bag on the hook with everybody else’s.")
    guard ago > 150 else { return }
    story.event(
      ago - 120, cast.doctor, [family.youngest], .wasNotBrought,
      "Pre-school booster: letter had gone to the old address.")
  }

  private func moveOut(_ story: inout Teller, _ ago: Int) {
    let family = story.family
    let moving = [family.mother] + family.children
    story.tell(
      LeftHousehold(household: family.household), daysAgo: ago, by: story.cast.socialWorker,
      about: moving)
    let refuge = Address(
      lines: ["Flat \(story.chance.number(1...9)), Heron House", "Wrenbury"],
      postcode: Postcode(checking: "ZY9 9ZZ"))
    story.tell(
      Residence(household: ID("\(family.household.value)w"), address: refuge, isWithheld: true),
      daysAgo: ago, by: story.cast.socialWorker, about: moving,
      occurred: .between(.day(story.day(ago)), nil), marking: .restricted)
    if let father = family.father {
      story.tell(
        Relationship(kind: .partner, couple: .separated), daysAgo: ago - 1,
        by: story.cast.socialWorker,
        about: [father, family.mother])
    }
  }
}
