import Hummingbird
import Record
import UseCases
import Vocabulary

/// Stands between the router and every handler: nobody reaches one without being allowed its deed.
struct Dispatcher: Sendable {
  let records: any RecordStore
  let accounts: any AccountStore
  let settings: SiteSettings

  /// Lets a request through to a route, or answers it.
  func answer(
    _ route: SiteRoute, to request: Request, context: SiteContext
  ) async throws -> Response {
    if route.method == .post, FormOrigin(request, settings: settings) == .elsewhere {
      throw ForeignForm()
    }
    guard !route.deed.isForAnybody else { return try await route.handler(request, context) }
    guard let signedIn = context.signedIn else { return signInFirst(route, context) }
    var context = context
    if route.carriesFile {
      // Nobody else's file is read, not even to see who sent it.
      guard Access.allows(route.deed, to: signedIn.worker.role) else {
        throw NotAllowed(route.deed)
      }
      let upload = try await Upload(request)
      context.form = await upload.form
      context.upload = upload
    }
    if route.method == .post, !FormProof.isProven(context.form, for: signedIn) {
      return try stale(request, context, signedIn)
    }
    if let step = signedIn.account.settingUp, !step.allows(route) {
      return context.redirect(to: step.path)
    }
    try await admit(signedIn.worker, to: route, context)
    let answer = try await route.handler(request, context)
    guard route.method == .post, answer.status.kind != .redirection,
      let key = FormKey.sent(in: context.form),
      let saved = try await FindSaved(store: records)(once: key, by: signedIn.worker)
    else { return answer }
    return context.redirect(to: saved.path)
  }

  /// A page is asked for again after signing in; a form is kept, with all that was typed.
  private func signInFirst(_ route: SiteRoute, _ context: SiteContext) -> Response {
    if route.method == .get {
      let then = LocalPath.isLocal(context.path) && context.path != "/"
      return context.redirect(
        to: then ? "/sign-in?then=\(FormBody.encoded(context.path))" : "/sign-in")
    }
    let work = KeptWork(sentTo: context.path, context.form)
    return context.page(
      SignInPage(notice: .sessionEnded, onward: Onward(work: work)), .unauthorized)
  }

  /// A form made for an earlier session of the same person is offered to be sent again; nobody else's is taken.
  private func stale(
    _ request: Request, _ context: SiteContext, _ signedIn: SignedIn
  ) throws -> Response {
    guard FormOrigin(request, settings: settings) == .ours,
      let work = KeptWork(sentTo: context.path, context.form),
      work.owner == signedIn.practitioner
    else { throw ForeignForm() }
    return context.page(KeptWorkPage(work: work, proof: signedIn.proof), .conflict)
  }

  private func admit(
    _ worker: Worker, to route: SiteRoute, _ context: SiteContext
  ) async throws {
    let deed = route.deed
    guard deed.isAboutOnePerson else {
      guard Access.allows(deed, to: worker.role) else { throw NotAllowed(deed) }
      return
    }
    let person = try context.person
    do {
      try await records.reading { _ = try $0.admit(worker, to: deed, about: person) }
    } catch let refusal as NotFound {
      try await log(worker, refused: route, about: person)
      throw refusal
    }
  }

  /// Refusals are logged in the same way whether or not there is such a person.
  private func log(
    _ worker: Worker, refused route: SiteRoute, about person: ID<Person>
  ) async throws {
    try await records.writing { record in
      try record.log(
        AccessEvent(
          at: record.now, author: worker.author, action: .wasRefused, people: [person],
          detail: route.pattern))
    }
  }
}

extension FindSaved.Saved {
  /// Where a form leads that was sent twice and no longer fits what its first sending made of the record.
  var path: String {
    switch self {
    case .about(let person): "/people/\(person)?done=saved"
    case .outOfSight: "/"
    }
  }
}

extension SettingUp {
  /// Where it is done.
  var path: String {
    switch self {
    case .ownPassword: "/account/password"
    case .twoStep: "/account/two-step"
    }
  }

  func allows(_ route: SiteRoute) -> Bool {
    route.pattern == path || route.pattern == "/sign-out"
  }
}
