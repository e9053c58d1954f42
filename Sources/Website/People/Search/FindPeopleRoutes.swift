import Hummingbird
import Record
import UseCases
import Vocabulary

/// Looking for people.
struct FindPeopleRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people", .findPeople, find)
  }

  private func find(_: Request, context: SiteContext) async throws -> Response {
    let worker = try context.worker
    let typed = String(context.query.typed("q").text.prefix(200))
    return context.page(
      FindPeoplePage(
        typed: typed, found: try await FindPeople(store: site.records)(typed, by: worker),
        worker: worker, today: site.now().ukDate))
  }
}
