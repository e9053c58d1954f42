import Hummingbird
import NIOCore
import UseCases

/// `/health`: answers when the site is ready and its store can be read.
struct HealthRoute {
  let accounts: any AccountStore

  func add(to routes: inout SiteRoutes) {
    routes.file("/health") { _, _ in
      _ = try await accounts.isDemo()
      return Response(
        status: .ok,
        headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: "ready\n")))
    }
  }
}
