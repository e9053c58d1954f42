import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks an agency to contribute to an assessment, or keeps what it answered (R-065).
struct ContributionPage: Page {
  let subject: FormSubject
  let course: AssessmentCourse
  let agencies: AgencyNames
  /// The agency that answers; nil to ask one.
  let asked: ID<Agency>?
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  var title: String {
    asked.map { "What \(agencies[$0]) answered" } ?? "Ask an agency to contribute"
  }
  let section: SiteSection? = .people

  private var path: String { "\(subject.path)/assessments/open/\(course.id)/contributions" }

  var before: Markup { BackLink("Assessments", href: "\(subject.path)/assessments").markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    \(PostForm(
      to: asked.map { "\(path)/\($0)" } ?? path, proof, key: FormKey(in: body),
      asked == nil ? request : answer
    ).markup)
    """
  }

  private var request: Markup {
    let asking = Asking(body: body, errors: errors)
    return """
      \(SelectField(
        "Which agency?", name: "agency",
        choices: agencies.cards.map { Answers.choice($0.name, value: $0.id.value) },
        chosen: body.text("agency"), errors: errors, style: .strong))\
      \(asking.lines("What do you ask them for?", "asked", style: .strong))\
      \(DateField(
        "By when?", name: "due", value: body.date("due"), errors: errors, style: .strong))\
      \(Button("Save the request"))
      """
  }

  private var answer: Markup {
    let asking = Asking(body: body, errors: errors)
    return """
      \(Radios(
        "Did they contribute?", name: "was_given",
        choices: [
          Answers.choice("Yes", value: "yes"),
          Answers.choice("No, they declined", value: "no"),
        ], chosen: body.text("was_given"), errors: errors, style: .strong))\
      \(asking.lines(
        "What did they say?", "words", hint: "What they contributed, or why they declined",
        rows: 5, style: .strong))\
      \(Button("Save"))
      """
  }

  func requested() throws(FormErrors) -> NewEntry {
    var reader = FormReader(body, today: subject.today)
    let agency = agencies.cards.first { $0.id.value == body.text("agency") }
    if agency == nil { reader.errors.add("Select which agency", to: "agency") }
    let asked = reader.text("asked", "What you ask for", missing: "Enter what you ask them for")
    let due = reader.dayAhead("due", "The day to answer by")
    if due == nil, reader.errors["due"] == nil, body.date("due").isBlank {
      reader.errors.add("Enter the day to answer by", to: "due")
    }
    try reader.errors.throwIfAny()
    return ContributionRequested(
      assessment: course.id, agency: agency?.id ?? ID(""), agencyName: agency?.name ?? "",
      asked: asked, due: due.map { DueDate(setOn: $0, today: subject.today) }
    ).newEntry(about: [subject.person], occurred: .on(.day(subject.today)))
  }

  func answered() throws(FormErrors) -> NewEntry {
    var reader = FormReader(body, today: subject.today)
    let given: Answer? = reader.choice(
      "was_given", missing: "Select whether they contributed")
    let words = reader.text(
      "words", "What they said", missing: "Enter what they contributed, or why they declined")
    try reader.errors.throwIfAny()
    return ContributionAnswered(
      assessment: course.id, agency: asked ?? ID(""), agencyName: asked.map { agencies[$0] } ?? "",
      wasGiven: given == .yes, words: words
    ).newEntry(about: [subject.person], occurred: .on(.day(subject.today)))
  }
}
