import HTTPTypes
import Hummingbird
import Synchronization
import UseCases
import Vocabulary

/// The page that answers what a child or parent sent, held until their browser has been led to it.
///
/// An answer to a form that is shown without a redirect cannot be gone back to: the browser asks to send everything again, or
/// shows an error. What they typed is held in memory only, never on disk, for one browser, and is gone when they have sent it,
/// leave, or do nothing for an hour. A browser that keeps no cookie is answered at once, and nothing of it is held.
final class FamilyPagesHeld: Sendable {
  static let path = "/family/questions"
  private static let seconds = 60.0 * 60
  private static let most = 500

  private let cookie: String
  private let attributes: String
  private let now: @Sendable () -> Instant
  private let pages = Mutex<[SessionToken: (page: Response, at: Instant)]>([:])

  init(isSecure: Bool, now: @escaping @Sendable () -> Instant) {
    cookie = isSecure ? "__Host-heed-family" : "heed-family"
    attributes = "Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
    self.now = now
  }

  /// The same page, for a browser that is then known again.
  func known(_ page: Response, by request: Request) -> Response {
    guard token(in: request) == nil else { return page }
    var page = page
    page.headers[values: .setCookie].append(
      "\(cookie)=\(SessionToken.make().text); \(attributes)")
    return page
  }

  /// The way to a page that can be loaded again; the page itself where the browser is not known.
  func leading(to page: Response, _ request: Request, _ context: SiteContext) -> Response {
    guard let token = token(in: request) else { return page }
    guard page.headers[.location] == nil else {
      forget(request)
      return page
    }
    pages.withLock { pages in
      if pages.count >= Self.most { forgetOld(&pages) }
      pages[token] = (page, now())
    }
    return context.redirect(to: Self.path)
  }

  /// Nil when nothing is held, as after it has been sent.
  func page(for request: Request) -> Response? {
    guard let token = token(in: request) else { return nil }
    return pages.withLock { pages in
      pages[token].flatMap { $0.at.seconds(until: now()) < Self.seconds ? $0.page : nil }
    }
  }

  func forget(_ request: Request) {
    guard let token = token(in: request) else { return }
    pages.withLock { _ = $0.removeValue(forKey: token) }
  }

  private func token(in request: Request) -> SessionToken? {
    Cookies(from: request.headers[values: .cookie])[cookie].flatMap { SessionToken($0.value) }
  }

  /// Those past their hour, and otherwise the oldest.
  private func forgetOld(_ pages: inout [SessionToken: (page: Response, at: Instant)]) {
    pages = pages.filter { $0.value.at.seconds(until: now()) < Self.seconds }
    guard pages.count >= Self.most, let oldest = pages.min(by: { $0.value.at < $1.value.at })
    else { return }
    pages[oldest.key] = nil
  }
}
