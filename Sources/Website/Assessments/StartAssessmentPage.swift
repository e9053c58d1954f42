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
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  var title: String { "Begin: \(form.title)" }
  let section: SiteSection? = .people

  var before: Markup { BackLink("Assessments", href: "\(subject.path)/assessments").markup }

  func showing(_ errors: FormErrors) -> Self {
    var page = self
    page.errors = errors
    return page
  }

  var content: Markup {
    let asking = Asking(body: body, errors: errors)
    return """
      <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
      <p>\(form.declaration.purpose)</p>\(openAlready)\(AlreadyKnown(subject: subject).markup)\
      \(PostForm(
        to: "\(subject.path)/assessments/start/\(form.id)", proof, key: FormKey(in: body),
        """
        \(asking.lines("Why does an assessment begin now?", "why", style: .strong))\
        \(EarlierAssessments(subject: subject).asked(asking))\
        \(DateField(
          "When should it be finished?", name: "due", value: body.date("due"),
          hint: "You can leave this blank. For example, 27 3 2026", errors: errors, style: .strong))\
        \(joint(asking))\
        \(Button("Begin"))
        """
      ).markup)
      """
  }

  private var openAlready: Markup {
    let open = subject.involvement.openAssessments
      .filter { $0.purpose == form.purpose }
    return when(
      !open.isEmpty,
      WarningText(
        "One of these is already being made. Ask no more of a family than is needed: continue that one."
      ).markup)
  }

  /// What is known of the parents’ own difficulties stands beside the question (R-078).
  private func joint(_ asking: Asking) -> Markup {
    let prompt = Asking.prompt(.assessment, "is_joint")
    let known = subject.picture.map { ParentsOwnDifficulties.known(in: $0).map(\.0) } ?? []
    return """
      \(present(known.labels) {
        InsetText("<p>On the record of the parents: \($0).</p>").markup
      })\
      \(asking.one(
        prompt.words, "is_joint", of: Answer.self, hint: prompt.shownHint, isInline: true,
        style: .strong))
      """
  }

  /// The assessment as it begins.
  func started() throws(FormErrors) -> AssessmentStarted {
    var reader = FormReader(body, today: subject.today)
    let due = reader.dayAhead("due", "The day it should be finished")
    let shows = reader.text("what_earlier_show", "What the earlier assessments show")
    let why = reader.text("why", "Why it begins now", missing: "Enter why an assessment begins now")
    try reader.errors.throwIfAny()
    return AssessmentStarted(
      assessment: Self.newID(FormKey.sent(in: body)?.value), purpose: form.purpose ?? .other,
      tool: form.title, why: why, due: due.map { DueDate(setOn: $0, today: subject.today) },
      earlier: reader.ids("earlier", of: Entry.self), whatEarlierShow: shows,
      isJoint: reader.choice("is_joint"))
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
