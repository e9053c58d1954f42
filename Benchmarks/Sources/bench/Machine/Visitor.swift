import Foundation
import FoundationNetworking

/// Somebody signed in to a demonstration, who has found a child.
struct Visitor {
  /// What their browser sends with every request.
  let cookie: String
  /// The path of the child's page.
  let child: String

  /// Signs in as the health visitor of the five-minute tour, and finds Maya Okafor.
  init(signedInTo address: String) async throws {
    let session = URLSession(configuration: .ephemeral)
    _ = try await Self.page(
      "\(address)/sign-in", session, form: "username=rowan.ashby&password=heed-demo-vale")
    let site = URL(string: address)
    let cookies = site.flatMap { session.configuration.httpCookieStorage?.cookies(for: $0) } ?? []
    guard !cookies.isEmpty else { throw Lost(what: "a session cookie") }
    cookie = cookies.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")
    let found = try await Self.page("\(address)/people?q=maya+oakfor", session)
    guard let path = found.firstMatch(of: /href="(\/people\/[a-z0-9-]{16,64})"/) else {
      throw Lost(what: "the page of Maya Okafor")
    }
    child = String(path.1)
  }

  /// Opens a page of a site, as the visitor.
  func open(_ path: String, at address: String) async throws {
    guard let url = URL(string: address + path) else { throw Lost(what: path) }
    var request = URLRequest(url: url)
    request.setValue(cookie, forHTTPHeaderField: "Cookie")
    let (_, response) = try await URLSession(configuration: .ephemeral).data(for: request)
    guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw Lost(what: path) }
  }

  private static func page(
    _ address: String, _ session: URLSession, form: String? = nil
  ) async throws -> String {
    guard let url = URL(string: address) else { throw Lost(what: address) }
    var request = URLRequest(url: url)
    if let form {
      request.httpMethod = "POST"
      request.httpBody = Data(form.utf8)
      request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    }
    let (data, _) = try await session.data(for: request)
    return String(decoding: data, as: UTF8.self)
  }

  /// Something the visitor needs was not there.
  struct Lost: Error {
    let what: String
  }
}
