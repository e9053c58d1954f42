import Casework
import Examples
import Indicators
import Packs
import Record
import Testing
import UseCases
import Vocabulary

/// What the record tells of worries, plans and homes, counted as indicators count it.
struct RecordAnswerTests {
  private let place: Place
  private let maya: ID<Person> = "maya"

  init() async throws {
    place = try Engine.memory.place()
    try await place.register(
      maya,
      Registration(
        stage: .child, name: PersonName(given: "Maya", family: "Invented"), bornOn: "2017-05-09"))
  }

  /// The figure of each of some days, one after another, with what nobody had answered by then left out.
  private func figures(_ text: String, _ days: LocalDate..., pack: String = "wrenbury-vale")
    async throws -> [Figure?]
  {
    let source = try await source(pack)
    guard case .measured(let measure) = try Declaration(text) else { return [] }
    #expect(source.supply.answers(measure), "\(text)")
    let periods = try days.map { try #require(ReportingPeriod($0, $0)) }
    let figures = try #require(Evaluation(source.facts, over: periods)).result(of: measure).figures
    return zip(periods, figures).map { source.tells(measure, in: $0) ? $1 : nil }
  }

  private func source(_ pack: String = "wrenbury-vale") async throws -> FactSource {
    place.clock.moveOn(seconds: 100 * 86_400)
    let library = try PackLibrary.shipped()
    let pack = try #require(library[ID(pack)])
    return try await OpenRecordFacts(store: place.store, now: place.clock.read)(
      for: pack, in: library, by: .analyst)
  }

  private func worry(_ primary: ConcernCategory? = nil, on day: Occurrence) async throws {
    try await place.add(
      Concern(
        sign: Sign(whatWasSeen: "No coat", types: [.physical]),
        categories: Categories(primary: primary)), about: maya, on: day)
  }

  private let open = "count of neglect concerns open at period end"

  @Test func `a worry about neglect is open from the day it was seen until the work has ended`()
    async throws
  {
    try await worry(on: "2025-03-04")
    let end = try await place.add(
      CaseClosed(reason: .outcomesAchieved), about: maya, on: "2025-03-20")
    #expect(try await figures(open, "2025-03-20") == [.count(1)])

    // It has ended once somebody else has approved it, on the day it ended.
    try await place.add(
      DecisionApproved(decision: end.id, outcome: .approved), about: maya, on: "2025-03-21")
    #expect(
      try await figures(open, "2025-03-04", "2025-03-19", "2025-03-20")
        == [.count(1), .count(1), .count(0)])
  }

  @Test func `an end before the worry does not resolve it, and a plan that failed does not either`()
    async throws
  {
    try await place.add(CaseClosed(reason: .other), about: maya, on: "2025-03-02")
    try await worry(on: "2025-03-04")
    try await place.add(
      PlanWritten(plan: "plan", kind: .earlyHelp), about: maya, on: "2025-03-05")
    try await place.add(
      PlanEnded(plan: "plan", ending: .agreementEnded), about: maya, on: "2025-03-20")

    #expect(try await figures(open, "2025-03-25") == [.count(1)])
  }

  @Test func `the last plan that ends with its outcomes achieved resolves a worry`() async throws {
    try await worry(on: "2025-03-04")
    for (plan, end) in [("one", "2025-03-10"), ("two", "2025-03-20")] as [(ID<Plan>, Occurrence)] {
      try await place.add(PlanWritten(plan: plan, kind: .earlyHelp), about: maya, on: "2025-03-05")
      try await place.add(
        PlanEnded(plan: plan, ending: .outcomesAchieved), about: maya, on: end)
    }

    #expect(try await figures(open, "2025-03-10", "2025-03-20") == [.count(1), .count(0)])
  }

  @Test func `an assessment that finds neglect no issue resolves it`() async throws {
    try await worry(on: "2025-03-04")
    try await place.add(
      AssessmentCompleted(assessment: "a", purpose: .earlyHelp, isNeglectAnIssue: .no), about: maya,
      on: "2025-03-12")

    #expect(try await figures(open, "2025-03-11", "2025-03-12") == [.count(1), .count(0)])
  }

