import Hummingbird
import UseCases

/// Who lived where, and who is related to whom.
struct PeopleAndPlacesRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/people", .seePerson, show)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    context.page(PeopleAndPlacesPage(view: try await site.personView(.people, context)))
  }
}
