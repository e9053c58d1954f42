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
    if let problem = known(error) { return context.page(problem, problem.status) }
    context.logger.error(
      "failed", metadata: ["error": .string(String(reflecting: type(of: error)))])
    let trouble = (error as? any StoreTrouble)?.trouble
    let problem = trouble.map { Problem.store($0) } ?? .unexpected(context.requestID)
    return context.page(sendingAgain(problem), problem.status)
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
    case let error as HTTPError: Problem(status: error.status)
    default: nil
    }
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
