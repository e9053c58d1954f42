import Casework
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Begins an assessment, with the earlier ones in sight: a blank start over them has to be acknowledged (R-050, R-110).
struct StartAssessmentPage: Page {
  let subject: FormSubject
  let form: PlaceForm
  /// The other children of the family it can be about too.
  var others: [FormSubject] = []
  /// The assessment of a brother or sister that is begun for this child too; nil for one that begins here.
  var joined: JoinedAssessment?
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  var title: String {
    joined == nil ? "Begin: \(form.title)" : "Begin for this child too: \(form.title)"
  }
  let section: SiteSection? = .people

  var before: Markup {
    joined.map { BackLink("Back", href: $0.path(on: form)).markup }
      ?? BackLink("Assessments", href: "\(subject.path)/assessments").markup
  }

  func showing(_ errors: FormErrors) -> Self {
    var page = self
    page.errors = errors
    return page
  }

  var content: Markup {
    let asking = Asking(body: body, errors: errors)
    return """
      <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
      \(present(joined) { "<p>It is being made on the page of <bdi>\($0.host.name)</bdi>.</p>" })\
      <p>\(form.declaration.purpose)</p>\(underWay())\(AlreadyKnown(subject: subject).markup)\
      \(PostForm(
        to: "\(subject.path)/assessments/start/\(form.id)", proof, key: FormKey(in: body),
        """
        \(joined.map(\.fields) ?? .empty)\
        \(asking.lines(
          joined == nil ? "Why does an assessment begin now?" : "Why is it about this child too?", "why",
          style: .strong))\
        \(EarlierAssessments(subject: subject).asked(asking))\
        \(BegunTogether(page: self).asked(asking))\
        \(when(joined == nil, dueAndJoint(asking)))\
        \(Button("Begin"))
        """
      ).markup)
      """
  }

  private func dueAndJoint(_ asking: Asking) -> Markup {
    DateField(
      "When should it be finished?", name: "due", value: body.date("due"),
      hint: "You can leave this blank. For example, 27 3 2026", errors: errors, style: .strong
    ).markup + assessedTogether(asking) + interpreter(asking)
  }

  /// What is being made already of one of the children, the one whose page it is when nobody else is named (R-076).
  func underWay(of other: FormSubject? = nil) -> Markup {
    AssessmentsUnderWay(
      subject: other ?? subject, purpose: form.purpose ?? .other, worker: subject.worker,
      agencies: AgencyNames(subject.agencies), isOneOfSeveral: other != nil
    ).markup
  }

  /// The assessment as it begins, for the child whose page it is first, and for each other child it is about.
  func begun() throws(FormErrors) -> [AssessmentBeginning] {
    var reader = FormReader(body, today: subject.today)
    let due = reader.dayAhead("due", "The day it should be finished")
    let why = reader.text("why", "Why it begins now", missing: "Enter why an assessment begins now")
    let isJoint: Answer? = reader.choice("is_joint")
    let jointWith = jointService(&reader)
    let interpreter: InterpreterKind? = reader.choice("interpreter")
    let course = joined?.course
    let assessment = course?.id ?? Self.newID(FormKey.sent(in: body)?.value)
    func beginning(of child: FormSubject, named person: ID<Person>?) -> AssessmentBeginning {
      AssessmentBeginning(
        child.person,
        AssessmentStarted(
          assessment: assessment, purpose: form.purpose ?? .other, tool: form.title, why: why,
          due: course?.due ?? due.map { DueDate(setOn: $0, today: subject.today) },
          earlier: reader.ids(EarlierAssessments.field("earlier", of: person), of: Entry.self),
          whatEarlierShow: reader.text(
            EarlierAssessments.field("what_earlier_show", of: person),
            "What the earlier assessments show"),
          isJoint: course.map { $0.started?.content.isJoint } ?? isJoint,
          jointWith: course.map { $0.jointWith } ?? jointWith,
          interpreter: course.map { $0.started?.content.interpreter } ?? interpreter,
          alongside: joined?.madeOn ?? person.map { _ in subject.person }))
    }
    let all =
      [beginning(of: subject, named: nil)]
      + BegunTogether(page: self).chosen.map { beginning(of: $0, named: $0.person) }
    try reader.errors.throwIfAny()
    return all
  }

  /// The same form sent twice begins the same assessment.
  private static func newID(_ key: String?) -> ID<Assessment> {
    let digits = "0123456789abcdef"
    let random = String((0..<24).map { _ in digits.randomElement() ?? "0" })
    return key.flatMap { ID(checking: String($0.prefix(24))) } ?? ID(random)
  }
}

extension DueDate {
  /// A day that somebody chose, rather than one worked out by a clock.
  init(setOn day: LocalDate, today: LocalDate) {
    self.init(on: day, from: today, clock: ID("chosen"), calendar: "", edition: "")
  }
}
