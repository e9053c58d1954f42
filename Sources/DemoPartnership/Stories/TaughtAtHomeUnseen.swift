import Casework
import Record
import Vocabulary

/// Children taught at home whom nobody sees for months.
struct TaughtAtHomeUnseen: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(9...12), chance.number(6...8)], beginsDaysAgo: chance.number(380...860))
  }

  func tell(_ story: inout Teller) {
    let (eldest, youngest) = (story.family.eldest, story.family.youngest)
    let cast = story.cast
    let ago = story.begins
    story.register(daysAgo: ago, by: cast.schoolLead)
    story.team(daysAgo: ago, cast.schoolLead, cast.housing, cast.familyWorker)
    story.worry(
      ago - 15, cast.schoolLead, [eldest, youngest],
      "Both taken off the roll by letter a week after we asked about bruises from the dog and no packed lunches.",
      [.educational, .supervision], impact: "Lost friends and the one meal we knew of.",
      said: "We're doing school at home but Mum hasn't got books.",
      did: "Told the education office and asked for a visit.", since: 60
    ) {
      $0.circumstances.harderToSee = [.homeEducated, .missingEducation]
    }
    for (gap, why) in [
      (52, "Nobody answered the door; curtains moved."),
      (80, "Dad said they were both at their nan’s."), (130, "Appointment by letter; no reply."),
    ] where ago - gap > 30 {
      story.notSeen(
        ago - gap, cast.familyWorker, story.chance.happens(50) ? eldest : youngest, because: why)
    }
    guard ago > 240 else { return }
    story.worry(
      ago - 230, cast.housing, [eldest, youngest],
      "In for the boiler. Two children in nightclothes at 3pm in one room with a games console, no table, no books. \(youngest.given) has a bad cough.",
      [.educational, .medical, .physical], impact: "Pale, thin, shy of a visitor.",
      said: "Are you the school lady?", did: "Rang the hub from the van.", howOften: .once,
      since: 200, late: 1)
    story.seen(
      ago - 238, cast.familyWorker, eldest, at: "Home, kitchen", alone: .no, with: "Mum and Dad",
      said: "It's all right. You get bored.", noticed: "Looked at Dad before each answer.")
    story.lookBack(
      ago - 241, cast.familyWorker,
      "Six months in which no agency saw either child. The letters were treated as contact. They were not.",
      nextInDays: 56)
  }
}
