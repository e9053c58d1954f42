import Casework
import Instruments
import Vocabulary

extension Okafors {
  /// The tools and the assessment by which the Okafors came to be helped.
  func complete(_ story: inout Teller) {
    let (ada, maya) = (story.family.children[0], story.family.children[1])
    screen(&story, maya)
    story.grade(155, maya, by: Staff.leila, [4, 3, 3, 3])
    assess(&story, maya, ada)
    story.grade(30, maya, by: Staff.leila, [2, 3, 2, 2])
  }

  private func screen(_ story: inout Teller, _ maya: Member) {
    story.complete(
      ID("neglect-screening"), daysAgo: 470, by: Staff.hart, about: [maya],
      [
        "stage": .choice(ID("primary")), "seen-on": .date(story.day(470)),
        "known-from": .text("Designated lead at her school"),
        "signs-medical-primary": .choices([ID("none")]),
        "signs-nutritional-primary": .choices([ID("sign-1")]),
        "signs-emotional-primary": .choices([ID("none")]),
        "signs-educational-primary": .choices([ID("none")]),
        "signs-physical-primary": .choices([ID("sign-2")]),
        "signs-supervision-primary": .choices([ID("none")]),
        "type-medical": .choice(ID("no-worry")),
        "type-nutritional": .choice(ID("worry")),
        "about-nutritional": .text("Hungry most mornings; takes bread home for her sister."),
        "type-emotional": .choice(ID("no-worry")), "type-educational": .choice(ID("no-worry")),
        "type-physical": .choice(ID("unsure")),
        "about-physical": .text("No coat twice this month, dry and clean otherwise."),
        "type-supervision": .choice(ID("not-known")),
        "poverty": .text("Mum’s hours were cut in spring."),
        "goes-well": .text("Reads with Mum every night. Kind to younger ones."),
        "next-step": .text("Talk with Mum about early help, and about the breakfast club."),
      ])
  }

  private func assess(_ story: inout Teller, _ maya: Member, _ ada: Member) {
    let assessment: ID<Assessment> = ID("okafor-early-help")
    story.tell(
      AssessmentStarted(
        assessment: assessment, purpose: .earlyHelp, tool: "Family Help Assessment",
        why: "Hunger and missed school, and Mum asked for help.", isNeglectAnIssue: .yes),
      daysAgo: 158, by: Staff.leila, about: [maya, ada])
    story.complete(
      ID("early-help-assessment"), daysAgo: 143, by: Staff.leila, about: [maya, ada],
      assessment: assessment, Self.familyPart(story.day(143)),
      of: [
        [
          "situation": .text("Gets herself up and to school; eats there first."),
          "childs-words": .text("I like breakfast club. I worry when Mum cries."),
          "child-works": .text("Mum reads to me."),
          "child-change": .text("I want tea every day."),
          "unmet": .choice(ID("unmet")),
          "unmet-needs": .rows([
            [ID("need"): .text("Enough to eat before school and at the weekend.")]
          ]),
        ],
        [
          "situation": .text("Minds the house until Mum is back at eight."),
          "childs-words": .text("I’m not a childminder. I want to go to drama."),
          "child-works": .text("Mum listens when she is not tired."),
          "child-change": .text("Somebody else should mind the house."),
          "unmet": .choice(ID("unmet")),
          "unmet-needs": .rows([
            [ID("need"): .text("Evenings of her own, without looking after others.")]
          ]),
        ],
      ])
  }

  private static func familyPart(_ day: LocalDate) -> [String: ItemAnswer] {
    [
      "agreed-by": .text("Mum; Ada agreed for herself"), "is-neglect": .choice(ID("yes")),
      "household": .text(
        "Mum, Ada, Maya and Chidi; Darren two weeks in four. Gran rings on Sundays."),
      "parenting": .text("Warm and funny; mornings fall apart after late shifts."),
      "around": .text("Neighbour downstairs helps. No family nearby."),
      "money": .text("Hours cut; rent behind. Adviser booked."),
      "impact": .text("Both girls carry worries that are not theirs."),
      "earlier-worries": .text("Cold and hungry, on and off, for two years."),
      "was-tried": .text("Breakfast club, a food parcel."),
      "came-of-it": .text("Better in term time, not in the holidays."),
      "history": .text("Moved three times in four years."),
      "generations": .text("Mum was hungry as a child too, and said so."),
      "parent-works": .text("Bedtime reading."), "parent-change": .text("The mornings."),
      "professional-works": .text("Mum asks for help early."),
      "professional-change": .text("Food at weekends; Ada’s evenings."),
      "together": .text("A morning helper, the benefits adviser, drama club for Ada."),
      "look-again": .date(day.adding(days: 90)),
    ]
  }
}
