import Casework
import Record
import Vocabulary

/// A toddler who is not brought: checks, immunisations and the dentist, until teeth have to come out.
struct AppointmentsMissed: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: chance.happens(50) ? [4, 1] : [1], hasFather: chance.happens(60),
      beginsDaysAgo: chance.number(380...780))
  }

  func tell(_ story: inout Teller) {
    let child = story.family.youngest
    let name = child.given
    let (visitor, doctor) = (story.cast.healthVisitor, story.cast.doctor)
    var ago = story.begins
    story.register(daysAgo: ago, by: visitor)
    story.team(daysAgo: ago, visitor, doctor, story.cast.nursery)
    if story.family.number.isMultiple(of: 2) {
      story.tell(
        DetailsStated(firstLanguage: "Bengali", interpreterNeeded: .yes), daysAgo: ago, by: visitor,
        about: [story.family.mother])
    }
    story.seen(
      ago - 3, visitor, child, at: "Home", with: "Mum",
      noticed:
        "Smiley, pulling up to stand. Bottle of juice in the cot. Milk tooth at the front already marked."
    )
    let missed = [
      ("12-month review: not brought. Text reminder had been sent.", HappeningType.wasNotBrought),
      (
        "Rang to rebook the review. Mum said yes, then cancelled on the morning.",
        .appointmentCancelled
      ),
      ("Immunisations: not brought, second time.", .wasNotBrought),
      ("Hearing test moved for the third time at Mum’s request.", .appointmentRescheduled),
      ("Eye clinic: not brought. Letter returned to the surgery.", .wasNotBrought),
      ("Dentist: not brought for the check that was arranged for her.", .wasNotBrought),
    ]
    for (what, type) in missed {
      ago -= story.chance.number(24...70)
      guard ago > 60 else { break }
      story.event(ago, story.chance.happens(60) ? visitor : doctor, [child], type, what)
      if story.chance.happens(30) {
        story.event(
          ago - 9, visitor, [child], .noAccess,
          "Called as arranged. Television on inside, no answer.")
      }
    }
    ago = max(58, ago - 20)
    story.worry(
      ago, story.cast.nursery, [child],
      "\(name) cried at snack and would only chew on one side. Four front teeth are brown and one is broken.",
      [.medical, .nutritional], impact: "In pain when eating; has stopped taking fruit.",
      said: child.age(on: story.day(ago)) >= 2 ? "Hurts there." : nil,
      did: "Told Mum at pick-up and rang the health visitor.", howOften: .mostDays, since: 180)
    story.asked(
      ago - 4, visitor, child, "What makes it hard to get to appointments?",
      "Two buses with a pushchair, and she dreads being told off. She had not known teeth could hurt at this age."
    )
    story.event(
      ago - 18, story.cast.hospital, [child], .dentalDecay,
      "Five teeth taken out under general anaesthetic. Diet and brushing advice given.")
    story.event(
      ago - 24, visitor, [child], .helpOffered,
      "Offered to go together to the dentist and to apply for travel help. Mum said yes to both.")
    story.seen(
      max(2, ago - 40), visitor, child, at: "Home", with: "Mum",
      noticed: "Eating well on both sides. Cup instead of bottle. Toothbrush out on the side.")
  }
}
