import Casework
import Markup
import Record
import UseCases
import Vocabulary

// Who assesses with the one who begins, and who interprets.
extension StartAssessmentPage {
  /// What is known of the parents’ own difficulties stands beside the question.
  func assessedTogether(_ asking: Asking) -> Markup {
    let prompt = Asking.prompt(.assessment, "is_joint")
    let known = subject.picture.map { ParentsOwnDifficulties.known(in: $0).map(\.0) } ?? []
    return """
      \(present(known.labels) {
        InsetText("<p>On the record of the parents: \($0).</p>").markup
      })\
      \(asking.one(
        prompt.words, "is_joint", of: Answer.self, hint: prompt.shownHint, isInline: true,
        style: .strong))\(jointWith)
      """
  }

  /// Services for adults first; others, such as a charity for people who drink, after them.
  private var jointServices: [AgencyCard] {
    let others = subject.agencies.filter { $0.id != subject.worker.agency.id }
    return others.filter { $0.kind == .adultServices } + others.filter { $0.kind != .adultServices }
  }

  private var jointWith: Markup {
    let prompt = Asking.prompt(.assessment, "joint_with")
    return SelectField(
      prompt.words, name: "joint_with",
      choices: jointServices.map { Answers.choice($0.name, value: $0.id.value) },
      chosen: body.text("joint_with"), hint: prompt.shownHint, errors: errors, style: .strong
    ).markup
  }

  func jointService(_ reader: inout FormReader) -> JointService? {
    let chosen = jointServices.first { $0.id.value == body.text("joint_with") }
    if chosen != nil, body.text("is_joint") != Answer.yes.rawValue {
      reader.errors.add(
        "Select “Yes” above if it is made together with this service, or leave the service blank",
        to: "joint_with")
    }
    return chosen.map { JointService(agency: $0.id, name: $0.name) }
  }

  /// Arranged before anybody is spoken with, where the record says that it is needed.
  func interpreter(_ asking: Asking) -> Markup {
    let spoken = SpokenWith(subject: subject).markup
    guard !spoken.isEmpty else { return .empty }
    return spoken
      + asking.one(
        "Who will interpret?", "interpreter",
        among: [InterpreterKind.sameLanguage, .professional, .notNeeded],
        hint: "You can leave this blank until it is arranged", style: .strong)
  }
}
