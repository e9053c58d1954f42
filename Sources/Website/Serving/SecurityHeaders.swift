import HTTPTypes
import Hummingbird

/// What every answer tells the browser not to do.
///
/// Nothing is loaded, sent or framed from anywhere but here, nothing is kept unless the answer says it may be, and no
/// address of ours is told to others (OWASP ASVS 5.0, chapter 3). The referrer policy is `same-origin` and not
/// `no-referrer`, because under that browsers say of our own forms that they come from nowhere.
struct SecurityHeaders: RouterMiddleware {
  let settings: SiteSettings

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for field in Self.always { response.headers[field.name] = field.value }
    if settings.isBehindTLS {
      response.headers[.strictTransportSecurity] = "max-age=63072000"
    }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }

  private static let policy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:",
    "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
  ].joined(separator: "; ")

  private static let always: HTTPFields = {
    var fields: HTTPFields = [
      .contentSecurityPolicy: policy,
      .xContentTypeOptions: "nosniff",
    ]
    let others = [
      ("Referrer-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    for (name, value) in others {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return fields
  }()
}
