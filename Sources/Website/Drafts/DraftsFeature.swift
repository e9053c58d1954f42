import HTTPTypes
import Hummingbird
import UseCases

/// Keeping long forms as they are typed.
struct DraftsFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/drafts", .keepDrafts, list)
    routes.post("/drafts", .keepDrafts, keep)
    routes.post("/drafts/discarded", .keepDrafts, discard)
  }

  private func list(_: Request, context: SiteContext) async throws -> Response {
    let worker = try context.worker
    return context.page(
      DraftsPage(
        drafts: try await site.accounts.drafts(of: worker.practitioner),
        proof: try context.proof, isJustKept: context.query.text("kept") != nil))
  }

  /// The script asks for no page, only that the draft be kept.
  private func keep(request: Request, context: SiteContext) async throws -> Response {
    try await site.drafts.keep(context.form, by: context.worker)
    let wantsPage = request.headers[.accept]?.contains("text/html") ?? false
    return wantsPage ? context.redirect(to: "/drafts?kept=yes") : Response(status: .noContent)
  }

  private func discard(_: Request, context: SiteContext) async throws -> Response {
    try await site.drafts.finish(context.form, by: context.worker)
    return context.redirect(to: "/drafts")
  }
}
