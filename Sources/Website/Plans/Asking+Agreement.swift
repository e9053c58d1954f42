import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension Asking {
  /// The agreement that help or a plan rests on (R-040).
  func agreement(_ subject: FormSubject) -> Markup {
    let involvement = subject.judgedIn?.involvement
    let given = involvement?.agreements.given ?? []
    let carried = unseen("agreement", besides: Set(given.map(\.id.value)))
    let rule = involvement?.level.map {
      EachPlaceItsAgreementRule.wording(at: $0.content.level, in: subject.place)
    }
    let isOfChildAlone = involvement?.agreements.ofChildAlone.isEmpty == false
    guard !given.isEmpty else {
      return """
        <div id="agreement">\(InsetText(
          """
          <p>No agreement of the family stands.\(present(rule) { " \($0)" })\(when(isOfChildAlone, " A child under 16 agrees alone only where somebody has written why they are competent to."))</p>\
          <p><a href="\(href: "\(subject.path)/agreements/new")">Record who agrees, to what and when</a></p>
          """))</div>\(carried)
        """
    }
    return Radios(
      "Which agreement of the family does it rest on?", name: "agreement",
      choices: given.map {
        Answers.choice(
          "\($0.content.name): \($0.content.scope)", value: $0.id.value,
          hint: "Agreed on \($0.day.british)")
      }, chosen: body.text("agreement"), hint: rule, errors: errors, style: .strong
    ).markup + carried
  }
}
