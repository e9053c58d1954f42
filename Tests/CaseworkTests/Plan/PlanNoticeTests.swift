import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: what is noticed and asked about plans.
struct PlanNoticeTests {
  /// Maya’s, with a whole plan but for one change.
  private func planned(
    _ kind: PlanKind = .earlyHelp, _ change: (inout PlanWritten) -> Void = { _ in }
  ) -> Story {
    var story = Story.maya
    story.tell(PlanWritten.whole(kind).changed(change), on: "2025-03-04")
    return story
  }

  private func asks(_ question: String) -> Bool {
    Practice.prompts(on: .plan).contains { $0.question == question }
  }

  @Test func `R-093 a plan written without a parent is noticed`() throws {
    #expect(try planned().notices(of: WrittenWithParents.self).isEmpty)
    #expect(
      try planned { $0.writtenWith = [PlanParticipant(giver: .child, name: "Maya")] }
        .notices(of: WrittenWithParents.self).map(\.entries) == [["entry-2"]])
    #expect(asks("written_with"))
  }

  @Test func `R-094 a review is due by the place's clock, and without one after our months`() throws
  {
    let story = planned()
    let plan = try #require(try story.picture().involvement.plans.first)
    let there = try story.picture(in: .saltmarsh)
    #expect(PlansAndToolsTogether.due(of: plan, in: there)?.day == "2025-03-25")
    #expect(PlansAndToolsTogether.due(of: plan, in: there)?.isPlacesOwn == true)
    #expect(PlansAndToolsTogether.due(of: plan, in: try story.picture())?.day == "2025-06-04")

    #expect(
      try story.notices(of: PlansAndToolsTogether.self, on: "2025-03-25", in: .saltmarsh).isEmpty)
    let notice = try #require(
      try story.notices(of: PlansAndToolsTogether.self, on: "2025-03-26", in: .saltmarsh).first)
    #expect(notice.title == "A review is overdue")
    #expect(!notice.why.contains("your partnership can change it"))
    #expect(
      try story.notices(of: PlansAndToolsTogether.self, on: "2025-06-05").first?.why
        .contains("your partnership can change it") == true)
  }

  @Test func `R-094 the last review sets the next, and an ended plan has none`() throws {
    var story = planned()
    story.tell(ReviewHeld.whole, on: "2025-03-20")
    #expect(
      try story.picture().involvement.plans.first?.reviewDue(in: .saltmarsh)?.on == "2025-06-20")
    let set = DueDate(
      on: "2025-05-01", from: "2025-03-21", clock: "review", calendar: "x", edition: "x")
    story.tell(ReviewHeld.whole.changed { $0.nextReview = set }, on: "2025-03-21")
    #expect(try story.picture().involvement.plans.first?.reviewDue(in: .saltmarsh) == set)

    story.tell(PlanEnded(plan: "plan-1", ending: .movedAway), on: "2025-03-22")
    #expect(try story.picture().involvement.plans.first?.reviewDue(in: .saltmarsh) == nil)
    #expect(
      try story.notices(of: PlansAndToolsTogether.self, on: "2026-01-01", in: .saltmarsh).isEmpty)
  }

  @Test func `R-094 a review uses again the tools that were used before`() throws {
    var story = Story.maya
    story.tell(InstrumentCompleted.grades, on: "2025-03-01")
    story.tell(PlanWritten.whole(), on: "2025-03-04")
    let review = story.tell(ReviewHeld.whole, on: "2025-03-08")
    #expect(
      try story.notices(of: PlansAndToolsTogether.self).map(\.title) == [
        "A review without the tools"
      ])
    #expect(try story.notices(of: PlansAndToolsTogether.self).first?.entries == [review])

    let again = story.tell(InstrumentCompleted.grades, on: "2025-03-09")
    story.tell(ReviewHeld.whole.changed { $0.tools = [again] }, on: "2025-03-09")
    #expect(try story.notices(of: PlansAndToolsTogether.self).isEmpty)
    #expect(Practice.prompts(on: .review).contains { $0.question == "tools" })
  }

  @Test func `R-096 the child is asked again and again what difference help makes`() throws {
    var story = planned()
    #expect(try story.notices(of: DialogueThroughout.self, on: "2025-05-26").isEmpty)
    #expect(
      try story.notices(of: DialogueThroughout.self, on: "2025-05-27").map(\.entries)
        == [["entry-2"]])

    story.tell(
      ChildsVoice(wasSeen: true, words: "Mum sings now", whatDifference: "Mum sings now"),
      on: "2025-05-27")
    #expect(try story.notices(of: DialogueThroughout.self, on: "2025-08-18").isEmpty)
    #expect(try story.notices(of: DialogueThroughout.self, on: "2025-08-19").count == 1)
    #expect(Practice.prompts(on: .voice).contains { $0.question == "what_difference" })
  }

  @Test func `R-097 a plan that builds nothing that protects the child is noticed`() throws {
    #expect(try planned().notices(of: ProtectiveFactorsAreBuilt.self).isEmpty)
    #expect(
      try planned { $0.lines[0].builds = [] }.notices(of: ProtectiveFactorsAreBuilt.self).count
        == 1)
    #expect(asks("lines.builds"))
    #expect(ProtectiveFactor.allCases.count == 3)
  }

  @Test func `R-098 a plan that only professionals carry out is noticed`() throws {
    #expect(try planned().notices(of: BeyondServices.self).isEmpty)
    let worker = LineOwner(kind: .practitioner, practitioner: "ms-hart", name: "Ms Hart")
    #expect(
      try planned { $0.lines[0].owner = worker }.notices(of: BeyondServices.self).count == 1)
    #expect(
      try planned { $0.lines[0].owner = LineOwner(kind: .community, name: "Coach Eze") }
        .notices(of: BeyondServices.self).isEmpty)
    #expect(asks("lines.owner"))
  }

  @Test func `R-099 a plan that helps only parents, or treats no cause, is noticed`() throws {
    #expect(try planned().notices(of: ParentsHelpedChildKept.self).isEmpty)
    #expect(
      try planned { $0.lines[0].helps = .parent }.notices(of: ParentsHelpedChildKept.self)
        .map(\.title) == ["What does the plan do for the child?"])

    #expect(
      try planned {
        $0.lines = [
          .coat.changed { $0.helps = .parent }, .coat.changed { ($0.id, $0.helps) = ("two", nil) },
        ]
      }
      .notices(of: ParentsHelpedChildKept.self).count == 1)
    #expect(
      try planned {
        $0.lines = [
          .coat.changed { $0.helps = .parent },
          .coat.changed { ($0.id, $0.helps) = ("two", .child) },
        ]
      }
      .notices(of: ParentsHelpedChildKept.self).isEmpty)

    var story = planned { $0.lines[0].causes = [.money] }
    let concern = story.tell(
      Concern.changed { $0.circumstances.rootCauses = [.money, .depression, .notYetKnown] })
    let notice = try #require(try story.notices(of: ParentsHelpedChildKept.self).first)
    #expect(notice.entries == [concern])
    #expect(notice.why.hasSuffix("depression."))
    #expect(asks("lines.causes"))
  }

  @Test func `R-100 a home that got better is seen again, and slipping back is noticed`() throws {
    var story = Story.maya
    let better = story.tell(
      HomeConditions(whatWasSeen: "Clean sheets", comparedWithBefore: .better), on: "2025-01-10")
    #expect(try story.notices(of: HomeGainsAreRechecked.self, on: "2025-02-20").isEmpty)
    #expect(
      try story.notices(of: HomeGainsAreRechecked.self, on: "2025-02-21").map(\.entries)
        == [[better]])

    story.tell(
      HomeConditions(
        whatWasSeen: "Clean sheets", comparedWithBefore: .same, recheckOn: "2025-06-01"),
      on: "2025-02-21")
    #expect(try story.notices(of: HomeGainsAreRechecked.self, on: "2025-05-31").isEmpty)
    #expect(try story.notices(of: HomeGainsAreRechecked.self, on: "2025-06-01").count == 1)
    story.tell(
      HomeConditions(whatWasSeen: "No sheets", comparedWithBefore: .worse), on: "2025-06-01")
    #expect(
      try story.notices(of: HomeGainsAreRechecked.self, on: "2025-06-02").map(\.title)
        == ["The home has slipped back"])
  }

  @Test func `R-101 one lead professional, with whom the family gets on`() throws {
    #expect(try planned().notices(of: LeadHoldsItTogether.self).isEmpty)
    #expect(
      try planned { $0.lead = nil }.notices(of: LeadHoldsItTogether.self).map(\.title) == [
        "Nobody leads this plan"
      ])
    #expect(
      try planned { $0.lead?.familysView = nil }.notices(of: LeadHoldsItTogether.self)
        .map(\.title) == ["How does the family get on with the lead professional?"])
    #expect(asks("lead"))
  }

  @Test func `R-102 a child in need plan of more than six months is reported`() throws {
    let story = planned(.childInNeed)
    #expect(LongPlansAreReported.reported(in: try story.picture(on: "2025-09-04")).isEmpty)
    #expect(
      LongPlansAreReported.reported(in: try story.picture(on: "2025-09-05")).map(\.id)
        == ["plan-1"])
    #expect(
      try story.notices(of: LongPlansAreReported.self, on: "2025-09-05").map(\.entries)
        == [["entry-2"]])
  }

  @Test func `R-102 protection plans only where the place sets the months, other plans never`()
    throws
  {
    var twelve = PracticeParameters()
    twelve.childProtectionMonths = 12
    let protection = planned(.childProtection)

    #expect(try protection.notices(of: LongPlansAreReported.self, on: "2026-03-05").isEmpty)
    #expect(
      try protection.notices(of: LongPlansAreReported.self, on: "2026-03-05", twelve).count == 1)
    #expect(
      try planned(.earlyHelp).notices(of: LongPlansAreReported.self, on: "2027-03-05", twelve)
        .isEmpty)
    var ended = planned(.childInNeed)
    ended.tell(PlanEnded(plan: "plan-1", ending: .steppedDown), on: "2025-09-01")
    #expect(try ended.notices(of: LongPlansAreReported.self, on: "2026-03-05").isEmpty)
  }
}
