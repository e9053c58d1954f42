import Casework
import Record
import Vocabulary

/// A family short of money and long on care: material help, and no neglect.
struct PoorAndLoving: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(6...9), chance.number(3...5), 0], hasFather: chance.happens(60),
      beginsDaysAgo: chance.number(160...520))
  }

  func tell(_ story: inout Teller) {
    let eldest = story.family.eldest
    let cast = story.cast
    let ago = story.begins
    story.register(daysAgo: ago, by: cast.teacher)
    story.team(daysAgo: ago, cast.teacher, cast.healthVisitor, cast.voluntary)
    story.worry(
      ago - 6, cast.teacher, [eldest],
      "\(eldest.given)’s coat is too small and shoes are splitting. Always clean, always on time, reading every night.",
      [.physical], impact: "Cold at break, otherwise happy and settled.",
      said: "Mummy says new shoes when the money comes.", did: "Asked Mum in for a cup of tea.",
      since: 40
    ) {
      $0.materialNeed = MaterialNeed(
        needs: [.clothing, .benefits, .heating],
        note: "Benefit stopped for six weeks after a change of address.",
        helpOffered: "Uniform fund, food parcel and a benefits adviser.")
      $0.judgement = Judgement(
        pattern: .notYetJudged, judgement: "Short of money, not short of care.",
        reason: "Warm, prompt, open parents; every worry traces to the payment gap.")
      $0.circumstances.rootCauses = [.money]
    }
    story.event(
      ago - 9, cast.voluntary, story.family.children, .materialHelp,
      "Food for a week, two coats and a heater. No questions asked and none needed.")
    story.seen(
      ago - 20, cast.healthVisitor, story.family.youngest, at: "Home", with: "Mum",
      noticed:
        "Flat is cold but clean; all three in one warm room. \(story.family.youngest.given) thriving, 50th centile."
    )
    story.event(
      ago - 34, cast.voluntary, story.family.children, .helpGiven,
      "Benefit restored and back-dated with the adviser’s help.")
    story.note(
      ago - 60, cast.teacher, [eldest],
      "New shoes, proudly shown to everybody. No further worries; school will keep the door open.")
  }
}
