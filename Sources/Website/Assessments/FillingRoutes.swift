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
  static let own: Set<String> = [
    FormProof.field, FormKey.field, DraftKey.field, DraftKey.titleField, "go", "step",
  ]

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
    let draft = try await site.drafts.form(at: path, of: subject.worker)
    let filling = Filling(
      subject, form, draft.map { $0.without(Self.own) } ?? context.prefill.without(Self.own))
    guard filling.mayBegin else {
      return context.redirect(to: "\(subject.path)/assessments/start/\(form.id)")
    }
    // An assessment that was begun before birth is finished after it.
    guard form.suits(subject) || form.purpose != nil else { throw NotFound() }
    return show(
      filling, step: context.query.text("step"), try context.proof, FormErrors(), context,
      isFromDraft: draft != nil && context.query.text("step") == nil)
  }

  private func show(
    _ filling: Filling, step: String?, _ proof: FormProof, _ errors: FormErrors,
    _ context: SiteContext, isFromDraft: Bool = false, refused: [Objection] = []
  ) -> Response {
    let reading = CompletionReading(filling.answered.completion, of: filling.instrument)
    let steps = filling.steps(reading)
    let step = step.flatMap { steps.contains($0) ? $0 : nil } ?? steps[0]
    if step == Filling.checkStep {
      return context.page(
        CheckAnswersPage(
          filling: filling, proof: proof, errors: errors,
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
    let filling = Filling(subject, form, context.form)
    let step = context.form.text("go") ?? Filling.checkStep
    let proof = try context.proof
    guard filling.mayBegin else {
      return context.redirect(to: "\(subject.path)/assessments/start/\(form.id)")
    }
    guard step != Filling.checkStep else { return try await save(filling, proof, context) }
    let errors = filling.errors(onStep: step)
    guard errors.isEmpty else { return show(filling, step: step, proof, errors, context) }
    try await site.drafts.keep(context.form.without(["go", "step"]), by: subject.worker)
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
        in: subject.place, once: FormKey(in: context.form).command, by: subject.worker)
      try await site.drafts.finish(context.form, by: subject.worker)
      guard let first = saved.first else { throw NotFound() }
      return context.redirect(to: "\(subject.path)/assessments/\(first.id)?saved=yes")
    } catch let errors as FormErrors {
      return show(filling, step: Filling.checkStep, proof, errors, context)
    } catch let refused as Refused {
      return show(
        filling, step: Filling.checkStep, proof, filling.errors(refused), context,
        refused: refused.objections)
    }
  }
}

extension SiteParts {
  /// The forms of the place in every version, so that what was filled in is read as it was asked.
  func formsOfEveryVersion() async throws -> [PlaceForm] {
    try await strategies.library().formsOfEveryVersion(in: try await strategies.followed()?.pack)
  }

  /// The forms of the place.
  func forms() async throws -> [PlaceForm] {
    try await strategies.library().forms(in: try await strategies.followed()?.pack)
  }

  /// The form this address names; audits are filled in at an address of their own.
  func form(_ context: SiteContext) async throws -> PlaceForm {
    let id: ID<Instrument> = try context.id("form")
    guard let form = try await forms().first(where: { $0.id == id }), !form.declaration.isAudit
    else { throw NotFound() }
    return form
  }

  /// The forms on which the place’s audits look at a case.
  func auditForms() async throws -> [PlaceForm] {
    let named = Set(try await strategies.followed()?.pack.audits.flatMap(\.forms) ?? [])
    return try await forms().filter { $0.declaration.isAudit && named.contains($0.id) }
  }

  /// The audit this address names.
  func auditForm(_ context: SiteContext) async throws -> PlaceForm {
    let id: ID<Instrument> = try context.id("audit")
    guard let form = try await auditForms().first(where: { $0.id == id }) else { throw NotFound() }
    return form
  }
}
