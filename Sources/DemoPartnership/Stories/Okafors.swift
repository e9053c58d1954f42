import Casework
import Record
import Vocabulary

/// The family of the five-minute tour: Maya Okafor, her teenage sister and her baby brother.
struct Okafors {
  static func family(today: LocalDate, chance: inout Chance) -> Family {
    let then = Instant.startOfDay(today.adding(days: -1200))
    func member(
      _ name: PersonName, _ stage: Stage, _ born: LocalDate?, _ sex: Sex, due: LocalDate? = nil
    ) -> Member {
      Member(
        id: ID.make(at: then, using: &chance), name: name, stage: stage, bornOn: born,
        expectedOn: due, sex: sex)
    }
    return Family(
      number: 0, surname: "Okafor", household: ID.make(at: then, using: &chance),
      address: Address(
        lines: ["14 Kiln Street", "Wrenbury"], postcode: Postcode(checking: "ZY1 4LS")),
      mother: member(
        PersonName(given: "Ngozi", family: "Okafor"), .adult,
        LocalDate(year: 1988, month: 9, day: 14), .female),
      father: member(
        PersonName(given: "Darren", family: "Pike"), .adult,
        LocalDate(year: 1985, month: 1, day: 30), .male),
      children: [
        member(
          PersonName(given: "Adaeze", family: "Okafor", knownAs: "Ada"), .child,
          today.adding(years: -14).adding(days: -70), .female),
        member(
          PersonName(given: "Maya", family: "Okafor"), .child,
          today.adding(years: -8).adding(days: -140), .female),
        member(
          PersonName(given: "", family: "Okafor"), .unborn, nil, .notKnown,
          due: today.adding(days: -298)),
      ])
  }

  func tell(_ story: inout Teller) {
    let (ada, maya, baby) = (
      story.family.children[0], story.family.children[1], story.family.children[2]
    )
    let rowan = Staff.rowan
    let (sam, hart, leila) = (Staff.primaryTeachers[0], Staff.hart, Staff.leila)
    story.register(daysAgo: 720, by: sam)
    story.team(daysAgo: 720, sam, hart, rowan, Staff.housing[0], Staff.officers[0], lead: leila)
    story.worry(
      700, sam, [maya],
      "Maya had no coat again and her tights were wet through at nine o’clock. She kept her bag on her knees all morning.",
      [.physical], impact: "Shivering; slow to join in until after dinner.",
      said: "It’s only wet at the bottom.",
      did: "Dry tights from the welfare cupboard. Spoke to Mum, who was in a hurry.", since: 30)
    story.event(
      655, hart, [maya], .absentFromSchool, "Four days absent in a fortnight. Texts said a cold.")
    story.worry(
      612, sam, [maya],
      "Ate three dinners’ worth at the harvest lunch and put two rolls in her sleeve.",
      [.nutritional], impact: "Hungry most mornings this term.",
      said: "They’re for Ada. She likes the crusty ones.",
      did: "Breakfast club offered free; Maya comes most days.", howOften: .weekly, since: 60)
    story.event(
      540, Staff.officers[0], [ada, maya], .policeAttended,
      "Called by a neighbour to loud arguing at 11.40pm. Both girls up. Darren left for the night.",
      late: 6)
    story.worry(
      470, Staff.housing[0], [ada, maya],
      "Boiler visit. No working light on the stairs, mould over the girls’ bed, washing machine broken since the summer.",
      [.physical], impact: "The girls share one dry bed.",
      did: "Repair order raised; told Mum about the hardship fund.", since: 200
    ) {
      $0.materialNeed = MaterialNeed(
        needs: [.housingCondition, .furniture],
        note: "Landlord repair outstanding seven months: ours to put right.",
        helpOffered: "Washing machine from the re-use shop; mould treated.")
    }
    before(&story, baby)
    story.tell(
      Birth(
        bornOn: .day(story.day(301)), name: PersonName(given: "Chidi", family: "Okafor"), sex: .male
      ),
      daysAgo: 301, by: Staff.midwives[0], about: [baby], late: 1)
    story.seen(
      289, rowan, baby, at: "Home, new birth visit", with: "Mum, Maya",
      noticed:
        "Feeding well. Moses basket clean. Maya knew how to make up a bottle and did it without being asked."
    )
    story.worry(
      238, rowan, [baby, maya],
      "Chidi in a cold wet babygrow at 2pm; Maya home from school “to help”. Mum asleep upstairs.",
      [.physical, .supervision, .educational],
      impact: "Chidi red and sore; Maya missing school to look after him.",
      said: "I can do him. I just can’t do the stairs with him.",
      did: "Changed and fed together, woke Mum, agreed to come back tomorrow.", since: 40
    ) {
      $0.circumstances.vulnerabilities = [.underOne]
      $0.circumstances.otherChildrenConsidered = [ada.id]
      $0.circumstances.parentalFactors = [.mothersMentalHealth]
      $0.circumstances.menConsidered =
        "Darren says he is “not the baby sort”; works away two weeks in four; brings shopping."
      $0.response.secondQuestion = SecondQuestion(
        question: "Who looks after Chidi when you cannot get up?",
        answer: "“Maya’s brilliant with him. Ada’s never in.”")
    }
    story.event(
      230, Staff.doctors[0], [baby], .wasNotBrought,
      "Eight-week check and first immunisations: not brought.")
    story.event(
      204, Staff.secondaryTeacher, [ada], .excluded,
      "Two days, for leaving the site at lunchtime three times.")
    story.seen(
      198, Staff.secondaryLead, ada, at: "School, private room", alone: .yes,
      said: "I go home at dinner to check on them. Nobody asked me that before.",
      noticed: "Cried, then laughed about Chidi’s hiccups.")
    after(&story, ada, maya, baby)
  }

