import Casework
import HTTPTypes
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Changing what is known about who somebody is.
struct DetailsRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/details/new", .recordAbout, ask)
    routes.post("/people/:person/details", .recordAbout, save)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context)
    let draft = try await site.drafts.form(
      at: "\(subject.path)/details/new", of: subject.worker)
    let known = DetailsForm.typed(subject.identity?.details ?? DetailsStated())
    return context.page(
      DetailsPage(
        subject: subject, proof: try context.proof, body: draft ?? known,
        isFromDraft: draft != nil))
  }

  private func save(_: Request, context: SiteContext) async throws -> Response {
    // Somebody may save in the moment between reading and writing; then both versions are read again.
    for _ in 0..<3 {
      if let answer = try await attempt(context) { return answer }
    }
    throw Conflict(since: [])
  }

  /// Nil when somebody else saved in between.
  private func attempt(_ context: SiteContext) async throws -> Response? {
    let subject = try await site.formSubject(context)
    var reader = FormReader(context.form, today: subject.today)
    let mine = DetailsForm.read(&reader, about: subject)
    guard reader.errors.isEmpty else {
      return context.page(
        DetailsPage(
          subject: subject, proof: try context.proof, body: context.form, errors: reader.errors))
    }
    let change = DetailsChange(context.form, mine: mine, about: subject)
    guard change.conflicts.isEmpty else { return try await both(change, context) }
    if !change.fields.isEmpty {
      let said = mine.only(change.fields)
      do {
        try await site.addToRecord()(
          [
            said.newEntry(
              about: [subject.person], occurred: .on(.day(subject.today)),
              basedOn: subject.opened.version(of: DetailsForm.kinds))
          ], once: FormKey(in: context.form).command, by: subject.worker)
      } catch is Conflict {
        return nil
      }
    }
    try await site.drafts.finish(context.form, by: subject.worker)
    return context.redirect(to: "\(subject.path)?done=details")
  }

  private func both(_ change: DetailsChange, _ context: SiteContext) async throws -> Response {
    let wasShown = context.form.text(DetailsChange.sawVersion) == String(change.version)
    return context.page(
      DetailsConflictPage(
        change: change, agencies: try await site.agencyNames(), proof: try context.proof,
        body: context.form, wasShown: wasShown), wasShown ? nil : .conflict)
  }
}
