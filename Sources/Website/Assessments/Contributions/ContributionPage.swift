import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Asks an agency to contribute to an assessment, in words or by filling in parts of the form (R-065).
struct ContributionPage: Page {
  let subject: FormSubject
  let course: AssessmentCourse
  /// The form the assessment is made with; nil when the place no longer has one.
  let form: PlaceForm?
  let agencies: AgencyNames
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "Ask an agency to contribute"
  let section: SiteSection? = .people

  /// What the assessment is called.
  var name: String { course.name }

  var path: String { "\(subject.path)/assessments/open/\(course.id)/contributions" }

  var before: Markup { BackLink("Assessments", href: "\(subject.path)/assessments").markup }

  var content: Markup {
    let asking = Asking(body: body, errors: errors)
    return """
      <p class="caption">\(name), <bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
      \(PostForm(
        to: path, proof, key: FormKey(in: body),
        """
        \(whom)\(asking.lines("What do you ask them for?", "asked", style: .strong))\(parts(asking))\
        \(DateField(
          "By when?", name: "due", value: body.date("due"),
          hint: "For example, 27 3 2026", errors: errors, style: .strong))\
        \(Button("Save the request"))
        """
      ).markup)
      """
  }

  /// Agencies with somebody in the team, who find the request on their home page; and those without.
  private var whom: Markup {
    let involved = Set(Team.current(in: subject.opened.entries, on: subject.today).map(\.agency))
    let cards = agencies.cards.filter { $0.id != subject.worker.agency.id }
    let choices =
      cards.filter { involved.contains($0.id) }.map {
        Answers.choice("\($0.name): in the team", value: $0.id.value)
      }
      + cards.filter { !involved.contains($0.id) }.map {
        Answers.choice($0.name, value: $0.id.value)
      }
    return SelectField(
      "Which agency?", name: "agency", choices: choices, chosen: body.text("agency"),
      hint: """
        Those in the team around the child find the request on their home page. Nobody else can: ask them \
        yourself and record what they answer, or add them to the team first.
        """, errors: errors, style: .strong
    ).markup
  }

  private func parts(_ asking: Asking) -> Markup {
    guard let form else { return .empty }
    return asking.some(
      "Which parts of the form should they fill in?", "parts",
      form.instrument.sections.map { Answers.choice($0.title, value: $0.id.value) },
      hint: "Leave all blank to ask for an answer in words only", style: .strong)
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
    let wanted = Set(body.all("parts"))
    let parts = form?.instrument.sections.filter { wanted.contains($0.id.value) } ?? []
    return ContributionRequested(
      assessment: course.id, agency: agency?.id ?? ID(""), agencyName: agency?.name ?? "",
      asked: asked, due: due.map { DueDate(setOn: $0, today: subject.today) },
      parts: parts.map { AskedPart(section: $0.id.value, title: $0.title) }
    ).newEntry(about: [subject.person], occurred: .on(.day(subject.today)))
  }
}
