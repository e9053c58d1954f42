import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// What the site answered.
struct Answer: Sendable {
  let status: Int
  let page: String
  let headers: HTTPFields

  init(_ response: Response) async throws {
    status = response.status.code
    headers = response.headers
    let body = Body()
    try await response.body.write(body)
    page = body.text
  }

  var location: String? { headers[.location] }
  var cookies: [String] { headers[values: .setCookie] }
  var title: String { page.part(between: "<title>", and: "</title>") ?? "" }
  var heading: String { page.part(between: "<h1>", and: "</h1>") ?? "" }

  subscript(header name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

  /// The value of the first hidden field of this name.
  func field(_ name: String) -> String? {
    page.part(between: "name=\"\(name)\" value=\"", and: "\"")
  }

  private final class Body: ResponseBodyWriter {
    private let bytes = Mutex(ByteBuffer())

    var text: String { bytes.withLock { String(buffer: $0) } }

    func write(_ buffer: ByteBuffer) { bytes.withLock { _ = $0.writeImmutableBuffer(buffer) } }
    func finish(_: HTTPFields?) {}
  }
}

extension String {
  func part(between start: String, and end: String) -> String? {
    guard let from = firstRange(of: start)?.upperBound,
      let to = self[from...].firstRange(of: end)?.lowerBound
    else { return nil }
    return String(self[from..<to])
  }
}
