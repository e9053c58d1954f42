import Hummingbird
import Packs
import UseCases
import Vocabulary

/// The strategies, for anybody to read.
struct StrategiesFeature {
  func add(to routes: inout SiteRoutes) {
    routes.get("/strategies", .readStrategies, list)
    routes.get("/strategies/:strategy", .readStrategies) { _, context in
      context.page(StrategyPage(view: try view(context)))
    }
    routes.get("/strategies/:strategy/practice", .readStrategies) { _, context in
      context.page(StrategyPracticePage(view: try view(context)))
    }
    routes.get("/strategies/:strategy/indicators", .readStrategies) { _, context in
      context.page(StrategyIndicatorsPage(view: try view(context)))
    }
    routes.get("/strategies/:strategy/partnership", .readStrategies) { _, context in
      context.page(StrategyPartnershipPage(view: try view(context)))
    }
    routes.get("/strategies/:strategy/open", .readStrategies) { _, context in
      context.page(StrategyOpenPage(view: try view(context)))
    }
  }

  private func list(_: Request, context: SiteContext) async throws -> Response {
    context.page(StrategiesPage(library: try ShippedStrategies.library.get()))
  }

  private func view(_ context: SiteContext) throws -> StrategyView {
    let library = try ShippedStrategies.library.get()
    let id: ID<StrategyPack> = try context.id("strategy")
    guard let pack = library[id] else { throw NotFound() }
    return StrategyView(names: PackNames(pack, library.language))
  }
}

/// The strategies that come with Heed, read when they are first asked for.
enum ShippedStrategies {
  static let library: Result<PackLibrary, PackFaults> = {
    do throws(PackFaults) {
      return .success(try PackLibrary.shipped())
    } catch {
      return .failure(error)
    }
  }()
}
