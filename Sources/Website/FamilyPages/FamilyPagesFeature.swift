import Hummingbird
import Markup
import UseCases
import Vocabulary

/// The pages on which a child or parent says something with a one-time code, without an account.
///
/// Nothing about anybody is shown on them.
struct FamilyPagesFeature {
  private let site: SiteParts
  private let limit: AttemptLimit

  init(_ site: SiteParts) {
    self.site = site
    limit = AttemptLimit(most: 20, now: site.now)
  }

  func add(to routes: inout SiteRoutes) {
    routes.get("/family", .useFamilyCode) { _, context in context.page(FamilyCodePage()) }
    routes.post("/family", .useFamilyCode, open)
    routes.post("/family/answer", .useFamilyCode, answer)
    routes.get("/family/thank-you", .useFamilyCode) { _, context in
      context.page(FamilyThanksPage())
    }
    FamilyCodeRoutes(site: site).add(to: &routes)
  }

  private func open(request: Request, context: SiteContext) async throws -> Response {
    try await withQuestion(request, context) { secret, question in
      context.page(FamilyQuestionPage(secret: secret, question: question))
    }
  }

  private func answer(request: Request, context: SiteContext) async throws -> Response {
    try await withQuestion(request, context) { secret, question in
      let form = FamilyAnswerForm(context.form, question)
      guard let answer = form.answer else {
        return context.page(
          FamilyQuestionPage(
            secret: secret, question: question, body: context.form, errors: form.errors))
      }
      guard try await AnswerByFamilyCode(store: site.records)(answer, with: secret) else {
        return context.page(FamilyCodePage(errors: FamilyCodePage.refused))
      }
      return context.redirect(to: "/family/thank-you")
    }
  }

  /// Goes on with the question of the code that was typed, or asks for the code again.
  private func withQuestion(
    _ request: Request, _ context: SiteContext,
    _ goOn: (FamilySecret, AnswerByFamilyCode.Question) async throws -> Response
  ) async throws -> Response {
    do throws(TooManyAttempts) {
      try limit.count(from: site.address(request, context))
    } catch {
      return context.page(FamilyCodePage(errors: FamilyCodePage.tooOften), .tooManyRequests)
    }
    let typed = context.form["code"]
    guard !typed.trimmed.isEmpty else {
      return context.page(FamilyCodePage(errors: FamilyCodePage.missing))
    }
    guard let secret = FamilySecret(typed: typed.text),
      let question = try await AnswerByFamilyCode(store: site.records).question(for: secret)
    else { return context.page(FamilyCodePage(errors: FamilyCodePage.refused)) }
    return try await goOn(secret, question)
  }
}
