import HTTPTypes
import Hummingbird

extension SiteParts {
  /// Where a request came from, for limiting how often somebody tries something.
  ///
  /// A proxy that ends TLS says where a request came from; without one that is not believed.
  func address(_ request: Request, _ context: SiteContext) -> String {
    guard settings.isBehindTLS, let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[name]?.split(separator: ",").last
    else { return context.remoteAddress }
    return String(last.filter { !$0.isWhitespace })
  }
}
