import Foundation
import FoundationNetworking

/// Somebody signed in to a demonstration, who has found a child.
struct Visitor {
  /// What their browser sends with every request.
  let cookie: String
  /// The path of the child's page.
  let child: String

  /// Signs in, as the health visitor of the five-minute tour unless it is somebody else, and finds Maya Okafor.
  init(signedInTo address: String, as name: String = "rowan.ashby") async throws {
    let session = URLSession(configuration: .ephemeral)
    _ = try await Self.page(
      "\(address)/sign-in", session, form: "username=\(name)&password=heed-demo-vale")
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

  /// Opens a form, sends it with its answers, and says how long the answer to what was sent took.
  ///
  /// - Throws: `Lost` when it is not taken.
  func send(_ answers: [String: String], to path: String, at address: String) async throws
    -> Duration
  {
    let session = URLSession(configuration: .ephemeral, delegate: StaysThere(), delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    func asked(_ path: String) throws -> URLRequest {
      guard let url = URL(string: address + path) else { throw Lost(what: path) }
      var request = URLRequest(url: url)
      request.setValue(cookie, forHTTPHeaderField: "Cookie")
      return request
    }
    let (data, _) = try await session.data(for: try asked("\(path)/new"))
    var fields = answers
    for hidden in String(decoding: data, as: UTF8.self).matches(
      of: /<input type="hidden" name="(csrf|once)" value="([^"]+)"/)
    { fields[String(hidden.1)] = String(hidden.2) }
    var form = URLComponents()
    form.queryItems = fields.map { URLQueryItem(name: $0.key, value: $0.value) }
    var request = try asked(path)
    request.httpMethod = "POST"
    request.httpBody = Data((form.percentEncodedQuery ?? "").utf8)
    request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    let began = ContinuousClock.now
    let (_, response) = try await session.data(for: request)
    let took = ContinuousClock.now - began
    guard (response as? HTTPURLResponse)?.statusCode == 303 else {
      throw Lost(what: "\(path), saved")
    }
    return took
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

/// Does not follow to the page after a form.
private final class StaysThere: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) { completionHandler(nil) }
}
