import Casework
import Record
import Vocabulary

/// Drinking, arguments at night and police at the door; each agency holds a piece.
struct DrinkAndCallOuts: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(8...11), chance.number(2...4)], beginsDaysAgo: chance.number(320...820))
  }

  func tell(_ story: inout Teller) {
    let (eldest, youngest) = (story.family.eldest, story.family.youngest)
    let cast = story.cast
    var ago = story.begins
    story.register(daysAgo: ago, by: cast.officer)
    story.team(daysAgo: ago, cast.officer, cast.schoolLead, cast.adults, cast.socialWorker)
    let calls = [
      "Called by a neighbour at 1.10am to shouting. Both adults had been drinking. Children awake on the stairs.",
      "Argument over money. Dad left before we came. \(eldest.given) had locked the bedroom door with \(youngest.given) inside.",
      "Welfare check asked for by the school. Bottles in the kitchen, a pan burnt dry on the hob, Mum hard to wake.",
    ]
    for (place, call) in calls.enumerated() {
      ago -= story.chance.number(35...80)
      guard ago > 50 else { break }
      story.event(ago, cast.officer, [eldest, youngest], .policeAttended, call)
      if place == 1 {
        story.worry(
          ago - 1, cast.schoolLead, [eldest],
          "\(eldest.given) came in grey with tiredness and asked to sit in the office.",
          [.emotional, .supervision], impact: "Could not eat or work; startled at the bell.",
          said: "I put the chair against the door. \(youngest.given) thinks it's a game.",
          did: "Rang social care; stayed with \(eldest.given) until home time.", since: 200,
          secondary: [.domesticAbuse, .emotionalAbuse]
        ) {
          $0.categories.overlaps = [.domesticAbuse, .substanceMisuse]
          $0.circumstances.parentalFactors = [.alcohol, .domesticAbuse]
          $0.circumstances.menConsidered =
            "Dad is gentle with both when sober and takes them to football; the risk is when drinking."
        }
      }
    }
    story.event(
      max(20, ago - 9), cast.adults, [story.family.mother, eldest, youngest], .adultServiceContact,
      "Mum came to the recovery service by herself. Wants to stop. Two children at home.",
      marking: .ownAgency)
    story.seen(
      max(15, ago - 14), cast.socialWorker, eldest, at: "School", alone: .yes,
      said: "It's better on Sundays because Dad does pancakes.",
      noticed: "Thoughtful, protective of \(youngest.given).")
    story.seen(
      max(14, ago - 15), cast.socialWorker, youngest, at: "Home", with: "Mum",
      noticed: "Clean, chatty, sat on Mum’s knee throughout.")
    story.protectionPlan(max(10, ago - 18), [eldest, youngest])
    story.lookBack(
      max(5, ago - 22), cast.socialWorker,
      "Police, school and adult services each held one part. Together: drinking at weekends, children awake and unsafe, and both parents now saying so. Strengths are real. Ask for one meeting with all three agencies."
    )
  }
}
