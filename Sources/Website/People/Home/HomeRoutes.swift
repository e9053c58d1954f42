import Hummingbird
import Record
import UseCases
import Vocabulary

/// A worker's own first page.
struct HomeRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/", .seeHome, show)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let worker = try context.worker
    return context.page(
      HomePage(
        worker: worker, home: try await OpenHome(store: site.records)(by: worker),
        due: try await OpenWaiting(store: site.records, practice: try await site.practice())(
          by: worker),
        drafts: try await site.accounts.drafts(of: worker.practitioner),
        agencies: try await site.agencyNames(), words: context.words))
  }
}
