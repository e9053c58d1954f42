import Hummingbird
import Markup
import UseCases
import Vocabulary

/// Opening a record that cannot wait, and reviewing that afterwards.
struct EmergencyAccessFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/emergency-access/new", .useEmergencyAccess, ask)
    routes.post("/emergency-access", .useEmergencyAccess, use)
    routes.get("/emergency-access", .reviewEmergencyAccess, showQueue)
    routes.post("/emergency-access/:access/review", .reviewEmergencyAccess, review)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    context.page(EmergencyAccessPage(proof: try context.proof))
  }

  private func use(_: Request, context: SiteContext) async throws -> Response {
    let form = EmergencyAccessForm(context.form)
    do {
      let read = try form.read()
      let opened = try await UseEmergencyAccess(store: site.records)(
        read.named, because: read.reason, words: read.words, by: context.worker)
      guard !opened.isEmpty else { throw EmergencyAccessForm.nobody }
      return context.page(EmergencyOpenedPage(accesses: opened))
    } catch let errors as FormErrors {
      return context.page(
        EmergencyAccessPage(proof: try context.proof, form: form, errors: errors))
    }
  }

  private func showQueue(_: Request, context: SiteContext) async throws -> Response {
    try await queue(context)
  }

  private func queue(
    _ context: SiteContext, _ attempt: ReviewQueuePage.Attempt? = nil
  ) async throws -> Response {
    let queue = try await OpenReviewQueue(store: site.records)(by: context.worker)
    return context.page(
      ReviewQueuePage(queue: queue, proof: try context.proof, attempt: attempt))
  }

  private func review(_: Request, context: SiteContext) async throws -> Response {
    let id: ID<EmergencyAccess> = try context.id("access")
    let answer = context.form.text("justified_\(id)")
    let words = context.form.typed("words_\(id)").text
    var errors = FormErrors()
    if !["yes", "no"].contains(answer) {
      errors.add("Select whether it was justified", to: "justified_\(id)")
    }
    if words.isEmpty { errors.add("Enter what you found", to: "words_\(id)") }
    guard errors.isEmpty else {
      return try await queue(
        context,
        ReviewQueuePage.Attempt(
          id: id.value, isJustified: answer, words: InputValue(words), errors: errors))
    }
    do {
      try await ReviewEmergencyAccess(store: site.records)(
        id, wasJustified: answer == "yes", words: words, by: context.worker)
    } catch is OwnAccess {
      throw NotAllowed(.reviewEmergencyAccess)
    } catch is AlreadyReviewed {
      // The page shows what the other reviewer found.
    }
    return context.redirect(to: "/emergency-access")
  }
}