  @Test func `the category of a plan is what its first version that says so says`() async throws {
    for (version, about) in [nil, PlanConcern.neglect, .emotionalAbuse].enumerated() {
      try await place.add(
        PlanWritten(plan: "plan", kind: .childProtection, mostlyAbout: about), about: maya,
        on: .on(.day(LocalDate(dayNumber: 20_151 + Int32(version)))))
    }

    #expect(
      try await figures(
        "count of child protection plans open at period end where initial category is neglect",
        "2025-03-20") == [.count(1)])
    #expect(
      try await figures(
        "count of child protection plans open at period end where latest category is neglect",
        "2025-03-20") == [.count(0)])
  }

  @Test func `R-169 a category nobody ever answered is missing and not nought`() async throws {
    try await place.add(
      PlanWritten(plan: "plan", kind: .childProtection), about: maya, on: "2025-03-05")
    let all = "count of child protection plans open at period end"

    #expect(try await figures(all, "2025-03-20") == [.count(1)])
    #expect(try await figures("\(all) where initial category is neglect", "2025-03-20") == [nil])
  }

  @Test func `what a plan for a child in need is about is what its last version says`() async throws
  {
    try await place.add(
      PlanWritten(plan: "plan", kind: .childInNeed, mostlyAbout: .family), about: maya,
      on: "2025-03-05")
    try await place.add(
      PlanWritten(plan: "plan", kind: .childInNeed, mostlyAbout: .neglectSeenEarly), about: maya,
      on: "2025-03-06")

    #expect(
      try await figures(
        "count of children with a child in need plan open at period end where primary concern is neglect",
        "2025-03-20") == [.count(1)])
  }

  @Test(arguments: [
    (Answer.yes, Answer?.some(.yes), 1), (.yes, .no, 0), (.yes, nil, 0), (.no, .yes, 0),
  ])
  func `neglect seen early is counted where an assessment says so`(
    _ isIssue: Answer, _ wasEarly: Answer?, _ count: Int
  ) async throws {
    try await place.add(
      AssessmentCompleted(
        assessment: "other", purpose: .earlyHelp, isNeglectAnIssue: .yes, wasNeglectSeenEarly: .no),
      about: maya, on: "2025-03-03")
    try await place.add(
      AssessmentCompleted(
        assessment: "a", purpose: .earlyHelp, isNeglectAnIssue: isIssue,
        wasNeglectSeenEarly: wasEarly), about: maya, on: "2025-03-12")

    #expect(
      try await figures(
        "count of early help assessments completed in period where neglect seen early", "2025-03-12"
      ) == [.count(count)])
  }

  @Test func `neglect seen early is counted where a plan says so`() async throws {
    try await place.add(
      PlanWritten(plan: "plan", kind: .earlyHelp, mostlyAbout: .neglectSeenEarly), about: maya,
      on: "2025-03-05")

    #expect(
      try await figures(
        "count of early help episodes started in period where neglect seen early and neglect concern",
        "2025-03-05") == [.count(1)])
  }

  @Test
  func `the first concern about a child is what was said last, and what nobody said is not known`()
    async throws
  {
    try await place.add(
      ReferralMade(agency: "a", isToSocialCare: true), about: maya, on: "2025-03-04")
    try await worry(.physicalAbuse, on: "2025-03-05")
    try await place.add(
      ReferralMade(agency: "a", isToSocialCare: true), about: maya, on: "2025-03-06")
    try await place.add(
      AssessmentCompleted(assessment: "a", purpose: .earlyHelp, isNeglectAnIssue: .yes),
      about: maya,
      on: "2025-03-07")
    try await worry(.neglect, on: "2025-03-08")
    try await place.add(
      ReferralMade(agency: "a", isToSocialCare: true), about: maya, on: "2025-03-09")
    let source = try await source()
    func count(_ concern: String) throws -> Figure? {
      guard
        case .measured(let measure) = try Declaration(
          "count of referrals made in period where primary concern is \(concern)")
      else { return nil }
      let period = try #require(ReportingPeriod("2025-03-04", "2025-03-20"))
      return Evaluation(source.facts, over: [period])?.result(of: measure).figures.first
    }

    #expect(try count("neglect") == .count(1))
    #expect(try count("physical") == .count(1))
    #expect(try count("known") == .count(2))
  }

  @Test func `a referral that went on to an assessment counts from when somebody decided`()
    async throws
  {
    let went = "count of referrals made in period where progressed to assessment"
    try await place.add(
      ReferralMade(agency: "a", isToSocialCare: true), about: maya, on: "2025-03-03")
    #expect(try await figures(went, "2025-03-03") == [nil])

    let decision = try await place.add(
      StatutoryDecision(action: .statutoryAssessment, why: "Cold"), about: maya, on: "2025-03-04",
      by: .mash)
    try await place.add(
      DecisionApproved(decision: decision.id, outcome: .approved), about: maya, on: "2025-03-05",
      by: .mash)
    try await place.add(
      ReferralMade(agency: "a", isToSocialCare: true), about: maya, on: "2025-06-20")
    #expect(try await figures(went, "2025-03-03", "2025-06-20") == [nil, .count(0)])
  }

  @Test
  func `R-161 a referral for neglect is repeated where the one before was for neglect as well`()
    async throws
  {
    let referral = ReferralMade(agency: "a", isToSocialCare: true)
    try await worry(.physicalAbuse, on: "2025-03-01")
    try await place.add(referral, about: maya, on: "2025-03-02")
    try await worry(.neglect, on: "2025-03-04")
    for day in ["2025-03-05", "2025-03-06"] as [Occurrence] {
      try await place.add(referral, about: maya, on: day)
    }
    let repeated =
      "count of referrals made in period where primary concern is neglect and previous referral made within 24 months "
      + "where (primary concern is neglect)"

    #expect(
      try await figures(repeated, "2025-03-05", "2025-03-06") == [.count(0), .count(1)])
  }

  @Test func `R-166 a step down for neglect counts where its outcomes were achieved`() async throws
  {
    try await worry(.neglect, on: "2025-03-03")
    try await place.add(
      LevelDecided(scale: "Levels", level: "level-4", term: "Level 4", change: .first), about: maya,
      on: "2025-03-03")
    try await place.add(
      LevelDecided(
        scale: "Levels", level: "level-2", term: "Level 2", change: .stepDown,
        reason: .needsAreLower), about: maya, on: "2025-03-04")
    let all = "count of step-downs made in period where primary concern is neglect"

    #expect(
      try await figures(all, "2025-03-04", pack: "blackpool") == [.count(1)])
    #expect(
      try await figures("\(all) and outcomes achieved", "2025-03-04", pack: "blackpool")
        == [.count(0)])
  }

  @Test func `a child is counted in the ward of the home, and a withheld address lies in none`()
    async throws
  {
    for (child, postcode, isWithheld) in [
      ("maya", "ZY1 4LS", false), ("ben", "ZY1 4LT", true), ("kit", "ZY5 4LT", false),
    ] {
      let id = ID<Person>(child)
      if id != maya {
        try await place.register(
          id,
          Registration(
            stage: .child, name: PersonName(given: child, family: "Invented"), bornOn: "2017-05-09")
        )
      }
      try await place.add(
        Residence(
          household: ID("home-\(child)"),
          address: Address(lines: ["1 Row"], postcode: Postcode(checking: postcode)),
          isWithheld: isWithheld), about: id, on: "2025-03-03")
      try await place.add(ReferralMade(agency: "a", isToSocialCare: true), about: id)
    }
    let source = try await source()
    guard
      case .measured(let measure) = try Declaration(
        "count of referrals made in period, by ward and locality and agency")
    else { return }
    let day = try #require(ReportingPeriod("2025-03-04", "2025-03-04"))
    let result = try #require(Evaluation(source.facts, over: [day])).result(of: measure)
    let wards = try #require(result.breakdowns.first).groups

    #expect(source.supply.tells("ward", of: measure))
    #expect(wards.map(\.name) == ["kiln-bank", "saltmarsh", "quarry-hill", "long-moor", nil])
    #expect(
      wards.map(\.figures) == [[.count(1)], [.count(0)], [.count(1)], [.count(0)], [.count(1)]])
    #expect(source.names["ward"]?["kiln-bank"] == "Kiln Bank")
    #expect(source.names["level"]?["early help"] == "Family Help")
    #expect(try await !self.source("bury").supply.tells("ward", of: measure))
  }
}
