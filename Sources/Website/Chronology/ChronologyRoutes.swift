import Casework
import Hummingbird
import Record
import UseCases
import Vocabulary

/// What all agencies have recorded about somebody, on the screen and on paper.
struct ChronologyRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/chronology", .seePerson, show)
    routes.get("/people/:person/chronology/print", .seePerson, print)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let shown = try await open(.chronology, context)
    let identity = Identity(person: shown.opened.person, entries: shown.opened.entries)
    return context.page(
      ChronologyPage(
        shown: shown, name: identity?.name.shown ?? "Name not shown",
        age: identity?.ageText(on: shown.opened.day) ?? ""))
  }

  private func print(_: Request, context: SiteContext) async throws -> Response {
    let shown = try await open(.printed, context)
    return context.page(
      PrintedChronologyPage(
        shown: shown,
        identity: Identity(person: shown.opened.person, entries: shown.opened.entries),
        worker: try context.worker))
  }

  private func open(_ part: PagePart, _ context: SiteContext) async throws -> ShownChronology {
    let query = ChronologyQuery(context.query, today: site.now().ukDate)
    let opened = try await OpenPerson(store: site.records)(
      try context.person, part: part, asKnownOn: query.asKnownOn, by: try context.worker)
    return ShownChronology(opened, query, agencies: try await site.agencyNames())
  }
}
