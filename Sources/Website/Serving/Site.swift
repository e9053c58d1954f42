public import Hummingbird
public import UseCases
public import Vocabulary

/// The whole site: its routes, and what stands between them and a browser.
public struct Site: Sendable {
  /// Every address, with what it lets somebody do.
  public let routes: [SiteRoute]
  private let responder: RouterResponder<SiteContext>

  /// Opens a site on a store.
  ///
  /// - Parameter passwords: makes and checks passwords; one for the whole program.
  public init(
    records: any RecordStore, accounts: any AccountStore, strategies: any StrategyStore,
    returns: any ReturnStore, figures: any FigureStore, passwords: Passwords,
    settings: SiteSettings = SiteSettings(),
    now: @escaping @Sendable () -> Instant
  ) async throws {
    let place = Place(
      name: try await accounts.placeName(), isDemo: try await accounts.isDemo())
    let parts = SiteParts(
      records: records, accounts: accounts, strategies: Strategies(store: strategies, now: now),
      returns: returns, figures: figures, passwords: passwords, settings: settings, place: place,
      now: now)
    var routes = SiteRoutes()
    routes.addFeatures(of: parts)
    self.routes = routes.all
    responder = Self.responder(for: routes.all, parts)
  }

  private static func responder(
    for routes: [SiteRoute], _ parts: SiteParts
  ) -> RouterResponder<SiteContext> {
    let files = routes.filter(\.isFile).map { RouterPath($0.pattern).description }
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestLog())
    router.add(middleware: SecurityHeaders(settings: parts.settings))
    router.add(
      middleware: Door(
        accounts: parts.accounts, cookie: parts.cookie, place: parts.place,
        strategies: parts.strategies, now: parts.now,
        files: Set(files),
        uploads: Set(routes.filter(\.carriesFile).map { RouterPath($0.pattern).description })))
    let dispatcher = Dispatcher(
      records: parts.records, accounts: parts.accounts, settings: parts.settings)
    for route in routes {
      router.on(RouterPath(route.pattern), method: route.method.http) { request, context in
        try await dispatcher.answer(route, to: request, context: context)
      }
    }
    return router.buildResponder()
  }
}

extension Site: HTTPResponder {
  public func respond(to request: Request, context: SiteContext) async throws -> Response {
    try await responder.respond(to: request, context: context)
  }
}

/// What the features of a site are built from.
struct SiteParts: Sendable {
  let records: any RecordStore
  let accounts: any AccountStore
  let strategies: Strategies
  let returns: any ReturnStore
  let figures: any FigureStore
  let passwords: Passwords
  let settings: SiteSettings
  let place: Place
  let now: @Sendable () -> Instant

  var cookie: SessionCookie { SessionCookie(isSecure: settings.isBehindTLS) }
  var drafts: Drafts { Drafts(accounts: accounts, now: now) }
}
