import Casework
import Examples
import Record
import Testing
import Vocabulary

/// Rules: what a plan holds before it is agreed.
struct PlanAgreeingTests {
  /// What stands against agreeing a plan whose unmet need is “health”.
  private func objections(
    to plan: PlanWritten, _ change: (inout PlanAgreed) -> Void = { _ in }
  ) throws -> [Objection] {
    var story = Story.maya
    let agreement = story.tell(AgreementAnswered.agrees, on: "2025-03-01")
    story.tell(AssessmentCompleted.whole(), on: "2025-03-03")
    let version = story.tell(plan, on: "2025-03-04")
    var agreed = PlanAgreed.by(of: version)
    agreed.agreement = agreement
    change(&agreed)
    return try story.objections(to: agreed)
  }

  private func line(_ change: (inout PlanLine) -> Void) -> PlanWritten {
    .whole(lines: [PlanLine.coat.changed(change)])
  }

  @Test func `a whole plan can be agreed`() throws {
    #expect(try objections(to: .whole()).isEmpty)
  }

  @Test func `R-093 a plan is agreed by a parent or carer, or by a young person for themselves`()
    throws
  {
    func against(_ views: [PlanView], urgent: Bool = false) throws -> [Objection] {
      try objections(to: .whole()) {
        $0.views = views
        $0.isUrgent = urgent
      }.of(WrittenWithParents.self)
    }
    let child = PlanView(giver: .child, name: "Maya", answer: .yes)
    let silent = PlanView(giver: .child, name: "Maya", answer: .couldNotAnswer, why: "Asleep")
    #expect(try against([child]).map(\.question) == ["views"])
    #expect(try against([silent]).allSatisfy { $0.canBeOverruled })
    #expect(try against([silent]).count == 1)
    #expect(try against([silent], urgent: true).isEmpty)
    let unreached = PlanView(giver: .parent, name: "Ngozi", answer: .couldNotAnswer, why: "Away")
    #expect(try against([child, unreached]).count == 1)
    // A carer who is not on the record is known by their name.
    #expect(
      try against([
        child, PlanView(giver: .parent, name: "Gran Ada", answer: .no, why: "Too much"),
      ]).isEmpty)

