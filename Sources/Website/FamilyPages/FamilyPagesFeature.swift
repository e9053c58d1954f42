import HTTPTypes
import Hummingbird
import Logging
import Markup
import Packs
import UseCases
import Vocabulary

/// The pages on which a child or parent says something with a one-time code, without an account.
///
/// Nothing about anybody is shown on them.
struct FamilyPagesFeature {
  private let site: SiteParts
  private let limit: AttemptLimit
  private let held: FamilyPagesHeld

  init(_ site: SiteParts) {
    self.site = site
    held = FamilyPagesHeld(isSecure: site.settings.isBehindTLS, now: site.now)
    limit = AttemptLimit(most: 20, now: site.now)
  }

  func add(to routes: inout SiteRoutes) {
    routes.get("/family", .useFamilyCode) { request, context in
      held.known(context.page(FamilyCodePage()), by: request)
    }
    routes.get(FamilyPagesHeld.path, .useFamilyCode) { request, context in
      held.page(for: request) ?? context.redirect(to: "/family")
    }
    routes.get(LeaveNow.path, .useFamilyCode) { request, context in
      held.forget(request)
      return context.redirect(to: LeaveNow.elsewhere)
    }
    routes.post("/family", .useFamilyCode, open)
    routes.post(FamilyFields.target, .useFamilyCode, answer)
    routes.get("/family/thank-you", .useFamilyCode) { _, context in
      context.page(FamilyThanksPage())
    }
    FamilyCodeRoutes(site: site).add(to: &routes)
  }

  private func open(request: Request, context: SiteContext) async throws -> Response {
    await leading(request, context) { turn in try await turn.shown() }
  }

  private func answer(request: Request, context: SiteContext) async throws -> Response {
    await leading(request, context) { turn in try await turn.answered() }
  }

  /// Leads to the page that answers, so that it can be gone back to and loaded again.
  private func leading(
    _ request: Request, _ context: SiteContext,
    _ goOn: (FamilyTurn) async throws -> Response?
  ) async -> Response {
    let page = await keeping(context) { try await withTurn(request, context, goOn) }
    return held.leading(to: page, request, context)
  }

  /// Goes on with the question of the code that was typed, or asks for the code again.
  ///
  /// - Parameter goOn: nil when the code ended meanwhile.
  private func withTurn(
    _ request: Request, _ context: SiteContext, _ goOn: (FamilyTurn) async throws -> Response?
  ) async throws -> Response {
    let address = site.address(request, context)
    do throws(TooManyAttempts) {
      try limit.count(from: address)
    } catch {
      return try await refuse(.tooOften, context)
    }
    let typed = context.form[FamilyFields.code]
    guard !typed.trimmed.isEmpty else { return try await refuse(.missing, context) }
    guard let secret = FamilySecret(typed: typed.text) else {
      return try await refuse(.refused, context)
    }
    let answer = AnswerByFamilyCode(store: site.records)
    guard let question = try await answer.question(for: secret) else {
      return try await ended(secret, context)
    }
    limit.forgive(address)
    let earlier = context.form.text(FamilyFields.typedWith).flatMap(FamilySecret.init(typed:))
    let isTheirs = try await answer.isOfSamePerson(earlier, as: secret)
    guard
      let turn = FamilyTurn(
        secret, question, context.form.begun(asking: question.purpose, isTheirs: isTheirs),
        forms: try await site.formsOfEveryVersion(), site: site, context)
    else { return try await refuse(.withdrawn, context, context.form.begun(isTheirs: isTheirs)) }
    if let response = try await goOn(turn) { return response }
    return try await ended(secret, context)
  }

  /// The code does not work, or not any more.
  private func ended(_ secret: FamilySecret, _ context: SiteContext) async throws -> Response {
    let answer = AnswerByFamilyCode(store: site.records)
    if try await answer.wasSent(with: secret, once: FamilyTurn.key(of: context.form)) {
      return context.redirect(to: "/family/thank-you")
    }
    let earlier = context.form.text(FamilyFields.typedWith).flatMap(FamilySecret.init(typed:))
    let hasArrived = try await answer.hasArrived(with: [secret, earlier].compactMap(\.self))
    return try await refuse(hasArrived ? .arrived : .refused, context)
  }

  /// Asks for a code again, with whatever was typed still there.
  private func refuse(
    _ refusal: FamilyRefusal, _ context: SiteContext, _ typed: FormBody? = nil
  ) async throws -> Response {
    refused(
      refusal, context, typed ?? context.form, forms: try await site.formsOfEveryVersion())
  }

  private func refused(
    _ refusal: FamilyRefusal, _ context: SiteContext, _ typed: FormBody, forms: [PlaceForm]
  ) -> Response {
    let kept = FamilyKept(typed, forms: forms, now: site.now())
    // Whoever has nothing to lose is told the same of a code that was used as of any that does not work.
    let refusal = kept == nil && refusal.isOfUsed ? .refused : refusal
    return context.page(
      FamilyCodePage(
        refusal: refusal, kept: kept,
        code: refusal.isPassing ? context.form[FamilyFields.code] : InputValue()),
      refusal.status)
  }

  /// Whatever goes wrong with us, what they typed stays on their page, to be sent again.
  private func keeping(
    _ context: SiteContext, _ answer: () async throws -> Response
  ) async -> Response {
    do {
      return try await answer()
    } catch {
      context.logger.error(
        "failed", metadata: ["error": .string(String(reflecting: type(of: error)))])
      let isStore = error is any StoreTrouble || error is NotLogged
      return refused(
        .trouble(isStore ? .serviceUnavailable : .internalServerError), context, context.form,
        forms: (try? await site.formsOfEveryVersion()) ?? [])
    }
  }
}
