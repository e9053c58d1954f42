import Casework
import Indicators
import Record
import Vocabulary

/// The facts of one child, from what stands of their entries.
struct ChildFold {
  let person: CountedPerson
  let child: Int32
  let levels: [String: String]
  private let chronology: Chronology
  private let involvement: Involvement

  init(person: CountedPerson, child: Int32, chronology: Chronology, levels: [String: String]) {
    self.person = person
    self.child = child
    self.levels = levels
    self.chronology = chronology
    involvement = Involvement(chronology)
  }

  /// A fact, and when the entry that tells it was written down.
  struct Told {
    let type: FactType
    let fact: Fact
    let recordedOn: LocalDate
  }

  func facts() -> [Told] {
    concerns + assessments + tools + plans + referrals + levelChanges + feedback + audits
  }

  private var worries: [Said<Concern>] {
    chronology.standing(Concern.self).filter(\.content.countsAsNeglect)
  }

  private var concerns: [Told] {
    worries.map { said in
      told(
        .concern, said.entry,
        [
          "agency": said.entry.agency,
          "types": .types(said.content.sign.types.map(\.declared)),
        ])
    }
  }

  private var assessments: [Told] {
    involvement.assessments.compactMap { course in
      guard let begun = course.started?.entry ?? course.completed?.entry else { return nil }
      let ended = course.completed?.entry.day
      switch course.purpose {
      case .earlyHelp:
        return told(
          .earlyHelpAssessment, begun, until: ended,
          ["agency": begun.agency, "reason": course.reason])
      case .childAndFamily: return told(.assessment, begun, until: ended, ["agency": begun.agency])
      case .section47: return told(.section47, begun, until: ended)
      case .screening, .prenatal, .other, nil: return nil
      }
    }
  }

  private var tools: [Told] {
    involvement.tools.map { said in
      told(
        .instrumentUse, said.entry, until: said.entry.day,
        ["instrument": .code(said.content.form.form.value), "agency": said.entry.agency])
    }
  }

  private var plans: [Told] {
    involvement.plans.flatMap { plan -> [Told] in
      guard let first = plan.versions.first?.entry else { return [] }
      var values: [String: Fact.Value?] = ["agency": first.agency]
      values["outcomes achieved"] = plan.ended.map {
        .flag($0.content.ending == .outcomesAchieved)
      }
      let ended = plan.ended?.entry.day ?? closed(after: first)
      switch plan.kind {
      case .earlyHelp:
        values["neglect concern"] = .flag(isNeglectAConcern(by: ended))
        return [told(.earlyHelpEpisode, first, until: ended, values)]
      case .childInNeed: return [told(.needPlan, first, until: ended, values)]
      case .childProtection:
        return [told(.protectionPlan, first, until: ended, values)]
          + plan.reviews.map { told(.review, $0.entry) }
      case .care, .followOn, .longTerm: return []
      }
    }
  }

  /// The end of the whole involvement ends what was still open.
  private func closed(after entry: Entry) -> LocalDate? {
    involvement.closures.map(\.entry.day).filter { $0 >= entry.day }.min()
  }

  /// Whether a worry about neglect had been recorded, or an assessment found it an issue, before a plan ended.
  private func isNeglectAConcern(by day: LocalDate?) -> Bool {
    worries.contains { day == nil || $0.entry.day <= day ?? .last }
      || involvement.completedAssessments.contains {
        $0.content.isNeglectAnIssue == .yes && (day == nil || $0.entry.day <= day ?? .last)
      }
  }

  private var referrals: [Told] {
    involvement.referrals.map(\.referral).filter(\.content.isToSocialCare).map {
      told(.referral, $0.entry, ["agency": $0.entry.agency])
    }
  }

  private var feedback: [Told] {
    involvement.feedback.flatMap { said -> [Told] in
      let stage = said.content.stage.rawValue.replacing("_", with: "-")
      let who = said.content.from == .parent ? "parents" : "children"
      let values: [String: Fact.Value?] = [
        "survey": .code("\(who)-\(stage)"), "stage": .code(stage),
        "respondent": .code(said.content.from.rawValue),
        "answered": .flag(said.content.state == .given),
      ]
      var answers: [Told] = []
      if let difference = said.content.madeDifference?.grade {
        answers = [
          told(
            .surveyAnswer, said.entry,
            values.merging(
              [
                "question": .code(RecordFacts.Feedback.question), "answer": .code(difference),
              ], uniquingKeysWith: { _, new in new }))
        ]
      }
      return [told(.feedbackRequest, said.entry, values)] + answers
    }
  }

