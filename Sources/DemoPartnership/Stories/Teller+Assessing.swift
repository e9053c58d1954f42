import Casework
import Instruments
import Record
import UseCases
import Vocabulary

/// What help is decided on: tools, an early help assessment, and what becomes of a referral.
extension Teller {
  private var assessment: ID<Assessment> { ID(named("assessment")) }

  /// The need that the family’s assessment states, for the line of a plan that answers it.
  var assessedNeed: ID<NeedStatement> { NeedStatement.name("any-1", in: assessment) }

  /// Grades only: of a licensed tool no wording is kept.
  mutating func grade(
    _ daysAgo: Int, _ child: Member, by practitioner: DemoPractitioner, _ grades: [Int],
    tag: String? = nil
  ) {
    let areas = ["physical", "safety", "emotional", "developmental"]
    var answers: [String: ItemAnswer] = [
      "completed-on": .date(day(daysAgo)), "trained-on": .date(trained(before: daysAgo)),
      "licence-number": .text("Wrenbury Vale 12"),
      "concerns": .choices(zip(areas, grades).filter { $1 > 2 }.map { ID($0.0) }),
    ]
    for (area, grade) in zip(areas, grades) { answers[area] = .grade(ID("grade-\(grade)")) }
    complete(
      ID("gcp2"), daysAgo: daysAgo, by: practitioner, about: [child, family.mother], answers,
      tag: tag)
  }

  /// What the home was like on a day, and how it compares with when somebody last looked.
  mutating func home(
    _ daysAgo: Int, _ child: Member, by practitioner: DemoPractitioner, _ compared: String
  ) {
    let seen = compared == "better" ? "good" : "not-yet"
    var answers: [String: ItemAnswer] = [
      "visited-on": .date(day(daysAgo)),
      "announced": .choice(ID(compared == "better" ? "yes" : "no")),
      "rooms": .choices([ID("kitchen"), ID("childs-room")]), "compared": .choice(ID(compared)),
      "help": .text("A back that hurts, and a landlord who does not answer."),
      "again-on": .date(day(daysAgo).adding(days: 21)),
    ]
    for room in ["bed", "food", "warm", "clean", "safe"] { answers[room] = .choice(ID(seen)) }
    answers["play"] = .choice(ID("not-seen"))
    complete(
      ID("home-conditions"), daysAgo: daysAgo, by: practitioner, about: [child], answers)
  }

  /// An early help assessment of one child, begun and finished.
  mutating func assess(
    from ago: Int, _ child: Member, situation: String, shows: String, need: String,
    healthVisitorKnows knows: String? = nil
  ) {
    tell(
      AssessmentStarted(
        assessment: assessment, purpose: .earlyHelp, tool: "Family Help Assessment",
        why: "Several small worries, and the parents want help.", isNeglectAnIssue: .notKnown),
      daysAgo: ago, by: cast.familyWorker, about: [child])
    contribution(
      ago, to: assessment, of: child, from: cast.healthVisitor,
      asked: "Growth, and what you see at home",
      by: cast.familyWorker, says: knows, after: 1)
    complete(
      ID("early-help-assessment"), daysAgo: ago - 2, by: cast.familyWorker, about: [child],
      assessment: assessment, ofTheFamily(lookingAgainOn: day(ago - 2).adding(days: 90)),
      of: [
        [
          "situation": .text(situation), "childs-words": .text(shows),
          "unmet": .choice(ID("unmet")),
          "unmet-needs": .rows([[ID("need"): .text(need)]]),
        ]
      ])
  }

  private func ofTheFamily(lookingAgainOn day: LocalDate) -> [String: ItemAnswer] {
    [
      "agreed-by": .text(family.mother.given),
      "is-neglect": .choice(ID(turn % 3 == 0 ? "not-known" : "yes")),
      "household": .text("\(family.everyone.map(\.given).joined(separator: ", "))."),
      "parenting": .text("Both want to do well by the children; evenings are hard."),
      "around": .text("Grandparents an hour away; a friend next door."),
      "money": .text("One wage, and debts from the winter. Adviser offered and taken."),
      "impact": .text("Days without a plan, and less help to learn and play than children need."),
      "earlier-worries": .text("A few notes over two years, none of them long."),
      "was-tried": .text("Advice at the clinic."), "came-of-it": .text("Tried, and not kept up."),
      "history": .text("They moved here when the first was born."),
      "generations": .text("Not in the father’s family; the mother would rather not say."),
      "parent-works": .text("Bath and bed."), "parent-change": .text("Somebody to ask."),
      "professional-works": .text("They come when asked."),
      "professional-change": .text("Time with each child every day."),
      "together": .text("One plan, and the same worker throughout."), "look-again": .date(day),
    ]
  }

  /// School tells social care of it too; nothing further follows, with reasons and advice, and school is told.
  mutating func referredWithoutMore(_ daysAgo: Int, _ child: Member) {
    let (referral, decision) = (named("referral"), named("nfa"))
    tell(
      ReferralMade(
        agency: "MASH", isToSocialCare: true, why: "The family said no, and small worries go on.",
        ownHelp: "Breakfast and somebody to talk to every day.", referrer: cast.schoolLead.name),
      daysAgo: daysAgo, by: cast.schoolLead, about: [child], basis: .opinion, tag: referral)
    let why = "No harm is shown now; school sees the child daily and looks again on a named day."
    let advice =
      "To school: what to write down, and when to ring at once. To the mother: who to ask."
    tell(
      NoFurtherAction(why: why, advice: advice), daysAgo: daysAgo - 2, by: cast.front,
      about: [child], basis: .opinion, tag: decision
    ) { written in
      NoFurtherAction(referral: written[referral], why: why, advice: advice)
    }
    referrerTold(daysAgo - 2, referral, [child], by: cast.front, what: why)
    let other = cast.front.id == Staff.marcus.id ? Staff.duty : Staff.marcus
    approved(
      daysAgo - 3, decision, [child], by: other,
      why: "School’s own help is right for now, and the day to look again is set.")
  }
}
