import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Who may open a record at all.
struct RestrictionRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/restriction/new", .restrictRecord, askWhom)
    routes.post("/people/:person/restriction", .restrictRecord, restrict)
    routes.get("/people/:person/restriction/lifting", .restrictRecord, askWhyLift)
    routes.post("/people/:person/restriction/lifting", .restrictRecord, lift)
    routes.get("/people/:person/related-workers/new", .restrictRecord, askWhoIsRelated)
    routes.post("/people/:person/related-workers", .restrictRecord, markRelated)
  }

  private var use: RestrictRecord {
    RestrictRecord(store: site.records, accounts: site.accounts)
  }

  private func askWhom(_: Request, context: SiteContext) async throws -> Response {
    try await restriction(context, context.prefill, FormErrors())
  }

  private func restriction(
    _ context: SiteContext, _ body: FormBody, _ errors: FormErrors
  ) async throws -> Response {
    let subject = try await site.formSubject(context)
    return context.page(
      RestrictionPage(
        subject: subject, found: try await site.practitioners(for: body, by: subject.worker),
        worker: subject.worker, proof: try context.proof, body: body, errors: errors))
  }

  private func restrict(_: Request, context: SiteContext) async throws -> Response {
    let form = context.form
    guard !PractitionerPicker.isSearching(form) else {
      return try await restriction(context, form, FormErrors())
    }
    var reader = FormReader(form, today: site.now().ukDate)
    let named = PractitionerPicker.chosen(in: form)
    if named.isEmpty {
      reader.errors.add("Find and select who may open it", to: reader.practitionerField)
    }
    let why = reader.text("why", "The reason", missing: "Enter why the record is restricted")
    guard reader.errors.isEmpty else { return try await restriction(context, form, reader.errors) }
    let (person, worker) = (try context.person, try context.worker)
    try await use(person, to: named, why: why, once: FormKey(in: form).command, by: worker)
    let isShutOut = !named.contains(worker.practitioner)
    return context.redirect(to: isShutOut ? "/" : "/people/\(person)?done=restricted")
  }

  private func askWhyLift(_: Request, context: SiteContext) async throws -> Response {
    try await lifting(context, FormErrors())
  }

  private func lifting(_ context: SiteContext, _ errors: FormErrors) async throws -> Response {
    context.page(
      LiftRestrictionPage(
        subject: try await site.formSubject(context), proof: try context.proof,
        body: context.form, errors: errors))
  }

  private func lift(_: Request, context: SiteContext) async throws -> Response {
    var reader = FormReader(context.form, today: site.now().ukDate)
    let why = reader.text("why", "The reason", missing: "Enter why the restriction is lifted")
    guard reader.errors.isEmpty else { return try await lifting(context, reader.errors) }
    let person = try context.person
    try await use.lift(
      person, why: why, once: FormKey(in: context.form).command, by: try context.worker)
    return context.redirect(to: "/people/\(person)?done=lifted")
  }

  private func askWhoIsRelated(_: Request, context: SiteContext) async throws -> Response {
    try await related(context, context.prefill, FormErrors())
  }

  private func related(
    _ context: SiteContext, _ body: FormBody, _ errors: FormErrors
  ) async throws -> Response {
    let subject = try await site.formSubject(context)
    return context.page(
      RelatedWorkerPage(
        subject: subject, found: try await site.practitioners(for: body, by: subject.worker),
        proof: try context.proof, body: body, errors: errors))
  }

  private func markRelated(_: Request, context: SiteContext) async throws -> Response {
    let form = context.form
    guard !PractitionerPicker.isSearching(form) else {
      return try await related(context, form, FormErrors())
    }
    var reader = FormReader(form, today: site.now().ukDate)
    let practitioner = PractitionerPicker.chosen(in: form).first
    if practitioner == nil {
      reader.errors.add("Find and select which worker", to: reader.practitionerField)
    }
    let relation = reader.line("relation", "What they are to the family", longest: 200)
    if relation == nil {
      reader.errors.add("Enter what they are to the family", to: "relation")
    }
    guard let practitioner, let relation, reader.errors.isEmpty else {
      return try await related(context, form, reader.errors)
    }
    let person = try context.person
    do {
      try await use.markRelated(
        practitioner, relation: relation, to: person, once: FormKey(in: form).command,
        by: try context.worker)
    } catch is AboutOneself {
      return try await related(
        context, form,
        [PractitionerPicker.field: "You cannot record this about yourself: ask somebody else"])
    }
    return context.redirect(to: "/people/\(person)?done=related")
  }
}
