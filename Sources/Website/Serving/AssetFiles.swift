import Booklet
import Crypto
import HTTPTypes
import Hummingbird
import NIOCore

/// The style sheet and the script, built into the program.
///
/// Their addresses hold a digest of what they are, so a browser may keep them for ever and never shows a page with
/// another version's style.
enum AssetFiles {
  static let styleSheet = AssetFile(
    "heed", "css", "text/css", PackageResources.heed_css + Booklet.styleSheet)
  static let script = AssetFile("heed", "js", "text/javascript", PackageResources.heed_js)

  static func add(to routes: inout SiteRoutes) {
    for file in [styleSheet, script] {
      routes.file(file.path) { request, _ in file.response(to: request) }
    }
  }
}

/// One file and its address.
struct AssetFile: Sendable {
  let path: String
  private let type: String
  private let tag: String
  private let content: ByteBuffer

  init(_ name: String, _ ending: String, _ type: String, _ bytes: [UInt8]) {
    let digest = SHA256.hash(data: bytes).prefix(8).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }
    tag = "\"\(digest.joined())\""
    path = "/assets/\(name)-\(digest.joined()).\(ending)"
    self.type = "\(type); charset=utf-8"
    content = ByteBuffer(bytes: bytes)
  }

  func response(to request: Request) -> Response {
    var headers: HTTPFields = [
      .contentType: type, .eTag: tag, .cacheControl: "public, max-age=31536000, immutable",
    ]
    guard request.headers[.ifNoneMatch] != tag else {
      headers[.contentType] = nil
      return Response(status: .notModified, headers: headers)
    }
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: content))
  }
}
