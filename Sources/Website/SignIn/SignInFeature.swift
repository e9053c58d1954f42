import HTTPTypes
import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Signing in and out.
struct SignInFeature {
  private let site: SiteParts
  private let signIn: SignIn
  private let pending = PendingCodes()
  private let limit: AttemptLimit

  init(_ site: SiteParts) {
    self.site = site
    signIn = SignIn(accounts: site.accounts, passwords: site.passwords, now: site.now)
    limit = AttemptLimit(now: site.now)
  }

  func add(to routes: inout SiteRoutes) {
    routes.get("/sign-in", .signIn, ask)
    routes.post("/sign-in", .signIn, takePassword)
    routes.get("/sign-in/code", .signIn) { _, context in context.redirect(to: "/sign-in") }
    routes.post("/sign-in/code", .signIn, takeCode)
    routes.post("/sign-in/demo", .signIn, takeDemo)
    routes.post("/sign-out", .useOwnAccount, signOut)
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    let then = context.query.text("then")
    return try await askAgain(
      context, Onward(then: then),
      context.query.text("signed_out") != nil ? .signedOut : then != nil ? .pageAskedFor : nil)
  }

  private func takePassword(request: Request, context: SiteContext) async throws -> Response {
    try limit.count(from: site.address(request, context))
    let username = context.form["username"]
    let onward = Onward(carriedBy: context.form)
    let answer = try await signIn(
      username: username.text, password: context.form.text("password") ?? "",
      browser: request.headers[.userAgent] ?? "")
    if case .refused = answer {
      return context.page(
        SignInPage(
          errors: SignInPage.refused, username: username, onward: onward,
          demo: try await demoSignIns()))
    }
    return try await go(on: answer, context, onward)
  }

  private func takeCode(request: Request, context: SiteContext) async throws -> Response {
    try limit.count(from: site.address(request, context))
    let onward = Onward(carriedBy: context.form)
    let proof = context.form.text("pending") ?? ""
    guard let practitioner = pending.practitioner(of: proof, at: site.now()) else {
      return try await askAgain(context, onward, .codeTimedOut)
    }
    let answer = try await signIn(
      code: context.form.text("code") ?? "", for: practitioner,
      browser: request.headers[.userAgent] ?? "")
    if case .refused = answer {
      return context.page(CodePage(pending: proof, onward: onward, errors: CodePage.refused))
    }
    return try await go(on: answer, context, onward)
  }

  private func takeDemo(request: Request, context: SiteContext) async throws -> Response {
    let onward = Onward(carriedBy: context.form)
    guard let id = ID<Practitioner>(checking: context.form.text("practitioner") ?? "") else {
      return try await askAgain(context, onward)
    }
    let answer = try await signIn(demo: id, browser: request.headers[.userAgent] ?? "")
    return try await go(on: answer, context, onward)
  }

  private func askAgain(
    _ context: SiteContext, _ onward: Onward, _ notice: SignInPage.Notice? = nil
  ) async throws -> Response {
    context.page(
      SignInPage(notice: notice, onward: onward, demo: try await demoSignIns()))
  }

  private func go(
    on answer: SignInAnswer, _ context: SiteContext, _ onward: Onward
  ) async throws -> Response {
    switch answer {
    case .refused:
      return try await askAgain(context, onward)
    case .needsCode(let practitioner):
      let proof = pending.proof(for: practitioner, at: site.now())
      return context.page(CodePage(pending: proof, onward: onward))
    case .signedIn(let token, let session, let account):
      if let old = context.signedIn { try await site.accounts.endSession(old.token.digest) }
      let signedIn = SignedIn(token: token, session: session, account: account)
      var response = try await arrive(signedIn, context, onward)
      site.cookie.set(token, in: &response)
      return response
    }
  }

  /// Shows work that was kept, to the person who typed it and nobody else.
  private func arrive(
    _ signedIn: SignedIn, _ context: SiteContext, _ onward: Onward
  ) async throws -> Response {
    let work = onward.work?.owner == signedIn.practitioner ? onward.work : nil
    if signedIn.account.settingUp != nil {
      if let work { try await site.accounts.keep(work.draft(at: site.now()), of: work.owner) }
      return context.redirect(to: "/account")
    }
    guard let work else {
      return context.redirect(to: onward.work == nil ? onward.then ?? "/" : "/")
    }
    var context = context
    context.signedIn = signedIn
    return context.page(KeptWorkPage(work: work, proof: signedIn.proof))
  }

  private func signOut(_: Request, context: SiteContext) async throws -> Response {
    if let signedIn = context.signedIn {
      try await SignOut(accounts: site.accounts, now: site.now)(
        signedIn.token.digest, by: signedIn.worker)
    }
    var response = context.redirect(to: "/sign-in?signed_out=yes")
    site.cookie.clear(in: &response)
    return response
  }

  private func demoSignIns() async throws -> [DemoSignIn] {
    guard site.place.isDemo else { return [] }
    return DemoSignIn.all(
      try await site.accounts.accounts(), invited: site.settings.invitations)
  }
}

extension KeptWork {
  /// The work as a draft, for somebody who has something to set up first.
  func draft(at now: Instant) -> Draft {
    let body = fields.without([
      FormKey.field, DraftKey.field, DraftKey.titleField, DraftSeen.field,
    ])
    return Draft(
      key: fields.text(DraftKey.field).flatMap { LocalPath.isLocal($0) ? $0 : nil } ?? path,
      title: fields.text(DraftKey.titleField) ?? "Kept when you were signed out",
      body: body.encoded, keptAt: now)
  }
}
