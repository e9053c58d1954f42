import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Two agencies answer the same question of an assessment, and its author sees both while filling it in.
struct ContributedBesideTests {
  @Test func `R-065 what two agencies answered stands beside the question that is filled in`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(JoinedTeam(worker: Colleague.sam.worker), about: [okafors.maya])
    let priya = try await okafors.browser()
    let (_, path) = try await okafors.beginAssessment(priya)
    let answers: [(Colleague, String)] = [(.ellis, "Two+call-outs"), (.sam, "Missed+ten+days")]
    for (colleague, worries) in answers {
      let agency = colleague.worker.agency.id
      let request = try await priya.post(
        path,
        form([
          "agency": agency.value, "asked": "What you know", "due[day]": "20", "due[month]": "3",
          "due[year]": "2025", "parts": "before",
        ]))
      #expect(request.status == 303, "\(request.page)")
      let sent = try await okafors.browser(of: colleague).post(
        "\(path)/\(agency)", "earlier-worries=\(worries)&go=send")
      #expect(sent.status == 303, "\(sent.page)")
    }

    let page = try await priya.get(
      okafors.path(okafors.maya, "forms/early-help-assessment/new?step=before")
    ).page

    #expect(page.contains("PC Ellis, Wexcombe Police: ") && page.contains("Two call-outs"))
    #expect(page.contains("Sam Oduya, Vale Academy: ") && page.contains("Missed ten days"))
    #expect(page.contains("Each is kept as theirs. That of Sam Oduya, Vale Academy stands"))
  }
}
