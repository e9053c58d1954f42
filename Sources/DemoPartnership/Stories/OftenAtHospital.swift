import Casework
import Record
import Vocabulary

/// Accidents, each with an explanation, that come too often.
struct OftenAtHospital: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(5...6), 2], hasFather: chance.happens(50),
      beginsDaysAgo: chance.number(200...430))
  }

  func tell(_ story: inout Teller) {
    let child = story.family.youngest
    let cast = story.cast
    var ago = story.begins
    story.register(daysAgo: ago, by: cast.hospital)
    story.team(daysAgo: ago, cast.hospital, cast.healthVisitor, cast.doctor)
    for what in [
      "Swallowed two of Gran’s tablets left on the arm of the chair. Watched overnight, well.",
      "Scald to the hand from a mug of tea. Dressed.",
      "Fell down the stairs; no gate. Bruise to the forehead.",
      "Finger shut in the back door. X-ray clear.",
      "Found chewing a dishwasher tablet. Mouth washed, kept for six hours.",
    ].prefix(story.chance.number(3...5)) {
      ago -= story.chance.number(18...46)
      guard ago > 25 else { break }
      story.event(ago, cast.hospital, [child], .aAndEAttendance, what)
    }
    story.worry(
      max(20, ago - 3), cast.hospital, [child],
      "Each visit has an ordinary explanation. Together they show a two-year-old who is often not watched and a home without a stair gate or a locked cupboard.",
      [.supervision], impact: "Burn, bruises, two swallowings within months.",
      did:
        "Went through all the visits with Mum without blame; asked the health visitor to do a home safety check.",
      since: 200
    ) {
      $0.experience.injuryExplanationFits = .yes
      $0.judgement = Judgement(
        pattern: .emerging, judgement: "Supervision is stretched, not careless.",
        reason: "Mum works from the kitchen with both at home.")
    }
    story.event(
      max(12, ago - 10), cast.healthVisitor, [child], .helpGiven,
      "Two gates, cupboard locks and a nursery place for three mornings.")
    story.seen(
      max(10, ago - 12), cast.healthVisitor, child, at: "Home", with: "Mum",
      noticed: "Climbing everything, delighted. Gate shut, locks on.")
  }
}
