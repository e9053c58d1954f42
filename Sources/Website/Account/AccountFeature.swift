import Hummingbird
import Markup
import UseCases
import Vocabulary

/// Somebody’s own account.
struct AccountFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/account", .useOwnAccount, show)
    routes.post("/account/sign-out-everywhere", .useOwnAccount, signOutEverywhere)
    routes.get("/account/password", .useOwnAccount, askForPassword)
    routes.post("/account/password", .useOwnAccount, takePassword)
    routes.get("/account/languages", .useOwnAccount, askForLanguages)
    routes.post("/account/languages", .useOwnAccount, takeLanguages)
    routes.get("/account/two-step", .useOwnAccount, askForTwoStep)
    routes.post("/account/two-step", .useOwnAccount, takeTwoStep)
  }

  private static let done = [
    "password": "Your password has been changed. You are signed out everywhere else.",
    "two-step": "Two-step sign-in is set up.",
    "languages": "Your languages have been saved.",
  ]

  private func show(_: Request, context: SiteContext) async throws -> Response {
    guard let signedIn = context.signedIn else { throw SignedOut() }
    let sessions = try await site.accounts.sessions(of: signedIn.practitioner, at: site.now())
    return context.page(
      AccountPage(
        account: signedIn.account, sessions: sessions, here: signedIn.token.digest,
        proof: signedIn.proof, done: Self.done[context.query.text("done") ?? ""]))
  }

  private func signOutEverywhere(_: Request, context: SiteContext) async throws -> Response {
    try await SignOutEverywhere(accounts: site.accounts, now: site.now)(by: context.worker)
    var response = context.redirect(to: "/sign-in?signed_out=yes")
    site.cookie.clear(in: &response)
    return response
  }

  private func askForPassword(_: Request, context: SiteContext) async throws -> Response {
    guard let signedIn = context.signedIn else { throw SignedOut() }
    return context.page(
      PasswordPage(proof: signedIn.proof, isFirst: signedIn.account.settingUp == .ownPassword))
  }

  private func takePassword(_: Request, context: SiteContext) async throws -> Response {
    guard let signedIn = context.signedIn else { throw SignedOut() }
    guard !signedIn.account.isDemo else { throw NotAllowed(.useOwnAccount) }
    do {
      let change = ChangePassword(
        accounts: site.accounts, passwords: site.passwords, now: site.now)
      try await change(
        from: context.form.text("current") ?? "", to: newPassword(context.form, signedIn.account),
        session: signedIn.token.digest, by: signedIn.worker)
      return context.redirect(to: "/account?done=password")
    } catch {
      let page = PasswordPage(
        proof: signedIn.proof, isFirst: signedIn.account.settingUp == .ownPassword,
        errors: try FormErrors(passwordProblem: error))
      return context.page(page)
    }
  }

  private func newPassword(_ form: FormBody, _ account: Account) throws -> NewPassword {
    let new = try NewPassword(form.text("new") ?? "", for: account.username)
    guard new.text == form.text("again") else { throw PasswordsDiffer() }
    return new
  }

  private func askForLanguages(_: Request, context: SiteContext) async throws -> Response {
    guard let signedIn = context.signedIn else { throw SignedOut() }
    return context.page(
      LanguagesPage(
        proof: signedIn.proof,
        typed: signedIn.account.languages.map(\.text).joined(separator: "\n")))
  }

  private func takeLanguages(_: Request, context: SiteContext) async throws -> Response {
    guard let signedIn = context.signedIn else { throw SignedOut() }
    var page = LanguagesPage(
      proof: signedIn.proof, typed: context.form.text("languages") ?? "")
    do {
      try await ChangeLanguages(accounts: site.accounts, now: site.now)(
        of: signedIn.practitioner, to: try page.languages(), by: signedIn.worker)
      return context.redirect(to: "/account?done=languages")
    } catch let errors as FormErrors {
      page.errors = errors
      return context.page(page)
    }
  }

  private func askForTwoStep(_: Request, context: SiteContext) async throws -> Response {
    guard let signedIn = context.signedIn else { throw SignedOut() }
    guard signedIn.account.settingUp == .twoStep else { return context.redirect(to: "/account") }
    return context.page(page(.make(), signedIn))
  }

  private func takeTwoStep(_: Request, context: SiteContext) async throws -> Response {
    guard let signedIn = context.signedIn else { throw SignedOut() }
    guard let twoStep = TwoStep(base32: context.form.text("secret") ?? "") else {
      return context.redirect(to: "/account/two-step")
    }
    do {
      try await SetUpTwoStep(accounts: site.accounts, now: site.now)(
        twoStep, code: context.form.text("code") ?? "", by: signedIn.worker)
      return context.redirect(to: "/account?done=two-step")
    } catch is AlreadySetUp {
      return context.redirect(to: "/account")
    } catch is WrongCode {
      return context.page(page(twoStep, signedIn, ["code": "Enter the code your app shows now"]))
    }
  }

  private func page(
    _ twoStep: TwoStep, _ signedIn: SignedIn, _ errors: FormErrors = FormErrors()
  ) -> TwoStepPage {
    TwoStepPage(
      twoStep: twoStep,
      address: twoStep.address(
        username: signedIn.account.username, place: "Heed \(site.place.name)"),
      proof: signedIn.proof, errors: errors)
  }
}

/// The new password was typed in two ways.
private struct PasswordsDiffer: Error {}

extension FormErrors {
  /// What to put right about a password; other errors are thrown on.
  fileprivate init(passwordProblem error: any Error) throws {
    switch error {
    case is WrongPassword: self = ["current": "Enter your current password"]
    case is SamePassword: self = ["new": "Choose a password you are not using now"]
    case is PasswordsDiffer: self = ["again": "Type the same new password again"]
    case let refusal as NewPassword.Refusal: self = ["new": refusal.words]
    default: throw error
    }
  }
}