  private func before(_ story: inout Teller, _ baby: Member) {
    story.worry(
      402, Staff.midwives[0], [baby, story.family.mother],
      "Booked at 24 weeks. Missed two scans. Smoking ten a day “to keep calm”.", [],
      impact: "Not yet known: the baby is not born.",
      did: "Home visit arranged; stop-smoking worker will ring.", since: nil
    ) {
      $0.sign.prenatal = [.smoking, .missedAntenatalCare]
      $0.experience.whyNoWords = "Not yet born."
    }
    story.event(
      366, Staff.midwives[0], [baby, story.family.mother], .didNotAttend,
      "Growth scan: did not attend.")
    story.event(
      350, Staff.midwives[0], [baby, story.family.mother], .helpGiven,
      "Scan done with a lift from the project. Growing well.")
  }

  private func after(_ story: inout Teller, _ ada: Member, _ maya: Member, _ baby: Member) {
    let (rowan, hart, leila) = (Staff.rowan, Staff.hart, Staff.leila)
    story.worry(
      176, Staff.primaryTeachers[0], [maya],
      "Maya told me she has a wobbly tooth that hurts; it is a back tooth and it is black.",
      [.medical], impact: "Chewing on one side, woke in the night.",
      said: "Mum said it’ll fall out by itself.", did: "Told Ms Hart.", since: 90,
      tag: "okafor-tooth")
    story.worry(
      174, Staff.primaryTeachers[0], [maya],
      "Maya has a back tooth that hurts and is black. It is a second tooth, not a milk tooth: the school nurse looked.",
      [.medical], impact: "Chewing on one side, woke in the night.",
      said: "Mum said it’ll fall out by itself.", did: "Told Ms Hart; nurse to ring the dentist.",
      since: 90, correctsTag: "okafor-tooth",
      reason: "I had written that it was a milk tooth; the school nurse says it is not.")
    story.lookBack(
      160, hart,
      "Two years of small things: wet clothes, hunger, missed days, a tooth, and Maya mothering the baby. Taken singly each had an answer. Together they show three children looking after one another, worse since Mum’s mood fell after the birth. Mum agreed to an early help assessment today."
    )
    story.event(
      150, leila, story.family.children, .helpOffered,
      "Early help offered. Mum said yes; Darren “not bothered either way”.")
    story.event(
      139, leila, story.family.children, .helpGiven,
      "Morning helper three days a week. GP seen for mood. Stair light fixed.")
    story.seen(
      121, leila, maya, at: "School, art room", alone: .yes,
      said: "I went to school every day this week and Ada went to hers. The lady does the bottles.",
      noticed: "Drew five people eating at a table.")
    story.seen(
      96, rowan, baby, at: "Home", with: "Mum",
      noticed:
        "Warm, dry, laughing at Mum’s peekaboo. Weight on the 50th centile. Mum dressed and talking."
    )
    story.worry(
      52, hart, [maya],
      "First wet clothes since the spring; Maya said the morning lady has stopped.", [.physical],
      impact: "Quiet and watchful again.", said: "It’s all right, I remember how.",
      did: "Rang Leila Haddad: the helper had left and not been replaced.", since: 10, late: 5)
    story.asked(
      50, leila, maya, "What was different on the days the helper came?", "“I got to be eight.”")
    story.event(
      44, leila, story.family.children, .helpGiven, "New morning helper started; Mum chose her.")
    story.seen(
      16, rowan, baby, at: "Clinic", with: "Mum and Ada",
      noticed: "Standing, waving, two teeth. Mum asked about nursery.")
    story.seen(
      9, hart, maya, at: "School", alone: .yes, said: "Ada’s got a part in the play.",
      noticed: "Dry, on time, hand up in class.")
    complete(&story)
    help(&story)
    share(&story)
    voices(&story, ada, maya, baby)
  }

  private func voices(_ story: inout Teller, _ ada: Member, _ maya: Member, _ baby: Member) {
    let (rowan, hart, leila) = (Staff.rowan, Staff.hart, Staff.leila)
    story.heard(
      112, leila, maya, at: "School, art room",
      said: "I like mornings now. I don’t like when the lady is new, she puts the milk wrong.",
      by: [.drawing, .talking],
      done: "Asked for one helper who stays. Maya drew her a card that shows how the bottles go.")
    story.heard(
      94, rowan, baby, at: "Home, on the rug",
      showed: "Looks to Maya first when he is startled, then to Mum. Reaches for Mum to be fed.",
      by: [.observation],
      done: "Showed Mum what he does; she plays on the floor with him after every feed.")
    story.heard(
      60, hart, ada, at: "Bench behind the hall",
      said: "If I tell you it’s bad you’ll take Maya and Chidi somewhere else from me.",
      by: [.talking],
      done: "Told her honestly what happens and what does not. Nobody is planning to part them."
    ) { $0.mayHoldBack = .yes }
    story.heard(
      47, leila, maya, at: "The kitchen table", said: "I was late three times. Nobody told me off.",
      by: [.talking], done: "Two helpers share the mornings now. Maya met the second one first.",
      after: 9)
    story.heard(
      12, hart, maya, at: "Library corner",
      said: "Can the new lady come on Fridays too? Friday is swimming and it’s a rush.",
      by: [.talking, .activity])
    story.feedback(
      128, leila, maya, from: .parent, .earlyHelp,
      "Nobody told me off. The stair light was mended in a week and that had been months.",
      better: .yes, came: "Repairs now go straight to the landlord’s duty line.",
      because: "Three families said the same.")
    story.feedback(
      20, leila, maya, from: .child, .earlyHelp, "I want it to be the same lady every time.",
      better: .yes)
  }
}
