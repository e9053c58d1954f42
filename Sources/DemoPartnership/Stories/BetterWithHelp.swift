import Casework
import Record
import Vocabulary

/// Help that comes early and works, with evidence that it lasted.
struct BetterWithHelp: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(3...5), 0], hasFather: true, beginsDaysAgo: chance.number(330...640))
  }

  func tell(_ story: inout Teller) {
    let (eldest, baby) = (story.family.eldest, story.family.youngest)
    let cast = story.cast
    let ago = story.begins
    story.register(daysAgo: ago, by: cast.healthVisitor)
    story.team(daysAgo: ago, cast.healthVisitor, cast.nursery, lead: cast.familyWorker)
    story.worry(
      ago - 14, cast.healthVisitor, [baby],
      "Weight has dropped from the 50th to the 9th centile in six weeks. Feeds made weak to make the tin last.",
      [.nutritional, .medical], impact: "Hungry, unsettled, not gaining.",
      did: "Milk provided, weighed weekly, GP the same day.", howOften: .allTheTime, since: 42
    ) {
      $0.circumstances.vulnerabilities = [.underOne]
      $0.materialNeed = MaterialNeed(
        needs: [.food, .debt], note: "Paying back a loan weekly.",
        helpOffered: "Milk tokens and debt advice.")
    }
    story.worry(
      ago - 20, cast.nursery, [eldest],
      "\(eldest.given) says very few words and points. Has not been outside since Friday.",
      [.emotional, .educational], impact: "Frustrated, bites when not understood.",
      said: "Out. Out.", did: "Speech referral with Dad’s agreement.", since: 100)
    story.event(
      ago - 28, cast.familyWorker, [eldest, baby], .helpOffered,
      "Family plan agreed with both parents: feeding, getting out daily, debt.")
    for (gap, centile) in [(42, "18th"), (70, "25th"), (126, "50th")] {
      story.seen(
        ago - gap, cast.healthVisitor, baby, at: "Clinic", with: "Dad",
        noticed: "Weight on the \(centile) centile. Smiling, reaching.")
    }
    story.event(
      ago - 140, cast.nursery, [eldest], .helpGiven,
      "Speech group done. Putting three words together.")
    story.seen(
      ago - 200, cast.familyWorker, eldest, at: "Park, with nursery", alone: .no, with: "Dad",
      said: "Me do slide!", noticed: "Out every day; Dad knows the other parents.")
    story.lookBack(
      ago - 205, cast.familyWorker,
      "Weight, words and going out have all held for three months. Debt plan kept to. The family would like to finish; health visitor to keep seeing the baby.",
      nextInDays: 180)
    story.feedback(
      ago - 210, cast.familyWorker, eldest, from: .parent, .closure,
      "Having somebody come to me was what made it work. I would ask again, sooner.", better: .yes,
      came: "Home visits stay part of the offer.",
      because: "Parents say they would not have come in.")
    story.note(
      ago - 290, cast.healthVisitor, [baby], "Checked three months after help ended: still well.")
    story.helpWithAgreement(from: ago - 26, eldest)
  }
}
