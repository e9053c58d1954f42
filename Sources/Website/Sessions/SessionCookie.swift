import HTTPTypes
import Hummingbird
import UseCases

/// The cookie a signed-in browser holds.
///
/// It lasts until the browser closes; how long the session lasts is kept with the session.
struct SessionCookie: Sendable {
  let isSecure: Bool

  /// The `__Host-` prefix makes browsers refuse the cookie unless it is secure and only for this host.
  var name: String { isSecure ? "__Host-heed" : "heed" }

  func token(in request: Request) -> SessionToken? {
    Cookies(from: request.headers[values: .cookie])[name].flatMap { SessionToken($0.value) }
  }

  func set(_ token: SessionToken, in response: inout Response) {
    response.headers[values: .setCookie].append("\(name)=\(token.text); \(attributes)")
  }

  func clear(in response: inout Response) {
    response.headers[values: .setCookie].append("\(name)=; Max-Age=0; \(attributes)")
  }

  private var attributes: String {
    "Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }
}
