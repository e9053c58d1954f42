import Casework
import Hummingbird
import Record
import UseCases
import Vocabulary

/// Hearing children, and what came of it.
struct VoiceFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/people/:person/voice", .seePerson, show)
    EntryFormRoutes<VoiceForm>(site: site).add(to: &routes)
    EntryFormRoutes<VoiceAnswerForm>(site: site).add(to: &routes)
    EntryFormRoutes<FeedbackForm>(site: site).add(to: &routes)
    EntryFormRoutes<FeedbackAnswerForm>(site: site).add(to: &routes)
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    let view = try await site.personView(.voice, context)
    guard view.identity.stage == .child else { throw NotFound() }
    return context.page(
      VoicePage(
        view: view, points: try await site.feedbackPoints(view),
        codes: try await ListFamilyCodes(store: site.records)(
          about: view.opened.person, by: view.worker),
        forms: try await site.formsOfEveryVersion(),
        justHeard: context.query.text("heard").flatMap { ID(checking: $0) },
        done: context.query.text("done").flatMap(Done.init)?.words))
  }
}

extension OpenedPerson {
  /// Whether it is a child who was born and can be heard.
  var isAboutChild: Bool { Identity(person: person, entries: background)?.stage == .child }
}
