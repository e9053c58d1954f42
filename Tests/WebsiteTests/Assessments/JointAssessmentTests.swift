import Casework
import Examples
import Instruments
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Rule R-078: Priya Nair of the school assesses the Okafors together with Wexcombe Adult Services, where Sam Oduya works.
struct JointAssessmentTests {
  private let adults = AgencyCard(
    id: "adults", name: "Wexcombe Adult Services", kind: .adultServices)

  private func site() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.site.store.save(adults)
    let sam = try await okafors.site.store.change(Colleague.sam.id) { [adults] account in
      account.agency = adults
      return nil
    }
    try await okafors.tell(JoinedTeam(worker: sam.worker), about: [okafors.maya])
    return okafors
  }

  private func start(_ okafors: OkaforSite) -> String {
    okafors.path(okafors.maya, "assessments/start/early-help-assessment")
  }

  /// Where Sam gives the part of Adult Services, once the assessment has begun.
  private func begun(_ okafors: OkaforSite) async throws -> String {
    let answer = try await okafors.browser().post(
      start(okafors), form(["why": "Mum drinks", "is_joint": "yes", "joint_with": "adults"]))
    #expect(answer.status == 303, "\(answer.page)")
    let started = try #require(
      try await okafors.said(AssessmentStarted.self, about: okafors.maya).first)
    return okafors.path(
      okafors.maya, "assessments/open/\(started.content.assessment)/contributions/adults")
  }

  /// Everything that the early help assessment asks but what is asked about the parents.
  private func rest(_ okafors: OkaforSite) -> String {
    form([
      "not-heard.\(okafors.maya)": "Asked twice", "parent-works": "Bedtimes",
      "parent-change": "Mornings", "professional-works": "Bedtimes", "professional-change": "Food",
      "together": "Breakfast club", "look-again[day]": "1", "look-again[month]": "6",
      "look-again[year]": "2025", "situation.\(okafors.maya)": "Gets up alone",
      "childs-words.\(okafors.maya)": "I like maths", "unmet.\(okafors.maya)": "met",
      "overruled.R-068": "Seen every day", "go": "check",
    ])
  }

  private let ofParents = form([
    "agreed-by": "Mum", "is-neglect": "not-known", "household": "Mum and three children",
    "parenting": "Bedtimes work, mornings do not", "money": "Two jobs", "impact": "Hungry",
    "earlier-worries": "A fall in 2023", "was-tried": "A visit", "came-of-it": "Nothing",
    "history": "Three moves", "generations": "Gran drank too",
  ])

  @Test func `R-078 the adults’ service is named, and asked for the parts about the parents`()
    async throws
  {
    let okafors = try await site()
    let asked = try await okafors.browser().get(start(okafors)).page
    let path = try await begun(okafors)
    let sam = try await okafors.browser(of: .sam)
    let home = try await sam.get("/").page
    let page = try await sam.get(path).page

    #expect(asked.contains("which adults’ service assesses with you?"))
    #expect(home.contains("Contributions your agency was asked for (1)"))
    #expect(page.contains("You assess this family together"))
    #expect(page.contains("What do the parents do for their children") && page.contains("history"))
    #expect(!page.contains("What is a day like for this child?"))
    #expect(try await okafors.browser(of: .rowan).get(path).status == 404)
  }

  @Test func `R-078 a service is named only where the assessment is made together`() async throws {
    let okafors = try await site()
    let answer = try await okafors.browser().post(
      start(okafors), form(["why": "Mum drinks", "is_joint": "no", "joint_with": "adults"]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("Select “Yes” above if it is made together with this service"))
    #expect(try await okafors.said(AssessmentStarted.self, about: okafors.maya).isEmpty)
  }

  @Test func `R-078 both services fill in one assessment, change their part and are its authors`()
    async throws
  {
    let okafors = try await site()
    let path = try await begun(okafors)
    let (sam, priya) = (try await okafors.browser(of: .sam), try await okafors.browser())
    _ = try await sam.post(path, ofParents + "&words=She+wants+help&go=send")
    let again = try await sam.get(path).page
    let changed = try await sam.post(
      path, ofParents.replacing("Gran+drank+too", with: "Gran+never+drank") + "&go=send")
    let saved = try await priya.post(
      okafors.path(okafors.maya, "forms/early-help-assessment"), rest(okafors))

    #expect(again.contains("Gran drank too</textarea>") && again.contains("She wants help"))
    #expect(changed.status == 303 && saved.status == 303, "\(saved.page)")
    let said = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first)
    #expect(said.content.jointWith == JointService(agency: adults.id, name: adults.name))
    #expect(said.content.words(on: .generationalPattern) == "Gran never drank")
    let kept = try Completion(json: Array(try #require(said.content.form).json.utf8))
    #expect(kept.answers[AnswerPlace("parenting")]?.by == "sam")
    let both = "Priya Nair, Hill Primary School, together with Wexcombe Adult Services"
    for page in ["assessments/\(said.id)", "assessments"] {
      #expect(try await priya.get(okafors.path(okafors.maya, page)).page.contains(both), "\(page)")
    }
    #expect(
      try await sam.get(path).location == okafors.path(okafors.maya, "assessments"))
  }

  @Test func `R-078 it is not finished without the other service’s part unless somebody says why`()
    async throws
  {
    let okafors = try await site()
    _ = try await begun(okafors)
    let priya = try await okafors.browser()
    let path = okafors.path(okafors.maya, "forms/early-help-assessment")
    let whole = rest(okafors) + "&" + ofParents
    let refused = try await priya.post(path, whole)
    let saved = try await priya.post(path, whole + "&overruled.R-078=They+are+on+leave")

    #expect(refused.status == 422)
    #expect(refused.page.contains("Wexcombe Adult Services assesses with you and has not given"))
    #expect(refused.page.contains("name=\"overruled.R-078\""))
    #expect(saved.status == 303, "\(saved.page)")
    let said = try await okafors.said(AssessmentCompleted.self, about: okafors.maya)
    #expect(said.first?.content.jointWith == nil)
    #expect(said.first?.content.overruled.contains { $0.why == "They are on leave" } == true)
  }

  @Test func `R-078 a service that declined is no author, and its reason is enough`() async throws {
    let okafors = try await site()
    let path = try await begun(okafors)
    _ = try await okafors.browser(of: .sam).post(path, "go=decline&why_not=Not+known+to+us")
    let saved = try await okafors.browser().post(
      okafors.path(okafors.maya, "forms/early-help-assessment"),
      rest(okafors) + "&" + ofParents)

    #expect(saved.status == 303, "\(saved.page)")
    let said = try await okafors.said(AssessmentCompleted.self, about: okafors.maya)
    #expect(said.first?.content.jointWith == nil)
  }

  @Test func `R-078 made together with nobody named is noticed on the child’s page`() async throws {
    let okafors = try await site()
    _ = try await okafors.browser().post(
      start(okafors), form(["why": "Mum drinks", "is_joint": "yes"]))

    let page = try await okafors.browser().get("/people/\(okafors.maya)").page
    #expect(page.contains("Which adults’ service assesses with you?"))
  }
}
