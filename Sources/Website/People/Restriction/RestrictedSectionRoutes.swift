import Hummingbird
import UseCases

/// The restricted section, each look at which is logged apart.
struct RestrictedSectionRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/restricted", .seeRestrictedSection, show)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    context.page(RestrictedSectionPage(view: try await site.personView(.restricted, context)))
  }
}
