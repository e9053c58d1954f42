import Casework
import Examples
import Record
import Testing
import Vocabulary

/// How far a plan is agreed, wherever it is named.
struct PlanStandingTests {
  private func standing(
    _ views: [PlanView]?, of kind: PlanKind = .earlyHelp, then: (inout Story) -> Void = { _ in }
  ) throws -> PlanStanding {
    let picture = try story(views, of: kind, then: then).picture(on: "2025-03-20", in: .saltmarsh)
    return picture.standing(of: try #require(picture.involvement.openPlans.first))
  }

  private func story(
    _ views: [PlanView]?, of kind: PlanKind = .earlyHelp, then: (inout Story) -> Void = { _ in }
  ) -> Story {
    var story = Story.maya
    let agreement = story.tell(AgreementAnswered.agrees, on: "2025-03-01")
    let version = story.tell(PlanWritten.whole(kind), on: "2025-03-04")
    if let views {
      story.tell(
        PlanAgreed(plan: "plan-1", version: version, views: views, agreement: agreement),
        on: "2025-03-05")
    }
    then(&story)
    return story
  }

  private func ngozi(_ answer: AgreementAnswer) -> PlanView {
    PlanView(giver: .parent, name: "Ngozi Okafor", answer: answer, why: "Tired")
  }
  private func maya(_ answer: AgreementAnswer) -> PlanView {
    PlanView(giver: .child, person: .maya, name: "Maya", answer: answer, why: "Asleep")
  }

  @Test func `a plan is agreed when somebody says yes, nobody no, and a parent could answer`()
    throws
  {
    #expect(try standing(nil) == .draft)
    #expect(try standing([ngozi(.yes), maya(.couldNotAnswer)]) == .agreed)
    #expect(try standing([maya(.yes)]) == .agreed)
    #expect(try standing([ngozi(.yes), maya(.no)]) == .agreedByPart)
    #expect(try standing([ngozi(.couldNotAnswer), maya(.yes)]) == .agreedByPart)
    #expect(try standing([ngozi(.no), maya(.no)]) == .notAgreed)
    #expect(try standing([ngozi(.couldNotAnswer)]) == .unanswered)
    #expect(try standing([]) == .draft)
  }

  @Test func `a newer version is agreed anew, and agreement that ended is told`() throws {
    #expect(
      try standing([ngozi(.yes)]) { $0.tell(PlanWritten.whole(), on: "2025-03-08") } == .newVersion)
    let withdrawn = AgreementWithdrawn(agreement: "entry-2", name: "Ngozi Okafor", why: "Tired")
    #expect(try standing([ngozi(.yes)]) { $0.tell(withdrawn, on: "2025-03-09") } == .withdrawn)
    #expect(try standing([ngozi(.no)]) { $0.tell(withdrawn, on: "2025-03-09") } == .notAgreed)
    var refused = AgreementAnswered.agrees
    refused.answer = .no
    #expect(try standing([ngozi(.yes)]) { $0.tell(refused, on: "2025-03-09") } == .withdrawn)
  }

  @Test func `an agreement that the viewer cannot see is not said to have ended`() throws {
    let told = story([ngozi(.yes)])
    let seen = told.entries.filter { $0.kind != AgreementAnswered.kind }
    let picture = try #require(
      Picture(of: .maya, entries: seen, on: "2025-03-20", place: .saltmarsh))
    let plan = try #require(picture.involvement.openPlans.first)
    #expect(picture.standing(of: plan) == .agreed)
    #expect(!HelpNeedsAgreement.isGoingOnWithout(in: picture))
  }

  @Test func `what another says later stands beside what was said, and one’s own word is the last`()
    throws
  {
    func said(_ later: PlanView) throws -> PlanStanding {
      try standing([ngozi(.no)]) {
        let version = $0.entries.last { $0.kind == PlanWritten.kind }?.id ?? "none"
        $0.tell(PlanAgreed(plan: "plan-1", version: version, views: [later]), on: "2025-03-08")
      }
    }
    #expect(
      try said(PlanView(giver: .parent, name: "Daniel Reed", answer: .yes)) == .agreedByPart)
    #expect(try said(ngozi(.yes)) == .agreed)
    #expect(try said(maya(.couldNotAnswer)) == .notAgreed)
  }

  @Test func `R-044 a plan that protects a child goes on whoever agrees`() throws {
    #expect(try standing([ngozi(.no)], of: .childProtection) == .goesAhead)
    #expect(try standing(nil, of: .care) == .goesAhead)
  }

  @Test func `R-093 a plan that nobody agrees with is noticed, and its review says so`() throws {
    func notices(_ story: Story) throws -> [String] {
      try story.notices(of: WrittenWithParents.self, on: "2025-03-20").map(\.title)
    }
    let refused = story([ngozi(.no), maya(.no)])
    #expect(try notices(refused).contains("The family does not agree with the plan"))
    #expect(
      try !notices(story([ngozi(.yes)])).contains("The family does not agree with the plan"))
    let reviews = try refused.picture(on: "2025-03-20", in: .saltmarsh).deadlines.map(\.what)
      .filter { $0.hasPrefix("Review") }
    #expect(reviews.allSatisfy { $0.hasSuffix("the family does not agree") })
  }
}
