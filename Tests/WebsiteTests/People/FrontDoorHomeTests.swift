import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What the front door decides is looked at by somebody else there, and comes back to whoever decided.
struct FrontDoorHomeTests {
  @Test func `R-048 what the front door decided waits for another there, and comes back sent back`()
    async throws
  {
    let okafors = try await OkaforSite()
    let maya = okafors.maya
    let asha = Worker(
      practitioner: "asha", name: "Asha Verma", role: .mash, agency: Colleague.noor.agency)
    try await okafors.site.store.save(
      Account(
        practitioner: asha.practitioner, username: "asha", name: asha.name, role: asha.role,
        agency: asha.agency, passwordHash: "none", twoStepSecret: nil, isDemo: false),
      logging: nil)
    var practice = LocalPractice()
    practice.approvedByAnother = [StatutoryDecision.kind.name]
    func waits(for worker: Worker) async throws -> [WaitingThing.What] {
      try await OpenWaiting(store: okafors.site.store, practice: PlacePractice(practice))(
        by: worker
      ).things.map(\.what)
    }
    let decided = try await okafors.tell(
      StatutoryDecision(action: .legalPlanning, why: "Harm"), about: [maya])
    #expect(try await waits(for: asha).contains { $0.isDecision(decided) })
    #expect(try await !waits(for: Colleague.noor.worker).contains { $0.isDecision(decided) })

    try await okafors.site.store.writing { record in
      _ = try record.append(
        [
          DecisionApproved(decision: decided, outcome: .returned, why: "Which harm?").newEntry(
            about: [maya], occurred: "2025-03-04")
        ], by: asha.author, once: nil)
    }
    #expect(try await waits(for: Colleague.noor.worker).contains { $0.isReturned(decided) })
    try await okafors.tell(
      StatutoryDecision(action: .strategyDiscussion, why: "Harm"), about: [maya])
    #expect(try await waits(for: Colleague.noor.worker).contains { $0.isReturned(decided) })
  }

  @Test func `whoever referred is told in the days after the referral, whenever it is recorded`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "referrals"),
      form([
        "agency": "MASH", "is_to_social_care": "yes", "why": "Alone at night",
        "referrer": "Ms Hart", "occurred_on[day]": "3", "occurred_on[month]": "2",
        "occurred_on[year]": "2025",
      ]))
    #expect(answer.status == 303)
    let said = try #require(try await okafors.said(ReferralMade.self, about: okafors.maya).last)
    if let due = said.content.tellBy { #expect(due.from == "2025-02-03") }
    #expect(said.day == "2025-02-03")
  }
}

extension WaitingThing.What {
  fileprivate func isDecision(_ decision: ID<Entry>) -> Bool {
    if case .decision(let course) = self { return course.decision.id == decision }
    return false
  }

  fileprivate func isReturned(_ decision: ID<Entry>) -> Bool {
    if case .returned(let course) = self { return course.decision.id == decision }
    return false
  }
}
