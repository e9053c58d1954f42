import Casework
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Recording that people of a family no longer live in a home.
struct DepartureRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/departures/new", .recordAbout, ask)
    routes.post("/people/:person/departures", .recordAbout, save)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    context.page(
      DeparturePage(
        subject: try await site.formSubject(context), proof: try context.proof,
        body: context.prefill))
  }

  private func save(_: Request, context: SiteContext) async throws -> Response {
    let subject = try await site.formSubject(context)
    var reader = FormReader(context.form, today: subject.today)
    let home = subject.homes.first { $0.household.value == context.form.text("household") }
    if home == nil { reader.errors.add("Select which home they left", to: "household") }
    let who = reader.ids("who", of: Person.self).filter { id in
      id == subject.person || subject.opened.relative(id)?.shown != nil
    }
    if who.isEmpty { reader.errors.add("Select who left", to: "who") }
    if context.form.date("left_on").isBlank {
      reader.errors.add("Enter when they left, as far as you know", to: "left_on")
    }
    let leftOn = reader.partialDate("left_on", "The date they left")
    guard let home, let leftOn, reader.errors.isEmpty else {
      return context.page(
        DeparturePage(
          subject: subject, proof: try context.proof, body: context.form, errors: reader.errors))
    }
    try await LeaveHome(store: site.records)(
      home.household, on: leftOn, of: who, fromPageOf: subject.person,
      once: FormKey(in: context.form).command, by: subject.worker)
    return context.redirect(to: "\(subject.path)?done=left")
  }
}
