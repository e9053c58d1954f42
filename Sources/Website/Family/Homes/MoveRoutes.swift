import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Recording that people of a family moved.
struct MoveRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/moves/new", .recordAbout, ask)
    routes.post("/people/:person/moves", .recordAbout, save)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context)
    let draft = try await site.drafts.form(at: "\(subject.path)/moves/new", of: subject.worker)
    return context.page(
      MovePage(
        form: MoveForm(subject: subject), proof: try context.proof, body: draft ?? context.prefill,
        isFromDraft: draft != nil))
  }

  private func save(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context)
    let form = MoveForm(subject: subject)
    var reader = FormReader(context.form, today: subject.today)
    let move = form.read(&reader)
    guard let move, reader.errors.isEmpty else {
      return context.page(
        MovePage(
          form: form, proof: try context.proof, body: context.form, errors: reader.errors))
    }
    try await MoveHome(store: site.records)(
      move, of: subject.person, once: FormKey(in: context.form).command, by: subject.worker)
    try await site.drafts.finish(context.form, by: subject.worker)
    return context.redirect(to: "\(subject.path)?done=\(move.isWithheld ? "withheld" : "moved")")
  }
}
