import Hummingbird
import NIOCore
import UseCases
import Vocabulary

/// What every request goes through: who is it from, and if answering goes wrong, the page that says so.
struct Door: RouterMiddleware {
  let accounts: any AccountStore
  let cookie: SessionCookie
  let place: Place
  let strategies: Strategies
  let now: @Sendable () -> Instant
  /// Files are the same for everyone, so nobody's session is looked up for them.
  let files: Set<String>
  /// Where forms carry a file: those are read later, by somebody who may send one.
  let uploads: Set<String>

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.place = place
    context.path = request.uri.string
    context.query = (try? FormBody(encoded: (request.uri.query ?? "").utf8)) ?? FormBody()
    do {
      if !files.contains(context.endpointPath ?? "") {
        context.signedIn = try await signedIn(request)
        context.words = (try? await strategies.words()) ?? LocalWords()
      }
      if request.method == .post, !uploads.contains(context.endpointPath ?? "") {
        context.form = try await read(request)
      }
      return try await next(request, context)
    } catch {
      // The form is in `context` unless reading it is what went wrong.
      return ErrorPages(context: context).answer(to: error)
    }
  }

  /// Two megabytes: several times the longest form anybody types, with a long page pasted in.
  static let longestBody = 2 * 1024 * 1024

  private func read(_ request: Request) async throws -> FormBody {
    do {
      let body = try await request.body.collect(upTo: Self.longestBody)
      return try FormBody(encoded: body.readableBytesView)
    } catch is NIOTooManyBytesError {
      throw HTTPError(.contentTooLarge)
    }
  }

  private func signedIn(_ request: Request) async throws -> SignedIn? {
    guard let token = cookie.token(in: request),
      let (session, account) = try await accounts.session(token.digest, usedAt: now())
    else { return nil }
    return SignedIn(token: token, session: session, account: account)
  }
}
