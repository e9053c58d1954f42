import Casework
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

extension OkaforSite {
  /// Priya Nair begins an early help assessment of Maya: what it is, and where contributions to it are asked for.
  func beginAssessment(_ browser: Browser) async throws -> (id: ID<Assessment>, path: String) {
    _ = try await browser.post(
      path(maya, "assessments/start/early-help-assessment"),
      form(["why": "Three worries in a month"]))
    let id = try #require(try await said(AssessmentStarted.self, about: maya).first)
      .content.assessment
    return (id, path(maya, "assessments/open/\(id)/contributions"))
  }
}
