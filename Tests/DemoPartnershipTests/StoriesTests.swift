import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import DemoPartnership

/// The invented stories hold together as real ones would.
struct StoriesTests {
  private static let place = DemoPartnership(today: "2025-03-04")
  private static let families = place.everyFamily.map { place.told(family: $0) }

  @Test func `the same seed and day tell the same stories`() {
    let again = DemoPartnership(today: "2025-03-04")

    for number in [0, 1, 17, 149] {
      let told = again.told(family: number).map { "\($0.newEntry(written: [:]))" }
      #expect(told == Self.families[number].map { "\($0.newEntry(written: [:]))" })
    }
  }

  @Test func `another seed tells other stories`() {
    let other = DemoPartnership(seed: 7, today: "2025-03-04").told(family: 3)

    #expect(other.map(\.subjects) != Self.families[3].map(\.subjects))
  }

  @Test func `there are 150 families over three years, and 60 of earlier years`() {
    let all = Self.families.flatMap { $0 }

    #expect(Self.place.families == 150 && Self.families.count == 210)
    #expect(all.count > 2500)
    #expect(all.allSatisfy { $0.at >= Self.place.beginsAt })
  }

  @Test
  func
    `many families are assessed, use a tool twice, and some say no and are referred all the same`()
  {
    func families(where holds: ([any Payload]) -> Bool) -> Int {
      Self.families.count { holds($0.map(\.payload)) }
    }
    let assessed = families { told in
      told.contains { $0 is AssessmentStarted } && told.contains { $0 is AssessmentCompleted }
        && told.contains { $0 is ChildAssessed }
    }
    let twice = families { told in
      told.count { ($0 as? InstrumentCompleted)?.form.form.value == "gcp2" } > 1
    }
    let toldWhy = families { told in
      told.contains { $0 is ReferralMade } && told.contains { $0 is NoFurtherAction }
        && told.contains { $0 is ReferrerTold }
    }

    #expect(assessed > 10 && twice > 10)
    #expect(toldWhy > 5)
  }

  @Test func `families go up to a conference and down again, and some take their agreement back`() {
    func families(where holds: ([any Payload]) -> Bool) -> Int {
      Self.families.count { holds($0.map(\.payload)) }
    }
    func kinds(_ told: [any Payload]) -> Set<PlanKind> {
      Set(told.compactMap { ($0 as? PlanWritten)?.kind })
    }
    let conferred = families { told in
      told.contains { ($0 as? ConferenceHeld)?.decision == .protectionPlan }
        && told.contains { ($0 as? ReviewHeld)?.meeting == .reviewConference }
    }
    let down = families { told in
      kinds(told).isSuperset(of: [.childProtection, .followOn])
        && told.contains { ($0 as? LevelDecided)?.reason == .outcomesAchieved }
    }
    let withdrawn = families { told in
      told.contains { $0 is AgreementWithdrawn }
        && told.contains { ($0 as? PlanEnded)?.ending == .agreementEnded }
        && told.contains { ($0 as? AgreementAnswered)?.monitor != nil }
    }
    let answered = families { told in
      told.contains { $0 is ContributionRequested } && told.contains { $0 is ContributionAnswered }
        && told.contains { ($0 as? AssessmentCompleted)?.purpose == .childAndFamily }
    }
    let uncored = families { told in
      told.contains { $0 is ConferenceHeld }
        && !told.contains { ($0 as? ReviewHeld)?.meeting == .coreGroup }
    }

    #expect(conferred > 5 && down > 3 && withdrawn > 3 && answered > 5)
    #expect(uncored > 0)
  }

