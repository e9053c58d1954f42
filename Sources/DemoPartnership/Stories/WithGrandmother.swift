import Casework
import Record
import Vocabulary

/// Three generations: a grandmother who has taken the children in.
struct WithGrandmother: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(9...12), chance.number(5...7)], hasFather: false,
      beginsDaysAgo: chance.number(300...700))
  }

  func tell(_ story: inout Teller) {
    let family = story.family
    let cast = story.cast
    let ago = story.begins
    story.register(daysAgo: ago, by: cast.schoolLead)
    story.team(daysAgo: ago, cast.schoolLead, cast.socialWorker, lead: cast.familyWorker)
    let gran = Member(
      id: ID.make(at: Instant.startOfDay(story.day(ago)), using: &story.chance),
      name: PersonName(
        given: story.chance.one(of: ["Maureen", "Patricia", "Comfort", "Jean", "Halina"]),
        family: family.surname),
      stage: .adult, bornOn: family.mother.bornOn?.adding(years: -24), expectedOn: nil, sex: .female
    )
    story.register(gran, daysAgo: ago - 30, by: cast.familyWorker)
    story.tell(
      Relationship(kind: .mother), daysAgo: ago - 30, by: cast.familyWorker,
      about: [gran, family.mother])
    for child in family.children {
      story.tell(
        Relationship(kind: .grandparent, caresForChild: .yes), daysAgo: ago - 30,
        by: cast.familyWorker, about: [gran, child])
    }
    story.worry(
      ago - 10, cast.schoolLead, family.children,
      "Both collected by three different adults this week, none on the list. Mum has not answered since Monday.",
      [.supervision, .emotional], impact: "Neither knows where they will sleep.",
      said: "We might be at Nan's or we might be at Dean's.",
      did: "Kept both until Nan came; rang the hub.", howOften: .weekly, since: 90)
    story.tell(
      LeftHousehold(household: family.household), daysAgo: ago - 31, by: cast.socialWorker,
      about: family.children)
    story.tell(
      Residence(
        household: ID("\(family.household.value)g"),
        address: Address(
          lines: ["\(story.chance.number(2...60)) Mere Road", "Wrenbury"],
          postcode: Postcode(checking: "ZY3 4GR"))),
      daysAgo: ago - 31, by: cast.socialWorker, about: family.children + [gran],
      occurred: .between(.day(story.day(ago - 31)), nil))
    story.seen(
      ago - 50, cast.familyWorker, family.eldest, at: "Nan’s home", alone: .yes,
      said: "Nan does tea at five every day. Every day!",
      noticed: "Homework on the table, own peg in the hall.")
    story.event(
      ago - 58, cast.familyWorker, family.children, .materialHelp,
      "Bunk beds and the kinship allowance applied for.")
    story.seen(
      ago - 120, cast.socialWorker, family.youngest, at: "School", alone: .yes,
      said: "I miss Mummy but not the house.", noticed: "Open and cheerful.")
    story.note(
      ago - 150, cast.familyWorker, family.children,
      "Nan’s hip operation in the spring: who will do the school run? Aunt has offered; to be written into the plan."
    )
  }
}
