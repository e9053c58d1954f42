import Casework
import Hummingbird
import Record
import UseCases
import Vocabulary

/// What all agencies have recorded about somebody, on the screen and on paper.
struct ChronologyRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/chronology", .seePerson, show)
    routes.get("/people/:person/chronology/print", .seePerson, print)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let view = try await site.personView(.chronology, context)
    return context.page(ChronologyPage(view: view, shown: ShownChronology(view)))
  }

  private func print(_: Request, context: SiteContext) async throws -> Response {
    let view = try await site.personView(.printed, context)
    return context.page(PrintedChronologyPage(view: view, shown: ShownChronology(view)))
  }
}

extension ShownChronology {
  fileprivate init(_ view: PersonView) {
    self.init(view.opened, view.query, agencies: view.agencies)
  }
}
