import Hummingbird
import Logging

/// A line in the log for each request: which route, how it ended and how long it took.
///
/// Never the path, what was typed or who asked: those are in the access log, which is sealed.
struct RequestLog: RouterMiddleware {
  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    let response = try await next(request, context)
    let taken = (clock.now - start) / .milliseconds(1)
    context.logger.info(
      "answered",
      metadata: [
        "route": .string("\(request.method) \(context.endpointPath ?? "none")"),
        "status": .stringConvertible(response.status.code),
        "milliseconds": .stringConvertible(Int(taken.rounded())),
      ])
    return response
  }
}
