import Casework
import Instruments
import Record
import UseCases
import Vocabulary

/// The law’s assessment of a child in need.
extension Teller {
  var childAndFamily: ID<Assessment> { ID(named("child-and-family")) }

  /// The need it states, for the line of a plan that answers it.
  var needAtNight: ID<NeedStatement> {
    NeedStatement.name("emotional-and-behavioural", in: childAndFamily)
  }

  /// Assessed under section 17 together with adult services, with what other agencies know asked for and, mostly, given.
  mutating func assessedByLaw(from ago: Int, _ child: Member) {
    let social = cast.socialWorker
    let adults = JointService(agency: cast.adults.agency.id, name: cast.adults.agency.name)
    tell(
      AssessmentStarted(
        assessment: childAndFamily, purpose: .childAndFamily, tool: "Child and family assessment",
        why: "Referred by health visiting.", isNeglectAnIssue: .yes,
        due: .ofGuidance(
          WorkingCalendar.englandAndWales.adding(workingDays: 45, to: day(ago)), from: day(ago),
          ID("assess")), isJoint: .yes, jointWith: adults),
      daysAgo: ago, by: social, about: [child])
    contribution(
      ago, to: childAndFamily, of: child, from: cast.adults, asked: "What a bad day is like",
      by: social,
      says: "Low for weeks at a time since the birth. Says she would ask for help if it were near.")
    contribution(
      ago, to: childAndFamily, of: child, from: cast.schoolLead, asked: "How she is at school",
      by: social, says: "Bright, tired, and watches the clock. Knows what her brother eats.",
      after: 9)
    contribution(
      ago, to: childAndFamily, of: child, from: cast.doctor, asked: "Health of both children",
      by: social,
      says: turn % 2 == 0 ? nil : "Immunised. Mother’s treatment was changed in May.",
      after: 20)
    grade(ago - 18, child, by: social, [3, 3, 4, 3], tag: named("need-grades"))
    heard(
      ago - 20, social, child, at: "School, in the library", said: "I want to be the little one.",
      by: [.talking, .drawing], done: "Her aunt comes on the bad nights now.", after: 26)
    let voice = "voice-\(family.number)-\(ago - 20)"
    complete(
      ID("child-and-family-assessment"), daysAgo: ago - 38, by: social, about: [child],
      assessment: childAndFamily, answers(of: child, on: day(ago - 38)),
      resting: [
        "tools": [named("need-grades")], "heard-in": [voice], "direct-work": [voice],
      ], jointWith: adults)
  }

  private func answers(of child: Member, on day: LocalDate) -> [String: ItemAnswer] {
    var answers: [String: ItemAnswer] = [
      "is-neglect": .choice(ID("yes")),
      "need-emotional-and-behavioural": .choice(ID("unmet")),
      "unmet-emotional-and-behavioural": .text("Somebody who gets up at night instead of her"),
      "child-works": .text("“Mummy sings when she is better.”"),
      "child-change": .text("“I want to be the little one.”"),
      "look-again": .date(day.adding(days: 120)),
    ]
    for need in [
      "health", "education", "identity", "family-and-social", "presentation", "self-care",
    ] { answers["need-\(need)"] = .choice(ID("met")) }
    let words = [
      "situation": "Up before the baby; breakfast for two; then school.",
      "parenting": "Warm and able when well; when low, she cannot get up.",
      "surroundings": "An aunt nearby; a father who works nights.",
      "good-enough": "A grown-up who wakes when a child does.",
      "earlier-worries": "Two spells of worries in a year.", "was-tried": "Weekly visits.",
      "came-of-it": "Better while they lasted.", "history": "In care herself from nine.",
      "generations": "Her own mother was unwell too.",
      "impact": "She is a carer at the age of playing.", "attachment": "Seeks her mother out.",
      "upbringing": "Many moves.", "available": "When well, fully.",
      "shared": "She says it first.", "cooperation": "Comes, rings back, and tells the truth.",
      "root": "Depression, and nobody at night.", "circumstances": "One wage; a dry flat.",
      "functioning": "Tired before she begins.", "change": "Much, with somebody on the bad days.",
      "parent-works": "Singing.", "parent-change": "The mornings.",
      "professional-works": "She asks.", "professional-change": "Who gets up.",
      "conclusion": "A child in need plan, with the adult worker in it.",
    ]
    for (item, said) in words { answers[item] = .text(said) }
    return answers
  }
}
