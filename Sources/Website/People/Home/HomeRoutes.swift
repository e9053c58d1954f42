import Hummingbird
import Packs
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
    let home = try await OpenHome(store: site.records)(by: worker)
    let waiting = try await OpenWaiting(store: site.records, practice: try await site.practice())(
      by: worker)
    return context.page(
      HomePage(
        worker: worker, home: home,
        due: WaitingSection(waiting, on: home.openedAt.ukDate, query: context.query),
        surveys: AskedSurveys(
          surveys: try await site.answerSurvey.unanswered(
            among: try await site.surveys(), by: worker)),
        drafts: try await site.accounts.drafts(of: worker.practitioner),
        agencies: try await site.agencyNames(), words: context.words,
        booklet: worker.role == .analyst
          ? try await site.strategies.followed().map { "/places/\($0.pack.id)/booklet/own" } : nil
      ))
  }
}
