import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Walks every route as every role in every standing, and compares with what is written in ``WalkTable``.
struct WalkTests {
  private static let plan: ID<Plan> = "a-plan"

  @Test func `every route is in the table, and every row has its route`() async throws {
    let site = try await TestSite()
    let routes = Set(site.site.routes.map(\.description).filter { !$0.contains("/assets/") })

    #expect(routes.subtracting(WalkTable.rows.keys) == [], "a route has no rule in the table")
    #expect(Set(WalkTable.rows.keys).subtracting(routes) == [], "a row has no route")
  }

  @Test func `nobody signed out is let through to anything but signing in and help`()
    async throws
  {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    let concern = try await site.addConcern(about: maya)
    try await site.add(PlanWritten(plan: Self.plan, kind: .earlyHelp), about: maya)
    for route in site.site.routes where !route.pattern.hasPrefix("/assets/") {
      let path = try path(of: route, about: maya, entry: concern)
      let answer = try await ask(route, path, in: site.browser)
      if case .anybody = WalkTable.rows[route.description] {
        #expect(answer.status != 401 && answer.location?.hasPrefix("/sign-in?then") != true)
      } else {
        #expect(answer.status == (route.method == .get ? 303 : 401), "\(route)")
        #expect(!answer.page.contains("Okafor"))
      }
    }
  }

  @Test(arguments: Role.allCases, Standing.allCases)
  func `every route answers as the table says`(role: Role, standing: Standing) async throws {
    var ground = try await Ground(role, standing)
    for route in ground.site.site.routes where !route.pattern.hasPrefix("/assets/") {
      guard let expectation = WalkTable.rows[route.description] else { continue }
      let path = try path(
        of: route, about: ground.maya,
        entry: route.pattern.contains("/audited/") ? ground.audit : ground.concern,
        check: ground.check, loaded: ground.loaded)
      let answer = try await ask(route, path, in: ground.browser)
      let place = Comment("\(route) as \(role.label), \(standing)")
      if expectation.allows(role, standing) {
        #expect(isLetThrough(answer), place)
      } else if case .about = expectation {
        #expect(answer.status == 404, place)
        #expect(answer.page == ground.notFound, place)
      } else {
        #expect(answer.status == 403, place)
      }
      if route.method == .post, answer.status < 400 { ground = try await Ground(role, standing) }
    }
  }

  @Test(arguments: Role.allCases)
  func `a child who does not exist is told of in the same words on every route`(role: Role)
    async throws
  {
    let ground = try await Ground(role, .none)
    for route in ground.site.site.routes where route.pattern.contains(":person") {
      let path = try path(
        of: route, about: "nobody-at-all", entry: ground.concern, check: ground.check,
        loaded: ground.loaded)
      let answer = try await ask(route, path, in: ground.browser)

      #expect(answer.status == 404, "\(route)")
      #expect(answer.page == ground.notFound, "\(route)")
    }
  }

  /// A site with one child, and a browser of somebody who stands to her in some way.
  private struct Ground {
    let site: TestSite
    let maya: ID<Person>
    let concern: ID<Entry>
    /// An audit of her case.
    let audit: ID<Entry>
    let browser: Browser
    /// A return that was checked, for somebody who may check one.
    let check: String
    /// A return that was loaded, by its digest.
    let loaded: String
    /// What this browser is shown where there is nothing.
    let notFound: String

    init(_ role: Role, _ standing: Standing) async throws {
      let colleague = Colleague.of(role)
      (site, maya) = try await standing.site(for: colleague)
      concern = try await site.addConcern(about: maya)
      audit = try await site.addAudit(about: maya)
      try await site.add(PlanWritten(plan: WalkTests.plan, kind: .earlyHelp), about: maya)
      browser = try await site.signedIn(as: colleague)
      try await DraftStrategy(store: site.store, now: site.clock.read)
        .open("bury", in: try ShippedStrategies.library.get(), by: Colleague.lena.worker)
      let checked = try await browser.upload("/returns/cin/checks", WalkTable.censusReturn)
      if let path = checked.location, checked.status == 303 {
        _ = try await browser.post("\(path)/loaded")
        loaded = try await site.store.loadedReturns().first?.digest.description ?? "none"
      } else {
        loaded = "none"
      }
      let again = try await browser.upload("/returns/cin/checks", WalkTable.censusReturn)
      check = again.location?.split(separator: "/").last.map(String.init) ?? "none"
      notFound = try await browser.get("/nowhere").page
    }
  }

  private func isLetThrough(_ answer: Answer) -> Bool {
    [200, 204, 303, 409, 422].contains(answer.status)
      && answer.location?.hasPrefix("/sign-in?then") != true
  }

  private func ask(_ route: SiteRoute, _ path: String, in browser: Browser) async throws -> Answer {
    if route.pattern == "/returns/cin/checks" {
      return try await browser.upload(path, "<Message/>")
    }
    return route.method == .get
      ? try await browser.get(path)
      : try await browser.post(path, WalkTable.forms[route.description] ?? "")
  }

  /// The path of a route, with something real for each part of it that changes.
  private func path(
    of route: SiteRoute, about person: ID<Person>, entry: ID<Entry>, check: String = "none",
    loaded: String = "none"
  ) throws -> String {
    let parts = try route.pattern.split(separator: "/").map { part -> String in
      switch part {
      case ":person": person.value
      case ":entry": entry.value
      case ":account": Colleague.lena.rawValue
      case ":access": "an-access"
      case ":code": "a-code"
      case ":form": "early-help-assessment"
      case ":audit": "neglect-case-audit"
      case ":survey": "practitioner-confidence"
      case ":assessment": "an-assessment"
      case ":agency": "police"
      case ":check": check
      case ":return": loaded
      case ":plan": Self.plan.value
      case ":strategy": "bury"
      case ":indicator": "bury-cpp-neglect-count"
      case ":question": "where-young-people-are-asked"
      case _ where part.hasPrefix(":"): throw Unknown(part: String(part))
      default: String(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// A part of a path that changes, which the walk does not know what to put for.
  private struct Unknown: Error {
    let part: String
  }
}
