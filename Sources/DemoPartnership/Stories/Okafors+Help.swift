import Casework
import Record
import UseCases
import Vocabulary

extension Okafors {
  /// Early help for Maya: the level, the agreement, a plan that works, falters when the helper leaves, and is put right.
  func help(_ story: inout Teller) {
    let maya = story.family.children[1]
    decide(&story, maya)
    let plan = PlanWritten(
      plan: ID("okafor-plan"), kind: .earlyHelp, assessment: ID("okafor-early-help"),
      lead: Staff.leila.leading("She does what she says, and she rings first."),
      lines: [
        mornings(
          story, "A morning helper comes on Mondays, Wednesdays and Fridays"), tooth(story),
      ],
      writtenWith: [
        PlanParticipant(giver: .parent, name: story.family.mother.given),
        PlanParticipant(giver: .child, name: maya.given),
      ],
      until: story.day(140).adding(days: 180), checkLastsOn: story.day(140).adding(days: 270),
      ifItDoesNotWork: "We meet again within the fortnight and think of something else.",
      choices: "A helper at home, or breakfast at school.", chosen: "Mum chose both.",
      formats: [.paper, .readAloud])
    write(&story, plan, 140, heardOn: nil)
    review(&story, 98, heardOn: 112, .better, "On time on 27 mornings of 30; ate before school.") {
      $0.decided = [DecidedLine(line: ID("okafor-mornings"), decision: .goOn, why: "It works.")]
    }
    review(
      &story, 38, heardOn: 47, .worse, "Wet and hungry again in the fortnight without a helper."
    ) {
      $0.decided = [
        DecidedLine(
          line: ID("okafor-mornings"), decision: .change,
          why: "It rested on one person, who left.",
          newAction: "Two named helpers share the mornings, and each stands in for the other")
      ]
      $0.statutoryAction = Casework.StatutoryAction.none
      $0.statutoryWhy = "The help works when it comes; what failed was ours."
    }
    var second = plan
    second.lines[0] = mornings(
      story, "Two named helpers share the mornings, and each stands in for the other")
    second.whatChanged = "Two helpers instead of one, since the mornings fell apart when one left."
    write(&story, second, 37, heardOn: 47)
  }

  private func decide(_ story: inout Teller, _ maya: Member) {
    story.tell(
      LevelDecided(
        scale: "Wrenbury Levels of Need", level: ID("early-help"), term: "Family Help",
        change: .first,
        why: "Two years of small worries about three children, and a mother who asks for help.",
        canOneAgencyMeetNeed: .no),
      daysAgo: 142, by: Staff.leila, about: [maya], basis: .opinion)
    story.tell(
      AgreementAnswered(
        asked: story.family.mother.id, name: story.family.mother.given,
        giver: .parentWithResponsibility, answer: .yes,
        scope: "Family Help: a morning helper, visits every fortnight, and telling school",
        level: ID("early-help")),
      daysAgo: 141, by: Staff.leila, about: [maya], tag: "okafor-agreement")
  }

  private func mornings(_ story: Teller, _ action: String) -> PlanLine {
    PlanLine(
      id: ID("okafor-mornings"), needs: [ID("okafor-early-help-any-1")], action: action,
      outcome: "Maya has eaten and is at school on time, and is not the one who does the bottles",
      evidence: "School’s register, and what Maya says of her mornings",
      owner: LineOwner(
        kind: .practitioner, practitioner: Staff.leila.id, name: Staff.leila.name),
      dueOn: story.day(140).adding(days: 170), builds: [.enduringRelationship])
  }

  private func tooth(_ story: Teller) -> PlanLine {
    PlanLine(
      id: ID("okafor-tooth-line"), action: "Ring the dentist and go with Maya and Mum",
      outcome: "Maya’s tooth does not hurt and she sleeps through",
      evidence: "The dentist’s letter; Maya says so",
      owner: LineOwner(kind: .practitioner, practitioner: Staff.hart.id, name: Staff.hart.name),
      dueOn: story.day(140).adding(days: 160))
  }

  /// A version of the plan, and the day after who agreed to it.
  private func write(_ story: inout Teller, _ plan: PlanWritten, _ daysAgo: Int, heardOn: Int?) {
    let (maya, mother, tag) = (story.family.children[1], story.family.mother, "okafor-\(daysAgo)")
    var plan = plan
    plan.voice = VoiceHeard(
      whyNot: heardOn == nil ? "Heard in the assessment; see her words." : nil)
    let heard = heardOn.map { "voice-\(story.family.number)-\($0)" }
    story.tell(plan, daysAgo: daysAgo, by: Staff.leila, about: [maya], tag: tag) {
      [plan] written in
      var plan = plan
      plan.voice.entries = [heard.flatMap { written[$0] }].compactMap(\.self)
      return plan
    }
    let agreed = PlanAgreed(
      plan: plan.plan, version: ID(""),
      views: [
        PlanView(giver: .parent, person: mother.id, name: mother.given, answer: .yes),
        PlanView(giver: .child, person: maya.id, name: maya.given, answer: .yes),
      ])
    story.tell(agreed, daysAgo: daysAgo - 1, by: Staff.leila, about: [maya]) { written in
      var agreed = agreed
      agreed.version = written[tag] ?? agreed.version
      agreed.agreement = written["okafor-agreement"]
      return agreed
    }
  }
}
