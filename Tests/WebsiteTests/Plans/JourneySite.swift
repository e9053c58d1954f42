import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// The Okafors in a place that follows Blackpool’s strategy, whose days pass.
struct JourneySite {
  let okafors: OkaforSite

  init() async throws {
    okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    // Somebody who answers for social care, and may look at what others decide.
    for colleague in [Colleague.rowan, .morgan] {
      try await okafors.tell(JoinedTeam(worker: colleague.worker), about: [okafors.maya])
    }
  }

  var maya: ID<Person> { okafors.maya }

  func pass(days: Double) { okafors.site.clock.move(seconds: days * 86_400) }

  /// Sends a form about Maya, which must be taken.
  @discardableResult
  func send(
    _ path: String, _ fields: KeyValuePairs<String, String>, by colleague: Colleague = .priya
  ) async throws -> String {
    let answer = try await ask(path, fields, by: colleague)
    #expect(answer.status == 303, "\(path): \(answer.problem)")
    return answer.location ?? ""
  }

  /// Sends a form about Maya.
  func ask(
    _ path: String, _ fields: KeyValuePairs<String, String>, by colleague: Colleague = .priya
  ) async throws -> Answer {
    try await okafors.browser(of: colleague).post(okafors.path(maya, path), form(fields))
  }

  func page(_ part: String = "plan", by colleague: Colleague = .priya) async throws -> String {
    try await okafors.browser(of: colleague).get(okafors.path(maya, part)).page
  }

  func overview() async throws -> String {
    try await okafors.browser().get("/people/\(maya)").page
  }

  func newest<Content: Payload>(_ content: Content.Type) async throws -> Said<Content> {
    try #require(try await okafors.said(content, about: maya).last)
  }

  /// A worry of Priya’s, with nothing missing.
  func worry(_ seen: String) async throws -> ID<Entry> {
    try await okafors.tell(
      Concern(sign: Sign(whatWasSeen: seen, types: [.physical])), about: [maya],
      on: .on(.day(okafors.site.clock.now.ukDate)), by: .priya)
  }
}

extension Answer {
  /// What a form was refused for.
  fileprivate var problem: String {
    page.part(between: "error-summary", and: "</div>") ?? title
  }
}
