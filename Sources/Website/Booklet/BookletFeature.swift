import Booklet
import Hummingbird
import Markup
import Packs
import PublishedStatistics
import UseCases
import Vocabulary

/// The booklet of a place from published statistics, for anybody to read.
struct BookletFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/places/:strategy/booklet", .readStrategies, show)
    routes.get("/places/:strategy/booklet.csv", .readStrategies, write)
  }

  private func booklet(_ context: SiteContext) async throws -> (Booklet, ClosedRange<Int>) {
    let packs = try await site.strategies.library()
    let id: ID<StrategyPack> = try context.id("strategy")
    guard packs[id] != nil else { throw NotFound() }
    let maker = BookletMaker(library: try PublishedTables.shipped.get(), packs: packs)
    let years = try maker.years()
    let period = context.query.text("period").flatMap { $0.isEmpty ? nil : Int($0) ?? 0 }
    if let period, !years.contains(period) { throw NotFound() }
    return (try maker.booklet(of: id, period: period), years)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let (booklet, years) = try await booklet(context)
    return context.page(BookletPage(booklet: booklet, years: years))
  }

  private func write(_: Request, context: SiteContext) async throws -> Response {
    let (booklet, _) = try await booklet(context)
    return context.csv(
      booklet.csv, named: "booklet-\(booklet.pack)-\(booklet.period.endYear).csv")
  }
}

/// The tables that come with Heed, opened when they are first asked for.
enum PublishedTables {
  static let shipped: Result<PublishedLibrary, PackedFault> = {
    do throws(PackedFault) {
      return .success(try PublishedLibrary.shipped())
    } catch {
      return .failure(error)
    }
  }()
}