    var young = Story.about(.adaeze, .adaeze)
    let version = young.tell(PlanWritten.whole(lines: []), about: [.adaeze], on: "2025-03-04")
    let own = PlanAgreed(
      plan: "plan-1", version: version,
      views: [PlanView(giver: .child, person: .adaeze, name: "Adaeze", answer: .yes)])
    #expect(try young.objections(to: own, about: .adaeze).of(WrittenWithParents.self).isEmpty)
  }

  @Test func `R-093 what the family says of a plan is told with who said it`() {
    let agreed = PlanAgreed.by(parent: .no, child: .yes, of: "entry-1")
    #expect(agreed.summary == "Ngozi Okafor: does not agree; Maya: agrees")
    #expect(!PlanAgreed.title.lowercased().contains("agreed"))
  }

  @Test func `R-090 every unmet need has a line, or the plan says why it is left`() throws {
    let two = PlanWritten.whole().changed { $0.lines[0].needs = ["another-need"] }
    let missing = try objections(to: two).of(EveryNeedIsPlanned.self)
    #expect(missing.map(\.question) == ["needs.health"])
    #expect(missing.first?.message.contains("“Warm clothes”") == true)

    #expect(
      try objections(to: two.changed { $0.left = [UnplannedNeed(need: "health", why: "In May")] })
        .of(EveryNeedIsPlanned.self).isEmpty)
    #expect(
      try objections(to: two.changed { $0.left = [UnplannedNeed(need: "health", why: " ")] })
        .of(EveryNeedIsPlanned.self).count == 1)
    #expect(
      try objections(to: two) {
        $0.overruled = [
          Overruling(EveryNeedIsPlanned.rule, why: "Family asked to wait"),
          Overruling(PlansAreSmart.rule, why: "Family asked to wait"),
        ]
      }.isEmpty)
  }

  @Test func `R-090 without an assessment of its own, the newest that knows the child counts`()
    throws
  {
    let own = PlanWritten.whole().changed {
      $0.assessment = nil
      $0.lines[0].needs = []
    }
    #expect(try objections(to: own).of(EveryNeedIsPlanned.self).count == 1)
  }

  @Test(
    arguments: [
      ("action", LineChange { $0.action = "" }), ("outcome", LineChange { $0.outcome = " " }),
      ("evidence", LineChange { $0.evidence = "" }), ("due_on", LineChange { $0.dueOn = nil }),
    ] as [(String, LineChange)])
  func `R-091 every line says what is done, what changes, how it is seen and by when`(
    _ question: String, _ change: LineChange
  ) throws {
    #expect(
      try objections(to: line(change.make)).of(LinesSayEverything.self).map(\.question)
        == ["lines.0.\(question)"])
    #expect(Practice.prompts(on: .plan).contains { $0.question == "lines.\(question)" })
  }

  @Test func `R-091 a plan without a line cannot be agreed`() throws {
    #expect(
      try objections(to: .whole(lines: [])).of(LinesSayEverything.self).map(\.question)
        == ["lines"])
  }

  @Test(
    arguments: [
      (.specific, "action", LineChange { $0.action = "Engage with services as appropriate" }),
      (.specific, "action", LineChange { $0.action = "" }),
      (.measurable, "evidence", LineChange { $0.evidence = $0.outcome }),
      (.achievable, "owner", LineChange { $0.owner = nil }),
      (.achievable, "owner", LineChange { $0.owner = LineOwner(kind: .community, name: " ") }),
      (
        .achievable, "owner",
        LineChange { $0.owner = LineOwner(kind: .practitioner, name: "Duty worker") }
      ),
      (.relevant, "needs", LineChange { $0.needs = ["another-need"] }),
      (.relevant, "outcome", LineChange { $0.outcome = "" }),
      (.timed, "due_on", LineChange { $0.dueOn = "2025-03-09" }),
      (.timed, "due_on", LineChange { $0.dueOn = nil }),
    ] as [(SmartCheck.Letter, String, LineChange)])
  func `R-092 a line that is not smart says which letter, where and why`(
    _ letter: SmartCheck.Letter, _ question: String, _ change: LineChange
  ) throws {
    let objections = try objections(to: line(change.make)).of(PlansAreSmart.self)

    #expect(objections.map(\.question).contains("lines.0.\(question)"))
    #expect(objections.contains { $0.message.hasPrefix("Line 1 is not \(letter.rawValue): ") })
  }

  @Test(arguments: PlanKind.allCases)
  func `R-092 plans of every kind are checked, and the check explains what is met too`(
    _ kind: PlanKind
  ) throws {
    var story = Story.maya
    let agreement = story.tell(AgreementAnswered.agrees)
    story.tell(AssessmentCompleted.whole(), on: "2025-03-03")
    let vague = PlanWritten.whole(kind, lines: [PlanLine.coat.changed { $0.action = "Liaise" }])
    let version = story.tell(vague, on: "2025-03-04")

    var agreed = PlanAgreed.by(of: version)
    agreed.agreement = agreement
    #expect(try story.objections(to: agreed).map(\.rule) == [PlansAreSmart.rule])
    let check = try #require(
      PlansAreSmart.checks(of: vague, in: try story.picture()).first)
    #expect(check.points.map(\.letter) == SmartCheck.Letter.allCases)
    #expect(check.points.map(\.isMet) == [false, true, true, true, true])
    #expect(check.points.allSatisfy { $0.why.hasSuffix(".") })
    #expect(!check.isSmart)
  }

  @Test(arguments: ["Support", "support and advice", "Monitoring visits", "Better parenting"])
  func `R-092 words that say nothing by themselves are no action and no difference`(
    _ words: String
  ) {
    func letters(_ line: PlanLine) -> [SmartCheck.Letter] {
      SmartCheck(line, needs: [], on: "2025-03-10", months: 12).points.filter { !$0.isMet }.map(
        \.letter)
    }
    #expect(letters(.coat.changed { $0.action = words }) == [.specific])
    #expect(letters(.coat.changed { $0.outcome = words }) == [.relevant])
    #expect(letters(.coat.changed { $0.action = "\(words) at the uniform bank on Monday" }).isEmpty)
    #expect(letters(.coat.changed { $0.dueOn = "2027-02-08" }) == [.timed])
  }

  @Test func `a family member, a friend and somebody with an account can each own a line`() {
    for owner in [
      LineOwner(kind: .family, name: "Gran Ada"), LineOwner(kind: .community, name: "Coach Eze"),
      LineOwner(kind: .practitioner, practitioner: "ms-hart", name: "Ms Hart"),
    ] {
      let check = SmartCheck(
        PlanLine.coat.changed { $0.owner = owner }, needs: [], on: "2025-03-10", months: 12)
      #expect(check.isSmart)
    }
  }

  @Test func `what parents and child say stands with the plan, with why they do not agree`() throws
  {
    #expect(try objections(to: .whole()) { $0.views = [] }.map(\.question) == ["views"])
    #expect(
      try objections(to: .whole()) { $0.views[1].answer = .couldNotAnswer }.map(\.question)
        == ["views.1.why"])
    #expect(
      try objections(to: .whole()) {
        $0.views[1].answer = .couldNotAnswer
        $0.views[1].why = "Three weeks old"
      }.isEmpty)
    #expect(
      try objections(to: .whole()) { $0.version = "elsewhere" }.map(\.question) == ["version"])
  }
}

/// A change to a line of a plan.
struct LineChange: Sendable {
  let make: @Sendable (inout PlanLine) -> Void

  init(_ make: @escaping @Sendable (inout PlanLine) -> Void) { self.make = make }
}
