import HTTPTypes
import Hummingbird
import Record
import UseCases
import Vocabulary

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
    let drafts = try await site.accounts.drafts(of: worker.practitioner)
    return context.page(
      DraftsPage(
        drafts: drafts,
        nameable: try await SeeWhomDraftsAreAbout(store: site.records)(
          Set(drafts.flatMap(\.people)), by: worker),
        proof: try context.proof, isJustKept: context.query.text("kept") != nil))
  }

  /// The script asks for no page, only that the draft be kept.
  private func keep(request: Request, context: SiteContext) async throws -> Response {
    try await site.drafts.keep(context.form.without([DraftKey.backField]), by: context.worker)
    if context.form.isTicked(DraftKey.backField), let path = context.form.text(DraftKey.field) {
      return context.redirect(to: path)
    }
    let wantsPage = request.headers[.accept]?.contains("text/html") ?? false
    return wantsPage ? context.redirect(to: "/drafts?kept=yes") : Response(status: .noContent)
  }

  private func discard(_: Request, context: SiteContext) async throws -> Response {
    try await site.drafts.discard(context.form, by: context.worker)
    return context.redirect(to: "/drafts")
  }
}

extension Draft {
  /// Whom the form is about, and whom it was begun for.
  var people: [ID<Person>] {
    let parts = key.split(separator: "?", maxSplits: 1)
    let path = (parts.first ?? "").split(separator: "/")
    let isAboutOne = path.first == "people" && path.count > 2
    let query = parts.count > 1 ? try? FormBody(encoded: parts[1].utf8) : nil
    let named = [isAboutOne ? String(path[1]) : nil, query?.text(RegisterForm.with)]
    return named.compactMap { $0.flatMap(ID<Person>.init(checking:)) }
  }
}
