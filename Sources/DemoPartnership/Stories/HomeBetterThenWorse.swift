import Casework
import Record
import Vocabulary

/// A home that is cleaned before each visit and slips back after: progress that does not last.
struct HomeBetterThenWorse: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: chance.happens(50) ? [8, 5, 2] : [6, 2], hasFather: chance.happens(70),
      beginsDaysAgo: chance.number(560...980))
  }

  func tell(_ story: inout Teller) {
    let (eldest, youngest) = (story.family.eldest, story.family.youngest)
    let cast = story.cast
    var ago = story.begins
    story.register(daysAgo: ago, by: cast.familyWorker)
    story.team(
      daysAgo: ago, cast.healthVisitor, cast.schoolLead, cast.housing, lead: cast.familyWorker)
    let bad = [
      "Animal faeces on the stairs and in the kitchen. No bedding on the children’s beds. Fridge empty but for milk.",
      "Kitchen floor sticky, bin bags in the hall, strong smell of urine upstairs. Cooker covered in old fat.",
      "Mattress on the floor for both children, no sheets, damp clothes in piles. Broken glass on the landing.",
    ]
    let good = [
      "House clean and warm. New bedding. Dad showed us the routine on the fridge.",
      "Big tidy since last week. Floors washed, toys in boxes, food in.",
    ]
    for round in 0..<story.chance.number(3...4) {
      ago -= story.chance.number(30...60)
      guard ago > 80 else { break }
      story.worry(
        ago, round == 1 ? cast.housing : cast.familyWorker, [eldest, youngest],
        bad[round % bad.count], [.physical],
        impact:
          "\(youngest.given) was crawling among it. \(eldest.given) keeps school things in a carrier bag to keep them clean.",
        said: round == 1 ? "My bed's wet so I go in with my brother." : nil,
        did: "Agreed three things to put right by next week, written down with both parents.",
        howOften: .mostDays, since: story.begins - ago + 40)
      story.home(ago - 1, eldest, by: cast.familyWorker, round == 0 ? "not-known" : "worse")
      story.event(
        ago - 3, cast.familyWorker, [eldest, youngest], .helpGiven,
        "Cleaning pack, skip booked with Wrenbury Homes, two mornings of help.")
      ago -= story.chance.number(14...24)
      story.seen(
        ago, cast.familyWorker, youngest, at: "Home, visit arranged beforehand",
        with: "Both parents", noticed: good[round % good.count])
      story.home(ago - 1, eldest, by: cast.familyWorker, "better")
      if round > 0 {
        story.note(
          ago - 1, cast.housing, [eldest, youngest],
          "Gas check without notice the following week: back as it was. Photographs on our file, reference kept."
        )
      }
    }
    story.lookBack(
      max(3, ago - 8), cast.familyWorker,
      "Three times the home has been put right for an arranged visit and slipped within a fortnight. The cleaning help is treating the floor and not the cause. Dad’s back injury and Mum’s low mood both began before the first entry. Next: visits without notice, and ask the GP to see Mum."
    )
    story.asked(
      max(2, ago - 10), cast.familyWorker, eldest,
      "What is it like on a day when nobody is coming?",
      "“It’s just normal. We only tidy when it’s you.”")
    story.helpDrifting(from: 130, eldest)
  }
}
