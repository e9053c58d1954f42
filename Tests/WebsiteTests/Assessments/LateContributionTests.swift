import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// PC Ellis writes what the police know, and something happens before he sends it: nothing he typed is lost.
struct LateContributionTests {
  private let police = Colleague.ellis.worker.agency

  /// Where the police answer Priya Nair, once they were asked.
  private func asked(_ okafors: OkaforSite) async throws -> (path: String, id: ID<Assessment>) {
    let browser = try await okafors.browser()
    let (id, path) = try await okafors.beginAssessment(browser)
    let answer = try await browser.post(
      path,
      form([
        "agency": police.id.value, "asked": "What you know of call-outs", "due[day]": "20",
        "due[month]": "3", "due[year]": "2025", "parts": "before",
      ]))
    #expect(answer.status == 303, "\(answer.page)")
    return ("\(path)/\(police.id)", id)
  }

  /// Sam Oduya, who works with the police now.
  private func colleague(_ okafors: OkaforSite) async throws -> Browser {
    let sam = try await okafors.site.store.change(Colleague.sam.id) { [police] account in
      account.agency = police
      return nil
    }
    try await okafors.tell(JoinedTeam(worker: sam.worker), about: [okafors.maya])
    return try await okafors.browser(of: .sam)
  }

  private let theirs = form(["earlier-worries": "One call-out", "go": "send"])
  private let mine = form([
    "earlier-worries": "Two call-outs in 2023", "words": "We never met Dad", "go": "send",
  ])

  @Test func `R-065 what is sent after a colleague sent theirs is kept and shown`() async throws {
    let okafors = try await OkaforSite()
    let (path, _) = try await asked(okafors)
    let ellis = try await okafors.browser(of: .ellis)
    _ = try await colleague(okafors).post(path, theirs)

    let late = try await ellis.post(path, mine)
    let again = try await ellis.get(path)

    let sent = try #require(
      try await okafors.said(ContributionAnswered.self, about: okafors.maya).first)
    for page in [late, again] {
      #expect(page.status == 409)
      #expect(
        page.heading == "Your agency sent a contribution to this assessment while you wrote yours")
      #expect(page.page.contains("Two call-outs in 2023"))
      #expect(page.page.contains("We never met Dad"))
      #expect(page.page.contains("What worries were there before?"))
      #expect(page.page.contains("/assessments/\(sent.id)\">Read what was sent</a>"))
      #expect(page.page.contains("Sam Oduya, Wexcombe Police"))
    }
    #expect(try await ellis.get("/drafts").page.contains("href=\"\(path)\""))
    #expect(try await okafors.said(ContributionAnswered.self, about: okafors.maya).count == 1)
  }

  @Test func `R-065 mine is added, and whoever assesses reads both beside the question`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (path, _) = try await asked(okafors)
    let ellis = try await okafors.browser(of: .ellis)
    _ = try await colleague(okafors).post(path, theirs)
    let late = try await ellis.post(path, mine)

    let added = try await ellis.post("\(path)/addition", late.hidden + "&go=send")

    #expect(added.location == okafors.path(okafors.maya, "assessments?done=saved"))
    #expect(try await okafors.said(ContributionAnswered.self, about: okafors.maya).count == 2)
    let page = try await okafors.browser().get(
      okafors.path(okafors.maya, "forms/early-help-assessment/new?step=before")
    ).page
    #expect(page.contains("Sam Oduya, Wexcombe Police: ") && page.contains("One call-out"))
    #expect(page.contains("PC Ellis, Wexcombe Police: ") && page.contains("Two call-outs in 2023"))
    #expect(!(try await ellis.get("/drafts").page.contains("href=\"\(path)\"")))
    #expect(try await ellis.get(path).status == 303)
  }

  @Test func `R-065 what is typed while the assessment is completed can be added to it`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (path, id) = try await asked(okafors)
    let ellis = try await okafors.browser(of: .ellis)
    try await okafors.tell(
      AssessmentCompleted(assessment: id, purpose: .earlyHelp), about: [okafors.maya], by: .priya)

    let late = try await ellis.post(path, mine)
    let added = try await ellis.post("\(path)/addition", late.hidden + "&go=send")

    #expect(late.status == 409)
    #expect(late.heading == "This assessment was completed while you wrote")
    #expect(late.page.contains("Two call-outs in 2023"))
    #expect(added.status == 303, "\(added.page)")
    let given = try #require(
      try await okafors.said(ContributionAnswered.self, about: okafors.maya).first)
    #expect(given.content.assessment == id && given.content.words == "We never met Dad")
  }

  @Test func `R-065 what is typed while the work ends stays in the draft until it is discarded`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (path, _) = try await asked(okafors)
    let ellis = try await okafors.browser(of: .ellis)
    let end = try await okafors.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"),
      about: [okafors.maya])
    try await okafors.tell(
      DecisionApproved(decision: end, outcome: .approved), about: [okafors.maya], by: .rowan)

    let late = try await ellis.post(path, mine)
    #expect(late.status == 409)
    #expect(late.heading == "This assessment ended with the work while you wrote")
    #expect(late.page.contains("Two call-outs in 2023") && late.page.contains("Discard mine"))
    #expect(!late.page.contains("Send mine as an addition"))

    _ = try await ellis.post("/drafts/discarded", form(["draft_path": path]))
    #expect(try await ellis.get(path).location == okafors.path(okafors.maya, "assessments"))
  }

  @Test func `a contribution that is sent twice at once is taken once, and is no conflict`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (path, _) = try await asked(okafors)
    let ellis = try await okafors.browser(of: .ellis)
    let sent = mine + "&once=0123456789abcdef0123"

    let first = try await ellis.post(path, sent)
    let second = try await ellis.post(path, sent)

    #expect(first.status == 303 && second.status == 303)
    #expect(second.location == okafors.path(okafors.maya, "assessments?done=saved"))
    #expect(try await ellis.post(path, "go=send").status == 303)
    #expect(try await okafors.said(ContributionAnswered.self, about: okafors.maya).count == 1)
  }

  @Test func `what somebody wrote down of another agency is kept when that agency answered`()
    async throws
  {
    let okafors = try await OkaforSite()
    let (path, _) = try await asked(okafors)
    _ = try await okafors.browser(of: .ellis).post(path, mine)
    let priya = try await okafors.browser()

    let late = try await priya.post(
      path, form(["was_given": "yes", "words": "They rang: two visits in May"]))

    #expect(late.status == 409)
    #expect(
      late.heading == "What Wexcombe Police contributed was recorded while you wrote this")
    #expect(late.page.contains("They rang: two visits in May"))
    let added = try await priya.post("\(path)/addition", late.hidden)
    #expect(added.status == 303, "\(added.page)")
    #expect(try await okafors.said(ContributionAnswered.self, about: okafors.maya).count == 2)
  }
}
