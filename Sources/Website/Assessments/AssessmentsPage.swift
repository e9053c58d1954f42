import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Assessments and tools on somebody’s record: what is open, what was completed, what can be begun.
struct AssessmentsPage: Page {
  let view: PersonView
  let forms: [PlaceForm]
  /// The forms on which the place’s audits look at a case.
  let audits: [PlaceForm]
  /// Tools of the place’s strategy for which there is no form.
  let elsewhere: [InstrumentUse]
  /// What has just been done, in words.
  var done: String?

  var title: String { "\(view.identity.name.full): assessments" }
  let section: SiteSection? = .people
  let isWide = true

  private var involvement: Involvement? { view.picture?.involvement }

  var content: Markup {
    """
    \(done.map { NotificationBanner(.success, heading: $0) })\
    \(PersonHead(view: view, part: .assessments).markup)<h1>Assessments</h1>\
    \(open)\(CompletedForms(view: view).markup)\(lookedBack)\(begin)\(view.foot)
    """
  }

  private var open: Markup {
    let courses = involvement?.openAssessments ?? []
    guard !courses.isEmpty else { return .empty }
    return
      "<h2>Being made now</h2>\(each(courses) { OpenAssessment(view: view, course: $0, forms: forms, mayRecord: mayRecord).markup })"
  }

  private var mayRecord: Bool { view.opened.mayRecordNow }

  private var lookedBack: Markup {
    present(view.picture) {
      AuditsSection(view: view, picture: $0).markup
        + CaseAuditsSection(view: view, picture: $0, forms: audits).markup
    }
  }

  private var begin: Markup {
    guard mayRecord else { return .empty }
    let all = forms.filter { !$0.declaration.isAudit && $0.suits(view.identity.stage) }
    let suited = all.filter { $0.isFor(view.worker.role) }
    return """
      <h2 id="begin">Begin</h2>\
      \(list("What your place’s strategy uses", suited.filter { $0.use != nil }))\
      \(without)\(others(all.filter { !$0.isFor(view.worker.role) }))\
      \(list("Other forms", suited.filter { $0.use == nil }))
      """
  }

  private func list(_ heading: String, _ forms: [PlaceForm]) -> Markup {
    guard !forms.isEmpty else { return .empty }
    return "<h3>\(heading)</h3>\(TaskList(forms.map(task)))"
  }

  private func task(_ form: PlaceForm) -> TaskList.Task {
    let path =
      form.purpose == nil
      ? "\(view.person)/forms/\(form.id)/new"
      : "\(view.person)/assessments/start/\(form.id)"
    let occasions = form.use?.uses.map { "\($0.force.label): \($0.when)" } ?? []
    return TaskList.Task(
      form.title, href: path,
      hint: ([form.declaration.purpose] + occasions).joined(separator: " "), status: .empty)
  }

  /// What only somebody in another role begins.
  private func others(_ forms: [PlaceForm]) -> Markup {
    each(forms) { form in
      "<p class=\"hint\">\(form.title) is begun by: \(form.completedBy ?? "anybody").</p>"
    }
  }

  private var without: Markup {
    guard !elsewhere.isEmpty else { return .empty }
    let names = elsewhere.map(\.name).joined(separator: ", ")
    return "<p class=\"hint\">The strategy also names, without a form here: \(names).</p>"
  }
}
