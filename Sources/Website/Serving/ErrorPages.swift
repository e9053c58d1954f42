import Casework
import HTTPTypes
import Hummingbird
import Logging
import Record
import UseCases

/// The only place where an error becomes a page.
///
/// What a person can put right is handled by the form it was typed in; what arrives here is either an answer about
/// access, the same for everyone, or something that is ours to put right.
struct ErrorPages {
  let context: SiteContext

  func answer(to error: any Error) -> Response {
    if let elsewhere = error as? KeptElsewhere, let signedIn = context.signedIn {
      return context.page(
        KeptElsewherePage(
          elsewhere: elsewhere,
          work: KeptWork(sentTo: context.path, elsewhere.sentAgain(context.form)),
          proof: signedIn.proof), .conflict)
    }
    let problem = known(error) ?? unknown(error)
    if let carrying = carryingOn(problem) { return context.page(carrying, problem.status) }
    return context.page(problem.isOurs ? sendingAgain(problem) : problem, problem.status)
  }

  private func unknown(_ error: any Error) -> Problem {
    context.logger.error(
      "failed", metadata: ["error": .string(String(reflecting: type(of: error)))])
    let trouble = (error as? any StoreTrouble)?.trouble
    return trouble.map { Problem.store($0) } ?? .unexpected(context.requestID)
  }

  private func known(_ error: any Error) -> Problem? {
    switch error {
    case is NotFound: .notFound
    case let error as NotAllowed: error.deed.isAboutOnePerson ? .notFound : .notAllowed
    case is NotLogged: .notLogged(context.requestID)
    case is ForeignForm: .foreignForm
    case is TooManyFields: .notUnderstood
    case is TooManySigningIn: .busy
    case is TooManyAttempts: .tooManyAttempts
    case is Conflict: .conflict
    case let refused as Refused: .refused(refused)
    case let error as HTTPError: Problem(status: error.status)
    default: nil
    }
  }

  /// Work that was being carried through signing in stays with the sign-in page.
  private func carryingOn(_ problem: Problem) -> SignInPage? {
    guard problem.isOurs, KeptWork(carriedBy: context.form) != nil else { return nil }
    return SignInPage(
      notice: .trouble(problem.title), onward: Onward(carriedBy: context.form))
  }

  /// What was typed stays on the page, to be sent again.
  private func sendingAgain(_ problem: Problem) -> Problem {
    var problem = problem
    if let signedIn = context.signedIn, FormProof.isProven(context.form, for: signedIn) {
      problem.work = KeptWork(sentTo: context.path, context.form)
      problem.proof = signedIn.proof
    }
    return problem
  }
}
