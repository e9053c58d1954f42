import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

/// Whose decisions somebody may look at, and who decides for children’s social care.
struct ApprovingTests {
  private func worker(
    _ role: Role, of agency: ID<Agency>, _ kind: AgencyKind = .school
  ) -> Worker {
    Worker(
      practitioner: "colleague", name: "A Colleague", role: role,
      agency: AgencyCard(id: agency, name: "An Agency", kind: kind))
  }

  private static let leads = AgencyLeads([
    "health-visiting": ["a-manager"], "social-care": ["another-manager"],
    "harbour-school": ["ms-hart"],
  ])

  /// Who may look at Maya’s last entry.
  private func approvers(_ story: Story) throws -> Approvers {
    let place = LocalPractice(
      levels: LevelScale(
        name: "Levels", levels: [LevelOfNeed(id: "care", name: "Care", isStatutory: true)]),
      socialCare: SocialCare(agencies: ["social-care"]))
    let decision = try #require(story.entries.last)
    let picture = try #require(
      Picture(of: .maya, entries: story.entries, on: "2025-03-10", place: place))
    return Access.approvers(of: decision, in: picture, Self.leads)
  }

  private func decided(_ payload: some Payload, by author: Author = .rowan) -> Story {
    var story = Story.maya
    story.tell(payload, by: author)
    return story
  }

  @Test func `a decision is looked at by its own agency or by the front door, and by nobody else`()
    throws
  {
    let approvers = try approvers(decided(NoFurtherAction(why: "Warm", advice: "None")))

    #expect(approvers.include(worker(.manager, of: "health-visiting")))
    #expect(approvers.include(worker(.mash, of: "front-door", .childrensSocialCare)))
    #expect(!approvers.include(worker(.safeguardingLead, of: "harbour-school")))
    #expect(!approvers.include(worker(.manager, of: "social-care", .childrensSocialCare)))
    #expect(!approvers.include(worker(.practitioner, of: "health-visiting")))
  }

  @Test(arguments: [
    StatutoryDecision(action: .section47, why: "Alone") as any Payload,
    LevelDecided(scale: "Levels", level: "care", term: "Care", change: .first, why: "Alone"),
  ])
  func `R-048 what the law leaves to social care is approved by them alone`(
    _ decision: any Payload
  ) throws {
    let approvers = try approvers(decided(decision))

    #expect(approvers.include(worker(.manager, of: "social-care", .childrensSocialCare)))
    #expect(approvers.include(worker(.mash, of: "front-door", .childrensSocialCare)))
    #expect(!approvers.include(worker(.manager, of: "health-visiting", .healthVisiting)))
    #expect(!approvers.include(worker(.socialWorker, of: "social-care", .childrensSocialCare)))
  }

  @Test func `R-048 a decision to refer to social care is any agency’s own`() throws {
    let approvers = try approvers(
      decided(StatutoryDecision(action: .referToSocialCare, why: "Cold")))

    #expect(approvers.include(worker(.manager, of: "health-visiting")))
  }

  @Test func `a decision of an agency with nobody else is looked at by social care`()
    throws
  {
    let noManager = try approvers(
      decided(NoFurtherAction(why: "Warm", advice: "None"), by: .amina))
    let own = try approvers(decided(NoFurtherAction(why: "Warm", advice: "None"), by: .hart))

    for approvers in [noManager, own] {
      #expect(approvers.include(worker(.manager, of: "social-care", .childrensSocialCare)))
      #expect(!approvers.include(worker(.manager, of: "health-visiting")))
    }
    #expect(
      noManager.words(named: "Wrenbury Homes").hasPrefix(
        "Wrenbury Homes has nobody else who can approve it"))
  }

  @Test func `R-048 social care and the front door decide on statutory action`() {
    #expect(Access.decidesForSocialCare(worker(.mash, of: "police", .police)))
    for role in [Role.practitioner, .socialWorker, .manager] {
      #expect(Access.decidesForSocialCare(worker(role, of: "social-care", .childrensSocialCare)))
      #expect(!Access.decidesForSocialCare(worker(role, of: "school", .school)))
    }
    #expect(!Access.decidesForSocialCare(worker(.analyst, of: "social-care", .childrensSocialCare)))
  }
}
