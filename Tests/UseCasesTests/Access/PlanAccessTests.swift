import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

/// Who decides that a plan begins or ends.
struct PlanAccessTests {
  private func worker(_ role: Role, of kind: AgencyKind) -> Worker {
    Worker(
      practitioner: "colleague", name: "A Colleague", role: role,
      agency: AgencyCard(id: "an-agency", name: "An Agency", kind: kind))
  }

  @Test(arguments: PlanKind.allCases)
  func `R-044 plans that the law requires are begun and ended by children’s social care`(
    _ kind: PlanKind
  ) throws {
    var story = Story.maya
    story.tell(PlanWritten(plan: "old", kind: kind), on: "2025-03-04")
    let picture = try #require(Picture(of: .maya, entries: story.entries, on: "2025-03-10"))
    let deeds: [any Judged] = [
      PlanWritten(plan: "new", kind: kind), PlanEnded(plan: "old", ending: .other),
      CaseClosed(reason: .other),
    ]
    for deed in deeds {
      let school = Access.objections(
        to: deed, in: picture, by: worker(.safeguardingLead, of: .school))
      #expect(school.isEmpty != kind.isStatutory, "\(type(of: deed))")
      #expect(school.allSatisfy { $0.canBeOverruled })
      #expect(
        Access.objections(
          to: deed, in: picture, by: worker(.socialWorker, of: .childrensSocialCare)
        ).isEmpty)
    }
    // A new version of a plan is anybody’s who works with the family.
    #expect(
      Access.objections(
        to: PlanWritten(plan: "old", kind: kind), in: picture,
        by: worker(.practitioner, of: .school)
      ).isEmpty)
  }

  @Test func `R-044 what a school ended without social care is looked at by social care alone`()
    throws
  {
    var story = Story.maya
    story.tell(PlanWritten(plan: "old", kind: .childProtection), on: "2025-03-04")
    let picture = try #require(Picture(of: .maya, entries: story.entries, on: "2025-03-10"))
    func approvers(_ overruled: [Overruling]) -> Approvers {
      let ended = PlanEnded(plan: "old", ending: .steppedDown, overruled: overruled)
      return Access.approvers(
        of: entry(ended, number: 2, by: .hart), in: picture,
        AgencyLeads(["harbour-school": ["head"], "an-agency": ["colleague"]]))
    }
    let otherwise = approvers([Overruling(HighLevelsDrawAPlan.rule, why: "She is safe")])
    let head = Worker(
      practitioner: "head", name: "A Head", role: .manager,
      agency: AgencyCard(id: "harbour-school", name: "Harbour Primary", kind: .school))

    #expect(!otherwise.include(head) && approvers([]).include(head))
    #expect(otherwise.include(worker(.manager, of: .childrensSocialCare)))
    #expect(otherwise.include(worker(.mash, of: .childrensSocialCare)))
  }
}
