import Casework
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// The other children of the family an assessment begins for, each with what was assessed of them before.
struct BegunTogether {
  let page: StartAssessmentPage

  /// The children who were chosen.
  var chosen: [FormSubject] {
    page.others.filter { page.body.all("also_about").contains($0.person.value) }
  }

  func asked(_ asking: Asking) -> Markup {
    guard !page.others.isEmpty, page.joined == nil else { return .empty }
    return asking.some(
      "Which other children is it about?", "also_about",
      page.others.map {
        Answers.choice(
          [$0.name, $0.age].filter { !$0.isEmpty }.joined(separator: ", "),
          value: $0.person.value)
      },
      hint:
        "Each child has a statement of their own, kept on their own record alone. Select all that apply",
      style: .strong) + each(page.others) { before(of: $0, asking) }
  }

  private func before(of other: FormSubject, _ asking: Asking) -> Markup {
    let underWay = page.underWay(of: other)
    let earlier = EarlierAssessments(subject: other, isOneOfSeveral: true).asked(asking)
    guard !underWay.isEmpty || !earlier.isEmpty else { return .empty }
    return Fieldset("If it is about \(other.name) too", questions: underWay + earlier).markup
  }
}

/// An assessment that is being made on the page of one child, begun for a brother or sister too.
struct JoinedAssessment {
  let host: FormSubject
  let course: AssessmentCourse

  /// The child on whose page it is made.
  var madeOn: ID<Person> { course.started?.content.alongside ?? host.person }

  /// What says which it is when the form is sent.
  var fields: Markup {
    HiddenField("with", value: host.person.value).markup
      + HiddenField("assessment", value: course.id.value).markup
  }

  /// The page it is made on.
  func path(on form: PlaceForm) -> String {
    "\(host.path)/forms/\(form.id)/new?assessment=\(course.id)&step=\(Filling.peopleStep)"
  }
}
