import Booklet
import Hummingbird
import Indicators
import Markup
import Packs
import PublishedStatistics
import Record
import UseCases
import Vocabulary

/// The booklet of a place with the partnership’s own figures, for those who are signed in.
struct OwnBookletFeature {
  let site: SiteParts
  let figures: PlaceFigures

  init(site: SiteParts) {
    self.site = site
    figures = PlaceFigures(store: site.figures, strategies: site.strategies, now: site.now)
  }

  func add(to routes: inout SiteRoutes) {
    let own = "/places/:strategy/booklet/own"
    routes.get(own, .seeOwnFigures, show)
    routes.get("\(own).csv", .seeOwnFigures, write)
    routes.get("\(own)/children", .seeChildrenBehindFigures, children)
    routes.get("\(own)/releases", .seeReleases, releases)
    routes.get("\(own)/narratives/:indicator", .writeNarratives, ask)
    routes.post("\(own)/narratives/:indicator", .writeNarratives, keep)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let made = try await make(context)
    let worker = try context.worker
    return context.page(
      OwnBookletPage(
        booklet: made.booklet, periods: made.periods, refusal: made.refusal,
        listsReleases: Access.allows(.seeReleases, to: worker.role)))
  }

  private func releases(_: Request, context: SiteContext) async throws -> Response {
    let (pack, packs) = try await pack(context)
    let titles = packs.packs.map { ($0.id, "\($0.place.name): \($0.identity.title)") }
    return context.page(
      ReleasesPage(
        pack: pack.id,
        releases: try await OpenReleases(store: site.figures)(by: try context.worker),
        titles: Dictionary(titles, uniquingKeysWith: { one, _ in one })))
  }

  private func write(_: Request, context: SiteContext) async throws -> Response {
    let booklet = try await make(context).booklet
    return context.csv(booklet.csv, named: "own-\(booklet.fileName("csv"))")
  }

  private struct Made {
    let booklet: Booklet
    let periods: [BookletPeriod]
    let refusal: String?
  }

  private func make(_ context: SiteContext) async throws -> Made {
    let worker = try context.worker
    let (pack, packs) = try await pack(context)
    let counted = try await figures.counted(of: pack, by: worker)
    let maker = BookletMaker(library: try PublishedTables.shipped.get(), packs: packs)
    let periods = OwnBookletPage.periods(counted.figures, published: try maker.years())
    let asked = try chosen(context.query.text("period"), among: periods)
    var booklet = try maker.booklet(
      of: pack.id, about: asked, own: leading(counted.figures, of: pack, for: worker),
      narratives: try await site.figures.narratives(of: pack.id).map(\.box))
    if Access.allows(.writeNarratives, to: worker.role) {
      booklet.writing = "/places/\(pack.id)/booklet/own/narratives"
    }
    return Made(booklet: booklet, periods: periods, refusal: counted.refusal)
  }

  func pack(_ context: SiteContext) async throws -> (StrategyPack, PackLibrary) {
    let packs = try await site.strategies.library()
    guard let pack = packs[try context.id("strategy", of: StrategyPack.self)] else {
      throw NotFound()
    }
    return (pack, packs)
  }

  private func chosen(_ text: String?, among periods: [BookletPeriod]) throws -> BookletPeriod {
    guard let text, !text.isEmpty else {
      guard let newest = periods.first else { throw NotFound() }
      return newest
    }
    guard let period = BookletPeriod(text), periods.contains(period) else { throw NotFound() }
    return period
  }

  /// The figures of the record, each leading to the children behind it for those who may ask.
  private func leading(
    _ figures: [OwnFigure], of pack: StrategyPack, for worker: Worker
  ) -> [OwnFigure] {
    guard Access.allows(.seeChildrenBehindFigures, to: worker.role) else { return figures }
    return figures.map { figure in
      guard figure.source == RecordFacts.name, figure.figure.count != 0 else { return figure }
      var leading = figure
      leading.behind =
        "/places/\(pack.id)/booklet/own/children?indicator=\(figure.indicator)"
        + "&measure=\(figure.measure)&from=\(figure.period.first.iso)&to=\(figure.period.last.iso)"
      return leading
    }
  }
}
