import Hummingbird
import Markup
import Record
import UseCases
import Vocabulary

/// Managing who can sign in.
struct AccountsFeature {
  let site: SiteParts

  func add(to routes: inout SiteRoutes) {
    routes.get("/accounts", .manageAccounts, list)
    routes.get("/accounts/new", .manageAccounts, ask)
    routes.post("/accounts", .manageAccounts, addAccount)
    routes.get("/accounts/:account", .manageAccounts, show)
    routes.post("/accounts/:account/role", .manageAccounts, changeRole)
    routes.post("/accounts/:account/one-time-password", .manageAccounts, reset)
    routes.post("/accounts/:account/ending", .manageAccounts, end)
  }

  private func list(_: Request, context: SiteContext) async throws -> Response {
    context.page(AccountsPage(accounts: try await site.accounts.accounts(), now: site.now()))
  }

  private func ask(_: Request, context: SiteContext) async throws -> Response {
    context.page(NewAccountPage(agencies: try await agencies(), proof: try context.proof))
  }

  private func addAccount(_: Request, context: SiteContext) async throws -> Response {
    let form = NewAccountForm(context.form)
    let agencies = try await agencies()
    do {
      let new = try form.read(agencies, at: site.now())
      let add = AddAccount(accounts: site.accounts, passwords: site.passwords, now: site.now)
      let password = try await add(
        new.username, name: new.name, role: new.role, agency: new.agency, by: context.worker)
      return context.page(
        OneTimePasswordPage(name: new.name, username: new.username.text, password: password))
    } catch {
      let errors = try FormErrors(accountProblem: error)
      return context.page(
        NewAccountPage(
          agencies: agencies, proof: try context.proof, form: form, errors: errors))
    }
  }

  private func show(_: Request, context: SiteContext) async throws -> Response {
    try await page(of: try context.id("account"), context)
  }

  private func changeRole(_: Request, context: SiteContext) async throws -> Response {
    let id: ID<Practitioner> = try context.id("account")
    guard let role: Role = context.form.choice("role") else {
      return try await page(of: id, context, ["role": "Select a role"])
    }
    return try await managing(id, context) {
      try await ChangeRole(accounts: site.accounts, now: site.now)(
        of: id, to: role, by: context.worker)
      return context.redirect(to: "/accounts/\(id)")
    }
  }

  private func reset(_: Request, context: SiteContext) async throws -> Response {
    let id: ID<Practitioner> = try context.id("account")
    let reset = ResetPassword(accounts: site.accounts, passwords: site.passwords, now: site.now)
    return try await managing(id, context) {
      let password = try await reset(
        of: id, alsoTwoStep: context.form.isTicked("also", "two_step"), by: context.worker)
      guard let account = try await site.accounts.account(id) else { throw NotFound() }
      return context.page(
        OneTimePasswordPage(name: account.name, username: account.username, password: password))
    }
  }

  private func end(_: Request, context: SiteContext) async throws -> Response {
    let id: ID<Practitioner> = try context.id("account")
    return try await managing(id, context) {
      try await EndAccount(accounts: site.accounts, now: site.now)(id, by: context.worker)
      return context.redirect(to: "/accounts")
    }
  }

  /// Nobody manages their own account: the page says so.
  private func managing(
    _ id: ID<Practitioner>, _ context: SiteContext, _ change: () async throws -> Response
  ) async throws -> Response {
    do {
      return try await change()
    } catch is OwnAccount {
      return try await page(
        of: id, context, ["role": "Ask another administrator to change your own account"])
    }
  }

  private func page(
    of id: ID<Practitioner>, _ context: SiteContext, _ errors: FormErrors = FormErrors()
  ) async throws -> Response {
    guard let account = try await site.accounts.account(id) else { throw NotFound() }
    let worker = try context.worker
    return context.page(
      ManageAccountPage(
        account: account, isOwn: id == worker.practitioner, proof: try context.proof,
        now: site.now(), errors: errors))
  }

  private func agencies() async throws -> [AgencyCard] {
    try await site.records.reading { try $0.agencies() }.sorted { $0.name < $1.name }
  }
}

extension FormErrors {
  fileprivate init(accountProblem error: any Error) throws {
    switch error {
    case let errors as FormErrors: self = errors
    case is UsernameTaken: self = ["username": "Enter a username that nobody else has"]
    default: throw error
    }
  }
}
