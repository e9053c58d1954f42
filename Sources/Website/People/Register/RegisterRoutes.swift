import Casework
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Putting somebody on the record for the first time.
struct RegisterRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/new", .registerPerson, ask)
    routes.post("/people", .registerPerson, register)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let relative = try await relative(in: context.query, context)
    let path = "/people/new" + (relative.map { "?\(RegisterForm.with)=\($0.person)" } ?? "")
    let draft = try await site.drafts.form(at: path, of: try context.worker)
    return context.page(
      RegisterPage(
        relative: relative, proof: try context.proof, body: draft ?? context.prefill,
        isFromDraft: draft != nil))
  }

  private func register(_: Request, context: SiteContext) async throws -> Response {
    let worker = try context.worker
    let relative = try await relative(in: context.form, context)
    var reader = FormReader(context.form, today: site.now().ukDate)
    let registration = RegisterForm.registration(&reader)
    let tie = relative.flatMap { RelationshipQuestions.tie(&reader, ofNewcomerTo: $0) }
    guard let registration, reader.errors.isEmpty, context.form.text("action") != "change" else {
      return context.page(
        RegisterPage(
          relative: relative, proof: try context.proof, body: context.form, errors: reader.errors))
    }
    let use = RegisterPerson(store: site.records)
    if context.form.text(RegisterForm.noneOfThese) == nil {
      let found = try await use.likelyDuplicates(of: registration, by: worker)
      guard found.isEmpty else {
        return context.page(
          LikelyDuplicatesPage(
            registration: registration, found: found, relative: relative,
            proof: try context.proof, body: context.form, today: reader.today))
      }
    }
    let person = try await use(
      registration, tie: tie, once: FormKey(in: context.form).command, by: worker)
    try await site.drafts.finish(context.form, by: worker)
    return context.redirect(to: "/people/\(person)?done=registered")
  }

  /// The person on whose page it began, if it began on one.
  private func relative(in form: FormBody, _ context: SiteContext) async throws -> FormSubject? {
    guard let typed = form.text(RegisterForm.with), !typed.isEmpty else { return nil }
    guard let person = ID<Person>(checking: typed) else { throw NotFound() }
    return try await site.formSubject(person, by: try context.worker)
  }
}
