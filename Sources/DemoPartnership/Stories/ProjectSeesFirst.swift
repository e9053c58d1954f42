import Casework
import Record
import Vocabulary

/// A voluntary group that notices before any statutory agency does.
struct ProjectSeesFirst: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(5...10), 2], hasFather: chance.happens(30),
      beginsDaysAgo: chance.number(180...560))
  }

  func tell(_ story: inout Teller) {
    let (eldest, youngest) = (story.family.eldest, story.family.youngest)
    let cast = story.cast
    let ago = story.begins
    story.register(daysAgo: ago, by: cast.voluntary)
    story.team(
      daysAgo: ago, cast.voluntary, cast.healthVisitor, cast.schoolLead, lead: cast.familyWorker)
    story.worry(
      ago - 4, cast.voluntary, [youngest],
      "\(youngest.given) ate four bowls at the lunch club and hid bread up a sleeve. Third week running.",
      [.nutritional], impact: "Frantic around food, then sick.", said: "More? More?",
      did: "Packed a bag for home and sat with Mum.", howOften: .weekly, since: 30)
    story.worry(
      ago - 25, cast.voluntary, [eldest, youngest],
      "Walked home with them in the rain: no carpet, one mattress, key meter on emergency.",
      [.physical, .nutritional], impact: "Damp clothes, both coughing.",
      did: "Rang the health visitor the same day and said so to Mum.", since: 60
    ) {
      $0.materialNeed = MaterialNeed(
        needs: [.food, .heating, .beds, .furniture], note: "Moved out of a hostel with nothing.",
        helpOffered: "Beds from the re-use shop; fuel voucher.")
      $0.response.ownAgencyCanDo =
        "Lunch club three times a week and a volunteer for the school run."
    }
    story.event(
      ago - 33, cast.voluntary, [eldest, youngest], .materialHelp,
      "Two beds, bedding, a cooker and a fuel voucher.")
    story.seen(
      ago - 41, cast.healthVisitor, youngest, at: "Home", with: "Mum",
      noticed: "Weight has moved from the 9th to the 25th centile. Bed in, cooker working.")
    story.event(
      ago - 50, cast.familyWorker, [eldest, youngest], .helpOffered,
      "Early help offered with a budget plan and nursery place; Mum said yes.")
    story.note(
      max(3, ago - 95), cast.voluntary, [eldest, youngest],
      "\(eldest.given) now lays the tables. \(youngest.given) eats, then plays.")
  }
}