  private var audits: [Told] {
    chronology.standing(AssessmentAudited.self).flatMap { said in
      [
        said.content.areOutcomesImproving?.isYes.map {
          ("outcomes", "better for the child", $0)
        },
        said.content.wasChanceMissed?.isYes.map {
          ("no chance to step up was missed", "met", !$0)
        },
      ].compactMap(\.self).map { standard, field, isSo in
        told(
          .auditFinding, said.entry,
          [
            "audit": .code("early-help"), "standard": .code(standard), field: .flag(isSo),
            "agency": said.entry.agency,
          ])
      }
    }
  }

  private func told(
    _ type: FactType, _ entry: Entry, until end: LocalDate? = nil,
    _ values: [String: Fact.Value?] = [:]
  ) -> Told {
    Told(
      type: type,
      fact: Fact(
        child: child, startedOn: entry.day, endedOn: end.map { max($0, entry.day) },
        values.compactMapValues(\.self)),
      recordedOn: entry.envelope.recordedAt.ukDate)
  }
}

extension ChildFold {
  /// Every step down, and every end of help, from the level before it.
  ///
  /// The outcomes were achieved only where that is the reason and no outcome is said to be anything else.
  private var levelChanges: [Told] {
    var before: String?
    let decisions = involvement.levels.map { ($0.entry, Step.decided($0.content)) }
    let closures = involvement.closures.map { ($0.entry, Step.closed($0.content)) }
    let steps = (decisions + closures).sorted {
      ($0.0.day, $0.0.number) < ($1.0.day, $1.0.number)
    }
    return steps.compactMap { entry, step in
      let from = before
      before = step.level(in: levels)
      guard step.isDown, let from, let to = before, from != to else { return nil }
      return told(
        .stepDown, entry,
        [
          "from": .code(from), "to": .code(to), "agency": entry.agency,
          "reason": step.reason.map { .code($0.rawValue) },
          "outcomes achieved": .flag(step.areOutcomesAchieved),
        ])
    }
  }

  private enum Step {
    case decided(LevelDecided)
    case closed(CaseClosed)

    var isDown: Bool {
      if case .decided(let decided) = self { decided.change == .stepDown } else { true }
    }

    var reason: StepDownReason? {
      switch self {
      case .decided(let decided): decided.reason
      case .closed(let closed): closed.reason
      }
    }

    var areOutcomesAchieved: Bool {
      let outcomes =
        switch self {
        case .decided(let decided): decided.outcomes
        case .closed(let closed): closed.outcomes
        }
      return reason == .outcomesAchieved && outcomes.allSatisfy { $0.progress == .achieved }
    }

    func level(in levels: [String: String]) -> String? {
      switch self {
      case .decided(let decided): levels[decided.level.value]
      case .closed: "universal"
      }
    }
  }
}

extension Entry {
  /// The first day it can have happened.
  fileprivate var day: LocalDate { envelope.occurred.earliest }

  fileprivate var agency: Fact.Value { .code(envelope.author.agency.value) }
}

extension AssessmentCourse {
  /// Neglect where it was found, or thought when it began, to be an issue; something else where it was not.
  fileprivate var reason: Fact.Value? {
    switch completed?.content.isNeglectAnIssue ?? started?.content.isNeglectAnIssue {
    case .yes: .code("neglect")
    case .no: .code("other")
    default: nil
    }
  }
}

extension Answer {
  fileprivate var isYes: Bool? {
    switch self {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// Whether the help made a difference, as an answer to a survey stands.
  fileprivate var grade: String? { isYes.map { $0 ? "agree" : "disagree" } }
}

extension NeglectType {
  /// What the type is called in declarations.
  fileprivate var declared: String {
    self == .supervision ? "lack of supervision and guidance" : rawValue
  }
}
