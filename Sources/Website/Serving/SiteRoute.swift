import HTTPTypes
import Hummingbird
public import UseCases

/// One address of the site: how it is asked for, what it lets somebody do, and who answers.
///
/// There is no route without a ``Deed``: ``Dispatcher`` asks `Access` about it before the handler runs.
public struct SiteRoute: Sendable {
  /// How it is asked for.
  public let method: Method
  /// The path, with what changes as `:name`.
  public let pattern: String
  /// What it lets somebody do.
  public let deed: Deed
  let isFile: Bool
  /// Whether its form carries a file, which is then read as it comes: `context.upload`.
  var carriesFile = false
  let handler: Handler

  /// Answers a request that has been let through.
  typealias Handler = @Sendable (Request, SiteContext) async throws -> Response

  /// The two ways our pages and forms ask.
  public enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"

    var http: HTTPRequest.Method { self == .get ? .get : .post }
  }
}

extension SiteRoute: CustomStringConvertible {
  public var description: String { "\(method.rawValue) \(pattern)" }
}
