import Casework
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Decisions to share information, apart from any agreement to help.
struct SharingFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/sharing", .seePerson, show)
    EntryFormRoutes<SharingForm>(site: site).add(to: &routes)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    context.page(
      SharingPage(
        view: try await site.personView(.sharing, context),
        done: context.query.text("done") == nil ? nil : "The decision is saved."))
  }
}
