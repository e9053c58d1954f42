import Hummingbird
import UseCases
import Vocabulary

/// Reading the access log.
struct AccessLogFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/access-log", .readAccessLog, show)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let before = context.query.text("before").flatMap { Instant(iso: $0) }
    let log = try await ReadAccessLog(store: site.records)(before: before, by: context.worker)
    return context.page(AccessLogPage(log: log))
  }
}
