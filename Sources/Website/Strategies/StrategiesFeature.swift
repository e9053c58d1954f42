import Hummingbird
import Packs
import UseCases
import Vocabulary

/// The strategies, for anybody to read.
struct StrategiesFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/strategies", .readStrategies, list)
    routes.get("/strategies/compare", .readStrategies, compare)
    routes.get("/strategies/trace", .readStrategies, trace)
    routes.get("/strategies/trace.csv", .readStrategies, writeTrace)
    routes.get("/strategies/:strategy", .readStrategies) { _, context in
      let role = context.signedIn?.worker.role
      return context.page(
        StrategyPage(
          view: try await view(context),
          showsDraft: role.map { Access.allows(.seeStrategyDraft, to: $0) } ?? false))
    }
    routes.get("/strategies/:strategy/practice", .readStrategies) { _, context in
      context.page(StrategyPracticePage(view: try await view(context)))
    }
    routes.get("/strategies/:strategy/indicators", .readStrategies) { _, context in
      context.page(StrategyIndicatorsPage(view: try await view(context)))
    }
    routes.get("/strategies/:strategy/partnership", .readStrategies) { _, context in
      context.page(StrategyPartnershipPage(view: try await view(context)))
    }
    routes.get("/strategies/:strategy/open", .readStrategies) { _, context in
      context.page(StrategyOpenPage(view: try await view(context)))
    }
  }

  private func list(_: Request, context: SiteContext) async throws -> Response {
    context.page(StrategiesPage(library: try await site.strategies.library()))
  }

  /// Those asked for, or the five real ones.
  private func compare(_: Request, context: SiteContext) async throws -> Response {
    let library = try await site.strategies.library()
    let asked = Set(context.query.all("place"))
    let packs = library.packs.filter {
      asked.isEmpty ? !$0.place.isFictional : asked.contains($0.id.value)
    }
    guard !packs.isEmpty else { throw NotFound() }
    return context.page(
      ComparePage(library: library, comparison: PackComparison(packs, library.language)))
  }

  private func trace(_: Request, context: SiteContext) async throws -> Response {
    let library = try await site.strategies.library()
    let asked = context.query.text("place")
    let pack = library.packs.first { $0.id.value == asked }
    guard asked == nil || pack != nil else { throw NotFound() }
    return context.page(
      TracePage(library: library, trace: try await site.strategies.trace(), pack: pack))
  }

  private func writeTrace(_: Request, context: SiteContext) async throws -> Response {
    context.csv(try await site.strategies.trace().csv, named: "heed-traceability.csv")
  }

  private func view(_ context: SiteContext) async throws -> StrategyView {
    let library = try await site.strategies.library()
    let id: ID<StrategyPack> = try context.id("strategy")
    guard let pack = library[id] else { throw NotFound() }
    return StrategyView(names: PackNames(pack, library.language))
  }
}