  /// What points to an earlier entry says the same of it, whichever came first in the telling.
  @Test func `whatever a family’s story points to was written before it`() {
    for family in Self.families {
      var written: [String: ID<Entry>] = [:]
      for (place, telling) in family.enumerated() {
        let content = telling.pointing?(written)
        if let agreed = content as? PlanAgreed { #expect(!agreed.version.value.isEmpty) }
        if let approved = content as? DecisionApproved { #expect(!approved.decision.value.isEmpty) }
        if let told = content as? ReferrerTold { #expect(!told.referral.value.isEmpty) }
        if let withdrawn = content as? AgreementWithdrawn {
          #expect(!withdrawn.agreement.value.isEmpty)
        }
        if let tag = telling.tag { written[tag] = ID("entry-\(place)") }
      }
    }
  }

  @Test func `what a plan’s line answers is a need that the family’s assessment states`() {
    for family in Self.families {
      let stated = Set(
        family.compactMap { $0.payload as? ChildAssessed }.flatMap(\.needs).map(\.id)
          + family.compactMap { $0.payload as? AssessmentCompleted }.flatMap(\.children)
          .flatMap(\.needs).map(\.id))
      let planned = family.compactMap { $0.payload as? PlanWritten }.flatMap(\.lines)
        .flatMap(\.needs)
      #expect(stated.isSuperset(of: planned))
    }
  }

  @Test func `nothing is recorded today or later, or before it happened`() {
    let today = Instant.startOfDay("2025-03-04")
    for telling in Self.families.flatMap({ $0 }) {
      #expect(telling.at < today)
      #expect(telling.occurred.earliest <= telling.at.ukDate)
    }
  }

  @Test(arguments: [1, 7, 25, 50, 75, 150])
  func `of families of earlier years all work has ended, and nothing follows`(_ families: Int)
    throws
  {
    let place = DemoPartnership(today: "2025-03-04", families: families)
    for number in place.everyFamily.dropFirst(families) {
      let told = place.told(family: number)
      let left = try #require(told.last { $0.payload is LeftTeam })
      let worried = Set(told.filter { $0.payload is Concern }.flatMap(\.subjects))
      let closed = Set(told.filter { $0.payload is CaseClosed }.flatMap(\.subjects))
      let plans = told.compactMap { $0.payload as? PlanWritten }
      let ended = Set(told.compactMap { ($0.payload as? PlanEnded)?.plan })
      let isEarlyHelp = plans.contains { $0.kind == .earlyHelp }
      let asked = told.contains { ($0.payload as? FeedbackGiven)?.stage == .earlyHelp }

      #expect(closed.isSuperset(of: worried), "family \(number)")
      // A plan for early help ends with the case.
      #expect(isEarlyHelp || Set(plans.map(\.plan)) == ended, "family \(number)")
      #expect(told.allSatisfy { $0.at.ukDate <= left.at.ukDate }, "family \(number)")
      #expect(isEarlyHelp || !asked, "family \(number)")
    }
  }

  @Test func `everybody is registered before anything is said of them`() {
    for family in Self.families {
      var registered: Set<ID<Person>> = []
      for telling in family {
        if telling.payload is Registration { registered.formUnion(telling.subjects) }
        #expect(registered.isSuperset(of: telling.subjects), "\(telling.payload)")
      }
    }
  }

  @Test func `nobody is seen before they are born`() throws {
    for family in Self.families {
      var born: [ID<Person>: LocalDate] = [:]
      for telling in family {
        if let registration = telling.payload as? Registration, let on = registration.bornOn {
          born[telling.subjects[0]] = on.earliest
        }
        if let birth = telling.payload as? Birth {
          born[telling.subjects[0]] = birth.bornOn.earliest
        }
      }
      for telling in family where telling.payload is Sighting {
        let on = try #require(born[telling.subjects[0]])
        #expect(telling.occurred.earliest >= on)
      }
      for telling in family {
        guard let seen = (telling.payload as? Concern)?.sign.firstSeen else { continue }
        for child in telling.subjects {
          if let on = born[child] { #expect(seen.latest >= on, "\(telling.payload)") }
        }
      }
    }
  }

  @Test func `every family has a team and somebody's worry or help`() {
    for family in Self.families {
      #expect(family.contains { $0.payload is JoinedTeam })
      #expect(family.contains { $0.payload is Concern || $0.payload is Happening })
    }
  }

  @Test func `no text has anything left to fill in`() {
    for telling in Self.families.flatMap({ $0 }) {
      for detail in telling.payload.details {
        #expect(!detail.value.contains("{") && !detail.value.contains("Optional("), "\(detail)")
      }
    }
  }

  @Test func `health numbers are from the range never given to anyone`() {
    let numbers = Self.families.flatMap { $0 }
      .compactMap { ($0.payload as? Registration)?.nhsNumber }

    #expect(numbers.count > 50)
    #expect(numbers.allSatisfy { $0.value.hasPrefix("999") })
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func `postcodes are of no real place`() {
    let postcodes = Self.families.flatMap { $0 }
      .compactMap { ($0.payload as? Residence)?.address.postcode }

    #expect(postcodes.count > 100)
    #expect(postcodes.allSatisfy { $0.value.hasPrefix("ZY") })
  }

  @Test func `families are told apart by their names`() {
    let names = Self.families.map { family in
      Set(family.compactMap { ($0.payload as? Registration)?.name.full })
    }

    #expect(Set(names).count == names.count)
  }

  @Test(
    arguments: DemoCard.all.filter {
      $0.role.worksWithPeople && $0.role != .mash && $0.role != .manager
    })
  func `whoever signs in works with enough children to look at`(_ card: DemoCard) {
    let mine = Self.families.filter { family in
      family.contains {
        ($0.payload as? JoinedTeam)?.practitioner.value == card.username.replacing(".", with: "-")
      }
    }

    #expect((8...60).contains(mine.count), "\(card.username) has \(mine.count) families")
  }

  @Test func `there is one sign-in for each role`() {
    #expect(Set(DemoCard.all.map(\.role)) == Set(Role.allCases))
    let accounts = Self.place.accounts(passwordHash: "x")
    for card in DemoCard.all {
      #expect(accounts.contains { $0.username == card.username && $0.isDemo })
    }
  }

  @Test func `a slice of time holds just what was recorded in it`() {
    let place = DemoPartnership(today: "2025-03-04", families: 20)
    let end = Instant.startOfDay("2025-03-04")
    let middle = Instant.startOfDay("2024-01-01")
    var (spans, again): ([Int: ClosedRange<Instant>], [Int: ClosedRange<Instant>]) = ([:], [:])
    let whole = place.tellings(from: place.beginsAt, until: end, spans: &spans)
    let first = place.tellings(from: place.beginsAt, until: middle, spans: &again)
    let halves = first + place.tellings(from: middle, until: end, spans: &again)

    #expect(whole.map(\.at) == halves.map(\.at))
    #expect(whole.map(\.at) == whole.map(\.at).sorted())
  }
}
