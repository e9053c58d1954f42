import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Priya Nair of the school assesses Maya for early help while PC Ellis of the police, or Rowan Hale of children’s social
/// care, is about to begin an assessment of their own.
struct AssessmentsAtOnceTests {
  private func begun() async throws -> (OkaforSite, ID<Assessment>) {
    let okafors = try await OkaforSite()
    _ = try await okafors.browser().post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"), "why=Hungry")
    let started = try await okafors.said(AssessmentStarted.self, about: okafors.maya)
    return (okafors, try #require(started.first).content.assessment)
  }

  private func start(_ form: String, _ okafors: OkaforSite) -> String {
    okafors.path(okafors.maya, "assessments/start/\(form)")
  }

  private func offer(_ okafors: OkaforSite, _ assessment: ID<Assessment>) -> String {
    let police = Colleague.ellis.agency.id
    return okafors.path(okafors.maya, "assessments/open/\(assessment)/contributions/\(police)")
  }

  @Test
  func `R-076 who begins another reads whose is being made, since when, and how to contribute`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      AssessmentStarted(assessment: "a-1", purpose: .other, tool: "Police review", why: "Calls"),
      about: [okafors.maya], on: "2025-03-01", by: .noor)
    let browser = try await okafors.browser(of: .ellis)
    let page = try await browser.get(start("early-help-assessment", okafors)).page
    let calm = try await browser.get(
      okafors.path(okafors.samuel, "assessments/start/early-help-assessment")
    ).page

    #expect(
      page.contains("Another assessment of <bdi>Maya Okafor, known as May</bdi> is being made"))
    #expect(
      page.contains("Police review, begun by Noor Aziz, Wexcombe front door on 1 March 2025"))
    #expect(page.contains("href=\"\(offer(okafors, "a-1"))\">Contribute to it"))
    #expect(
      calm.contains("If it is about Maya Okafor, known as May too")
        && calm.contains("Police review"))
    #expect(!calm.contains("of <bdi>Samuel Okafor</bdi> is being made"))
  }

  @Test func `R-076 another can begin all the same, and the child’s page says there are two`()
    async throws
  {
    let (okafors, assessment) = try await begun()
    let before = try await okafors.browser().get("/people/\(okafors.maya)").page
    try await okafors.tell(
      AssessmentStarted(assessment: "a-9", purpose: .other, tool: "Police review", why: "Calls"),
      about: [okafors.maya], by: .ellis)
    let after = try await okafors.browser().get("/people/\(okafors.maya)").page

    #expect(assessment != "a-9")
    #expect(!before.contains("Two assessments are being made at once"))
    #expect(after.contains("Two assessments are being made at once"))
    #expect(after.contains("Police review, begun by PC Ellis on 4 March 2025"))
  }

  @Test func `R-076 a statutory assessment goes on at once, and is told what to carry forward`()
    async throws
  {
    let (okafors, _) = try await begun()
    try await okafors.tell(JoinedTeam(worker: Colleague.rowan.worker), about: [okafors.maya])
    let browser = try await okafors.browser(of: .rowan)
    let path = start("child-and-family-assessment", okafors)
    let page = try await browser.get(path).page
    let begun = try await browser.post(path, "why=Harm+every+week")

    #expect(
      page.contains("Carry forward what has been assessed of <bdi>Maya Okafor, known as May</bdi>"))
    #expect(page.contains("begun by Priya Nair, Hill Primary School on 4 March 2025"))
    #expect(!page.contains("rather than ask the family everything twice"))
    #expect(begun.status == 303)
    let noticed = try await browser.get("/people/\(okafors.maya)").page
    #expect(noticed.contains("Carry the earlier assessment forward"))
    #expect(!noticed.contains("Two assessments are being made at once"))
  }

  @Test func `R-076 an agency that nobody asked tells what it knows instead of assessing too`()
    async throws
  {
    let (okafors, assessment) = try await begun()
    let (ellis, priya) = (try await okafors.browser(of: .ellis), try await okafors.browser())
    let list = okafors.path(okafors.maya, "assessments")
    let path = offer(okafors, assessment)
    let offered = try await ellis.get(list).page
    let page = try await ellis.get(path).page
    let empty = try await ellis.post(path, "go=decline&why_not=Busy")
    let sent = try await ellis.post(path, "earlier-worries=Two+call-outs&go=send")

    #expect(offered.contains("href=\"\(path)\"") && offered.contains("knows"))
    #expect(!(try await priya.get(list).page.contains("Contribute what")))
    #expect(page.contains("What worries were there before?") && !page.contains("We cannot"))
    #expect(empty.status == 422)
    #expect(sent.location == "\(list)?done=saved")
    let given = try await okafors.said(ContributionAnswered.self, about: okafors.maya)
    #expect(given.first?.content.agency == Colleague.ellis.agency.id)
    let part = try await priya.get(
      okafors.path(okafors.maya, "forms/early-help-assessment/new?step=before")
    ).page
    #expect(part.contains("Two call-outs") && part.contains("This is kept as theirs."))
    #expect(try await ellis.get(path).location == list)
    #expect(
      try await ellis.get(start("early-help-assessment", okafors)).page.contains(
        "Your agency contributed on 4 March 2025"))
  }

  @Test func `R-076 nobody offers for another agency, or of a child they may not see`()
    async throws
  {
    let (okafors, assessment) = try await begun()
    let path = offer(okafors, assessment)
    let list = okafors.path(okafors.maya, "assessments")

    #expect(try await okafors.browser().get(path).location == list)
    #expect(try await okafors.browser(of: .rowan).get(path).status == 404)
    #expect(try await okafors.browser(of: .ellis).get("\(path)/reminder").location == list)
  }
}
