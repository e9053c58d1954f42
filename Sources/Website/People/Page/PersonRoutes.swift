import Hummingbird
import UseCases

/// Somebody's own page, and what may be recorded about them.
struct PersonRoutes {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person", .seePerson, show)
    routes.get("/people/:person/record", .recordAbout, showTasks)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    context.page(
      PersonPage(
        view: try await site.personView(.overview, context),
        done: context.query.text("done").flatMap(Done.init)?.words))
  }

  private func showTasks(_: Request, context: SiteContext) async throws -> Response {
    context.page(RecordSomethingPage(view: try await site.personView(.record, context)))
  }
}

/// What was done just before a page was shown, said at the top of it.
enum Done: String {
  case registered
  case linked
  case named
  case details
  case moved
  case withheld
  case left
  case born
  case died
  case team
  case restricted
  case lifted
  case related
  case saved

  var words: String {
    switch self {
    case .registered: "Registered. You are in their team."
    case .linked: "The relationship is saved."
    case .named: "The name is saved."
    case .details: "The details are saved."
    case .moved: "The move is saved."
    case .withheld: "The address is saved in the restricted section."
    case .left: "Saved: they no longer live there."
    case .born: "The birth is saved. What was known before it stays."
    case .died: "The death is saved."
    case .team: "The team is changed."
    case .restricted: "The record is restricted to the people you named."
    case .lifted: "The restriction is lifted."
    case .related: "Saved: they can no longer find or open this record."
    case .saved: "Saved."
    }
  }
}
