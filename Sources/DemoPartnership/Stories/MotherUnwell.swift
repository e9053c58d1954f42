import Casework
import Record
import Vocabulary

/// A mother’s depression that adult services know of and others do not.
struct MotherUnwell: Story {
  func shape(_ chance: inout Chance) -> FamilyShape {
    FamilyShape(
      ages: [chance.number(5...8), chance.number(0...2)], hasFather: chance.happens(50),
      beginsDaysAgo: chance.number(300...700))
  }

  func tell(_ story: inout Teller) {
    let (eldest, youngest) = (story.family.eldest, story.family.youngest)
    let mother = story.family.mother
    let cast = story.cast
    let ago = story.begins
    story.register(daysAgo: ago, by: cast.healthVisitor)
    story.team(
      daysAgo: ago, cast.healthVisitor, cast.adults, cast.doctor, cast.teacher, cast.schoolLead)
    story.event(
      ago - 12, cast.adults, [mother, eldest, youngest], .adultServiceContact,
      "Assessed at home. Low mood most days for months, not getting dressed. Two children in the home; asked what a day is like for them.",
      marking: .ownAgency)
    story.tell(
      ParentalFactorsNoted(
        factors: [.mothersMentalHealth, .ownMaltreatment],
        note: "In care herself from nine to sixteen."), daysAgo: ago - 12, by: cast.adults,
      about: [eldest, youngest, mother])
    let isUnderOne = youngest.age(on: story.day(ago - 60)) < 1
    story.worry(
      ago - 60, cast.healthVisitor, [youngest],
      "Curtains closed at 1pm. \(youngest.given) in the bouncer facing the wall, did not look up. Nappy full. Mum said little.",
      [.emotional, .physical], impact: "Quiet, few sounds, does not seek Mum out.",
      did: "Changed and fed together; rang the adult worker with Mum’s agreement.",
      howOften: .weekly, since: 150
    ) {
      $0.circumstances.parentalFactors = [.mothersMentalHealth]
      $0.circumstances.rootCauses = [.depression]
      $0.circumstances.vulnerabilities =
        isUnderOne ? [.underOne] : []
      $0.judgement = Judgement(
        pattern: .emerging,
        judgement: "Mum’s care drops when she is unwell and is warm when she is not.",
        reason: "Two visits in March were quite different from these two.")
    }
    story.worry(
      ago - 95, cast.teacher, [eldest],
      "\(eldest.given) told the class about getting up to give the baby milk in the night.",
      [.emotional, .supervision], impact: "Tired; worries about home in the afternoon.",
      said: "Mummy's sad so I'm the mummy when it's dark.",
      did: "Told the safeguarding lead, who rang the health visitor.", since: 120)
    story.seen(
      ago - 100, cast.schoolLead, eldest, at: "School library", alone: .yes,
      said: "I'm good at being quiet.", noticed: "Drew the house with one person in bed.")
    guard ago > 170 else { return }
    story.event(
      ago - 130, cast.doctor, [mother], .helpGiven,
      "New treatment begun; sister staying for a month.")
    story.seen(
      ago - 160, cast.healthVisitor, youngest, at: "Home", with: "Mum and aunt",
      noticed: "Babbling. Crawled to Mum, who picked \(youngest.given) up and sang.")
    story.lookBack(
      ago - 165, cast.healthVisitor,
      "The worries all fall in two spells when Mum was unwell. In between, care is good. The plan should be about who notices early and who steps in, not about parenting classes."
    )
    story.childInNeed(from: ago - 168, eldest)
  }
}
