import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Record
import Synchronization
import UseCases
import Vocabulary
import Website

/// Asks the site as a browser does, in this process: keeps the cookie, and sends forms with the proof a page of ours
/// would hold.
final class Browser: Sendable {
  private let site: TestSite
  private let logger: Logger
  private let state = Mutex(State())

  private struct State {
    /// By their names.
    var cookies: [String: String] = [:]
    var proof: String?
  }

  init(site: TestSite, logger: Logger = TestLog.quiet) {
    self.site = site
    self.logger = logger
  }

  /// Takes on a session as if the pages for it had been gone through.
  func sign(in practitioner: ID<Practitioner>, with token: SessionToken) {
    let proof = "\(practitioner).\(token.proof(of: "form of \(practitioner)"))"
    state.withLock { $0 = State(cookies: ["heed": token.text], proof: proof) }
  }

  /// The proof of the last page that held one.
  var proof: String? { state.withLock { $0.proof } }

  func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
    try await ask(.get, path, "", headers)
  }

  /// Sends a form, as a page of ours would.
  func post(
    _ path: String, _ form: String = "", proven: Bool = true, headers: [String: String] = [:]
  ) async throws -> Answer {
    let proof = proven ? proof.map { "csrf=\($0)&" } ?? "" : ""
    return try await ask(.post, path, proof + form, ["sec-fetch-site": "same-origin"] + headers)
  }

  /// Sends a form that carries a file, as a page of ours would.
  func upload(
    _ path: String, _ file: String, named filename: String = "return.xml",
    fields: KeyValuePairs<String, String> = [:], proven: Bool = true
  ) async throws -> Answer {
    let proof = proven ? proof.map { [("csrf", $0)] } ?? [] : []
    var body = ""
    for (name, value) in proof + fields.map({ ($0.key, $0.value) }) {
      body += "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    body +=
      "--edge\r\nContent-Disposition: form-data; name=\"return\"; filename=\"\(filename)\"\r\n"
    body += "Content-Type: text/xml\r\n\r\n\(file)\r\n--edge--\r\n"
    return try await ask(
      .post, path, body,
      ["sec-fetch-site": "same-origin", "content-type": "multipart/form-data; boundary=edge"])
  }

  private func ask(
    _ method: HTTPRequest.Method, _ path: String, _ form: String, _ headers: [String: String]
  ) async throws -> Answer {
    var fields: HTTPFields = [:]
    let cookies = state.withLock { $0.cookies }.sorted { $0.key < $1.key }
    if !cookies.isEmpty {
      fields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    for (name, value) in headers { HTTPField.Name(name).map { fields[$0] = value } }
    let request = Request(
      head: HTTPRequest(
        method: method, scheme: "http", authority: "heed.test", path: path, headerFields: fields),
      body: RequestBody(buffer: ByteBuffer(string: form)))
    let context = SiteContext(logger: logger, remoteAddress: "192.0.2.1")
    let answer = try await Answer(site.site.respond(to: request, context: context))
    remember(answer)
    return answer
  }

  private func remember(_ answer: Answer) {
    state.withLock { state in
      for cookie in answer.cookies {
        let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
        guard let name = pair.first.map(String.init) else { continue }
        state.cookies[name] = pair.count > 1 ? String(pair[1]) : nil
        if name == "heed" { state.proof = nil }
      }
      if let proof = answer.field("csrf") { state.proof = proof }
    }
  }
}

/// A log that says nothing.
enum TestLog {
  static let quiet: Logger = {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return logger
  }()
}

extension [String: String] {
  static func + (one: Self, other: Self) -> Self { one.merging(other) { $1 } }
}
