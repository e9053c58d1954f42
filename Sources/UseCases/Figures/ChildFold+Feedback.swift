import Casework
import Indicators
import Record

extension ChildFold {
  var feedback: [Told] {
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

  var audits: [Told] {
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
