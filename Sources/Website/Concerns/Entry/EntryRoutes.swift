import Casework
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// One entry in full, and putting it right.
struct EntryRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/entries/:entry", .seePerson, show)
    routes.get("/people/:person/entries/:entry/correction", .recordAbout, askCorrection)
    routes.post("/people/:person/entries/:entry/correction", .recordAbout, correct)
    routes.get("/people/:person/entries/:entry/withdrawal", .recordAbout, askWithdrawal)
    routes.post("/people/:person/entries/:entry/withdrawal", .recordAbout, withdraw)
  }

  private func open(_ context: SiteContext) async throws -> OpenedEntry {
    try await OpenEntry(store: site.records)(
      try context.id("entry"), about: try context.person, by: try context.worker)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    context.page(
      EntryPage(
        person: try context.person, opened: try await open(context),
        agencies: try await site.agencyNames(), worker: try context.worker,
        isJustSaved: context.query.text("saved") != nil))
  }

  private func askCorrection(_: Request, context: SiteContext) async throws -> Response {
    let opened = try await open(context)
    guard opened.mayPutRight, let form = EntryForms.form(for: opened.entry.kind) else {
      throw NotFound()
    }
    return try await ask(form, opened, context)
  }

  private func ask<Form: EntryForm>(
    _: Form.Type, _ opened: OpenedEntry, _ context: SiteContext
  ) async throws -> Response {
    guard let body = Form.typed(opened.newest) else { throw NotFound() }
    let subject = try await site.formSubject(context, for: Form.self, correcting: opened.first)
    let path = "\(subject.path)/entries/\(opened.newest.id)/correction"
    let draft = try await site.drafts.form(at: path, of: subject.worker)
    return context.page(
      CorrectionPage<Form>(
        subject: subject, corrected: opened.newest, agencies: try await site.agencyNames(),
        proof: try context.proof, body: draft ?? body, isFromDraft: draft != nil))
  }

  private func correct(_: Request, context: SiteContext) async throws -> Response {
    let opened = try await open(context)
    guard let form = EntryForms.form(for: opened.entry.kind) else { throw NotFound() }
    return try await Correcting(site: site, context: context, opened: opened).save(form)
  }

  private func askWithdrawal(_: Request, context: SiteContext) async throws -> Response {
    try await withdrawalPage(try await open(context), FormErrors(), context)
  }

  private func withdraw(_: Request, context: SiteContext) async throws -> Response {
    let opened = try await open(context)
    let person = try context.person
    var reader = FormReader(context.form, today: opened.openedAt.ukDate)
    let reason = reader.text(
      "reason", "The reason", missing: "Enter why it was recorded in error")
    guard reader.errors.isEmpty else {
      return try await withdrawalPage(opened, reader.errors, context)
    }
    let basedOn = opened.basis(of: context.form)
    let withdrawal = Withdrawal().newEntry(
      about: [person] + basedOn.envelope.subjects.filter { $0 != person },
      occurred: .on(.day(reader.today)), marking: basedOn.envelope.marking, corrects: basedOn.id,
      reason: reason)
    do {
      try await CorrectEntry(store: site.records)(
        withdrawal, once: FormKey(in: context.form).command, by: try context.worker)
      return context.redirect(to: "/people/\(person)/entries/\(basedOn.id)?saved=yes")
    } catch is Conflict {
      return try await withdrawalPage(
        opened,
        [
          "reason":
            "Somebody else changed this first. What it says now is shown here: read it, then decide"
        ], context)
    }
  }

  private func withdrawalPage(
    _ opened: OpenedEntry, _ errors: FormErrors, _ context: SiteContext
  ) async throws -> Response {
    context.page(
      WithdrawalPage(
        person: try context.person, opened: opened, agencies: try await site.agencyNames(),
        proof: try context.proof, body: context.form, errors: errors))
  }
}
