import Casework
import Hummingbird
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// Filling in a form step by step, and saving it.
///
/// Every step keeps a draft, so that a lost session loses nothing; nothing is on the record until the last.
struct FillingRoutes {
  let site: SiteParts

  /// Fields of the page itself, which are no answers.
  static let own =
    ([
      FormProof.field, FormKey.field, DraftKey.field, DraftKey.titleField, DraftSeen.field,
    ] as Set).union(notKept)

  /// What says where to go next, and is no part of a draft.
  static let notKept: Set<String> = ["go", "step", Filling.takeField]

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/forms/:form/new", .recordAbout, ask)
    routes.post("/people/:person/forms/:form", .recordAbout, go)
    routes.get("/people/:person/case-audits/:audit/new", .auditCase, askAuditor)
    routes.post("/people/:person/case-audits/:audit", .auditCase, goOnAuditing)
  }

  private func ask(request: Request, context: SiteContext) async throws -> Response {
    try await ask(
      try await site.form(context), about: try await site.formSubject(context), context)
  }

  private func go(request: Request, context: SiteContext) async throws -> Response {
    try await go(
      try await site.form(context), about: try await site.formSubject(context), context)
  }

  private func askAuditor(request: Request, context: SiteContext) async throws -> Response {
    try await ask(
      try await site.auditForm(context), about: try await site.auditSubject(context), context)
  }

  private func goOnAuditing(request: Request, context: SiteContext) async throws -> Response {
    try await go(
      try await site.auditForm(context), about: try await site.auditSubject(context), context)
  }

  private func ask(
    _ form: PlaceForm, about subject: FormSubject, _ context: SiteContext
  ) async throws -> Response {
    guard form.isFor(subject.worker.role) else {
      return context.page(NotYourFormPage(subject: subject, form: form))
    }
    let path = Filling(subject, form, FormBody()).path
    let draft = try await site.drafts.form(
      at: path, of: subject.worker, goingOn: context.query.text("step") != nil)
    let filling = try await site.filling(
      subject, form, draft?.without(Self.notKept) ?? context.prefill.without(Self.own))
    if let elsewhere = filling.alongsidePath { return context.redirect(to: elsewhere) }
    guard filling.mayBegin else {
      if draft != nil, filling.isLate { return try await meanwhile(filling, context) }
      return context.redirect(to: filling.finishedPath ?? filling.startPath)
    }
    // An assessment that was begun before birth is finished after it.
    guard form.suits(subject) || form.purpose != nil else { throw NotFound() }
    return try await show(
      filling, step: context.query.text("step"), try context.proof, FormErrors(), context,
      isFromDraft: draft != nil && context.query.text("step") == nil)
  }

  private func show(
    _ filling: Filling, step: String?, _ proof: FormProof, _ errors: FormErrors,
    _ context: SiteContext, isFromDraft: Bool = false, refused: [Objection] = []
  ) async throws -> Response {
    let reading = CompletionReading(filling.answered.completion, of: filling.instrument)
    let steps = filling.steps(reading)
    let step = step.flatMap { steps.contains($0) ? $0 : nil } ?? steps[0]
    if step == Filling.checkStep {
      return context.page(
        CheckAnswersPage(
          filling: filling, proof: proof, errors: errors, agencies: try await site.agencyNames(),
          refused: refused.isEmpty && errors.isEmpty ? filling.objections : refused))
    }
    return context.page(
      FillingPage(
        filling: filling, step: step, proof: proof, errors: errors, isFromDraft: isFromDraft))
  }

  private func go(
    _ form: PlaceForm, about subject: FormSubject, _ context: SiteContext
  ) async throws -> Response {
    guard form.isFor(subject.worker.role) else {
      return context.page(NotYourFormPage(subject: subject, form: form))
    }
    let filling = try await site.filling(subject, form, context.form)
    let step = context.form.text("go") ?? Filling.checkStep
    let proof = try context.proof
    guard filling.mayBegin else {
      if let path = try await pathSaved(once: context) { return context.redirect(to: path) }
      guard filling.isLate else { return context.redirect(to: filling.startPath) }
      return try await meanwhile(filling, context)
    }
    if let elsewhere = filling.alongsidePath { return context.redirect(to: elsewhere) }
    if let field = context.form.text(Filling.takeField) {
      let taken = filling.taking(field)
      try await site.drafts.keep(
        (taken?.body ?? filling.body).without(Self.notKept), by: subject.worker)
      return context.redirect(to: filling.path + (taken.map { "?step=\($0.step)" } ?? ""))
    }
    guard step != Filling.checkStep else { return try await save(filling, proof, context) }
    let errors = filling.errors(onStep: step)
    guard errors.isEmpty else { return try await show(filling, step: step, proof, errors, context) }
    try await site.drafts.keep(context.form.without(Self.notKept), by: subject.worker)
    let steps = filling.steps(
      CompletionReading(filling.answered.completion, of: filling.instrument))
    let next = (steps.firstIndex(of: step) ?? -1) + 1
    return context.redirect(
      to: "\(filling.path)?step=\(steps.indices.contains(next) ? steps[next] : steps[0])")
  }

  private func save(
    _ filling: Filling, _ proof: FormProof, _ context: SiteContext
  ) async throws -> Response {
    let subject = filling.subject
    do {
      let filled = try filling.filled(context.form)
      let saved = try await CompleteForm(store: site.records)(
        filled, about: subject.person, marking: context.form.choice("marking") ?? .shared,
        in: subject.place, mayRepeat: SaidAlready.isMeant(context.form),
        once: FormKey(in: context.form).command, by: subject.worker)
      try await site.drafts.finish(context.form, by: subject.worker)
      guard let first = saved.first else { throw NotFound() }
      return context.redirect(to: "\(subject.path)/assessments/\(first.id)?saved=yes")
    } catch let errors as FormErrors {
      return try await show(filling, step: Filling.checkStep, proof, errors, context)
    } catch let refused as Refused {
      return try await show(
        filling, step: Filling.checkStep, proof, filling.errors(refused), context,
        refused: refused.objections)
    } catch let already as RecordedAlready {
      return context.page(
        CheckAnswersPage(
          filling: filling, proof: proof, agencies: try await site.agencyNames(),
          refused: filling.objections, already: SaidAlready(entry: already.entry)), .conflict)
    } catch is Conflict {
      // Somebody finished it between this page being read and being saved.
      return try await meanwhile(
        site.filling(try await site.formSubject(context), filling.form, context.form), context)
    }
  }
}

extension SiteParts {
  /// A form that somebody is filling in; for an assessment of the family with the records of the other children, each
  /// look at which is logged.
  func filling(
    _ subject: FormSubject, _ form: PlaceForm, _ body: FormBody
  ) async throws -> Filling {
    Filling(subject, form, body, others: try await others(of: subject, on: form))
  }

  /// The other children of the family whom an assessment can be about too: those whose records the worker may write in.
  func others(of subject: FormSubject, on form: PlaceForm) async throws -> [FormSubject] {
    guard form.purpose != nil, form.instrument.about == .family else { return [] }
    let practice = try await practice()
    var others: [FormSubject] = []
    for other in subject.otherChildren where other.mayOpen {
      let opened = try await OpenPerson(store: records)(
        other.person, part: .form, by: subject.worker)
      guard opened.mayRecord else { continue }
      others.append(FormSubject(opened, worker: subject.worker, practice: practice))
    }
    return others
  }
}
