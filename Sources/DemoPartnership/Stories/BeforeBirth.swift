import Casework
import Record
import Vocabulary

/// Worries in pregnancy about the mother, then a birth: the unborn child becomes the child, one identity.
struct BeforeBirth: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: chance.happens(40) ? [3, -1] : [-1], hasFather: chance.happens(60),
      beginsDaysAgo: chance.number(100...620))
  }

  func tell(_ story: inout Teller) {
    let baby = story.family.youngest
    let mother = story.family.mother
    let cast = story.cast
    let begins = story.begins
    story.register(daysAgo: begins, by: cast.midwife)
    story.team(daysAgo: begins, cast.midwife, cast.healthVisitor, cast.doctor)
    prenatal(
      &story, begins - 10, cast.midwife, [baby, mother],
      "Booked late, at about 22 weeks. Smoking fifteen a day. Says she does not like the hospital.",
      [.smoking, .missedAntenatalCare], "Offered the stop-smoking midwife; agreed to be rung.")
    story.event(
      begins - 25, cast.midwife, [mother, baby], .didNotAttend,
      "Growth scan: did not attend. Phone off.")
    prenatal(
      &story, begins - 44, cast.doctor, [baby, mother],
      "Came about her mood. Said there had been “a lot of shouting” and he put a hole in the door. She is sleeping at her sister’s some nights.",
      [.domesticAbuse], "Asked alone, gave the helpline, told the midwife the same day.")
    story.asked(
      begins - 46, cast.midwife, baby, "Is it safe for you to have letters and texts from us?",
      "Not texts. Ring her sister’s house before noon.")
    story.event(
      begins - 70, cast.midwife, [mother, baby], .helpGiven,
      "Met at her sister’s. Scan done, growing well. Down to five a day.")
    let born = begins - 118
    guard born > 3 else { return }
    birth(&story, born, baby)
    story.seen(
      born - 11, cast.healthVisitor, baby, at: "Home, new birth visit", with: "Mum and her sister",
      noticed:
        "Feeding well, alert, back to birth weight. Moses basket beside the bed. Smoke smell in the living room."
    )
    guard born > 60 else { return }
    story.seen(
      born - 44, cast.healthVisitor, baby, at: "Clinic", with: "Mum",
      noticed:
        "On the 25th centile as at birth. Follows faces, smiles back. Mum tired but warm with the baby."
    )
  }

  private func prenatal(
    _ story: inout Teller, _ ago: Int, _ by: DemoPractitioner, _ about: [Member], _ saw: String,
    _ signs: [PrenatalIndicator], _ did: String
  ) {
    guard ago > 1 else { return }
    story.worry(ago, by, about, saw, [], impact: "Not yet known: the baby is not born.", did: did) {
      $0.sign.prenatal = signs
      $0.sign.onset = nil
      $0.experience.whyNoWords = "Not yet born."
    }
  }

  private func birth(_ story: inout Teller, _ ago: Int, _ baby: Member) {
    let isGirl = story.chance.happens(50)
    let name = PersonName(
      given: story.chance.one(of: isGirl ? Names.girls : Names.boys), family: baby.name.family)
    story.tell(
      Birth(bornOn: .day(story.day(ago)), name: name, sex: isGirl ? .female : .male),
      daysAgo: ago, by: story.cast.midwife, about: [baby], late: 1)
  }
}
