import Casework
import Instruments
import Record
import Vocabulary

/// What families thought of the help, and what auditors found who had not worked with them: good and not good.
enum LookingBack {
  static func tell(_ story: inout Teller) {
    let child = story.family.eldest
    guard child.stage == .child, story.family.number > 0, story.begins > 150 else { return }
    hear(&story, child)
    switch story.family.number % 3 {
    case 0: break
    case 1: auditCase(&story, child)
    default: auditEarlyHelp(&story, child)
    }
  }

  /// Some day while there was help, the more of them the longer the story.
  private static func someDay(_ story: inout Teller) -> Int {
    let until = story.helpUntil
    return story.chance.number(until...min(max(850, until + 60), story.begins - 100))
  }

  // MARK: What they think

  private static func hear(_ story: inout Teller, _ child: Member) {
    guard story.hadEarlyHelp, story.chance.happens(70) else { return }
    let (first, second) = (someDay(&story), someDay(&story))
    let better = story.chance.happens(70)
    let isLifeBetter = better && story.chance.happens(80)
    if story.chance.happens(15) {
      story.tell(
        FeedbackGiven(from: .parent, stage: .earlyHelp, state: .declined), daysAgo: first,
        by: story.cast.familyWorker, about: [child], basis: .toldBySomeone,
        toldBy: "\(story.family.mother.given), by telephone")
    } else {
      story.feedback(
        first, story.cast.familyWorker, child, from: .parent, .earlyHelp,
        better
          ? "Somebody came when they said they would. I can ring her."
          : "Three different people, and each began again from the start.",
        better: better ? .yes : .no, life: isLifeBetter ? .yes : .no)
    }
    guard child.age(on: story.day(second)) >= 6 else { return }
    let answers = childsAnswers(better: better, &story)
    story.complete(
      ID("child-feedback"), daysAgo: second, by: story.cast.familyWorker, about: [child], answers)
  }

  private static func childsAnswers(
    better: Bool, _ story: inout Teller
  ) -> [String: ItemAnswer] {
    var answers: [String: ItemAnswer] = [
      "when": .choice(ID("early-help")),
      "good": .text(better ? "We have tea at the table now." : "The dog."),
      "change": .text(better ? "Nothing really." : "People should say when they come."),
    ]
    for question in ["heard", "told", "safer", "daily-life", "difference"] {
      let option = story.chance.happens(better ? 85 : 35) ? "yes" : "no"
      answers[question] = .choice(ID(story.chance.happens(12) ? "partly" : option))
    }
    return answers
  }

  // MARK: What was found

  private static func auditCase(_ story: inout Teller, _ child: Member) {
    var answers = learnt(&story)
    for question in [
      "early", "levels", "recorded-right", "soon", "assessment-in-time", "history", "poverty",
      "care-profile", "all-said", "heard-in-assessment", "measurable", "heard-in-plan",
      "heard-in-review", "better", "fits", "response-in-time",
    ] {
      answers[question] = .choice(ID(story.chance.happens(60) ? "yes" : "no"))
    }
    answers["care"] = .choice(ID("does-not-apply"))
    for question in ["assessment", "plan", "together", "practice"] {
      answers[question] = grade(&story)
    }
    let day = someDay(&story)
    story.complete(
      ID("neglect-case-audit"), daysAgo: day, by: Staff.gwen, about: [child], answers)
  }

  private static func auditEarlyHelp(_ story: inout Teller, _ child: Member) {
    var answers = learnt(&story)
    answers["practice"] = grade(&story)
    for question in ["better", "no-chance-missed"] {
      answers[question] = .choice(ID(story.chance.happens(65) ? "yes" : "no"))
    }
    let day = someDay(&story)
    story.complete(
      ID("early-help-case-audit"), daysAgo: day, by: Staff.gwen, about: [child], answers)
  }

  private static func grade(_ story: inout Teller) -> ItemAnswer {
    .choice(
      ID(
        story.chance.one(of: [
          "outstanding", "good", "good", "good", "requires-improvement", "requires-improvement",
          "inadequate",
        ])))
  }

  private static func learnt(_ story: inout Teller) -> [String: ItemAnswer] {
    [
      "strengths": .text(
        story.chance.one(of: [
          "The school kept asking until somebody came.",
          "One worker stayed with the family throughout.",
          "Money was talked about first, and without blame.",
        ])),
      "to-do": .text(
        story.chance.one(of: [
          "Write down what the child says, in the child’s words. Family worker, this month.",
          "Bring the father into the plan. Family worker, before the next review.",
          "Look at the level again: three worries since the last review. Manager, this week.",
        ])),
    ]
  }
}
