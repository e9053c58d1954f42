import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct RelationContractTests {
  @Test(arguments: Engine.allCases)
  func `nobody stands in any way to somebody who is not on the record`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    #expect(try await place.relation(of: .mash, to: .maya) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `a team member is in the team from the day they join until the day they leave`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    try await place.register(.maya, .maya)
    #expect(try await place.relation(of: .rowan, to: .maya) == Relation.none)

    try await place.join(.rowan, .maya)
    #expect(try await place.relation(of: .rowan, to: .maya)?.isInTeam == true)
    #expect(
      try await place.relation(of: .manager, to: .maya) == Relation(isAgencyInvolved: true))
    #expect(try await place.relation(of: .hart, to: .maya) == Relation.none)

    try await place.add(LeftTeam(practitioner: Worker.rowan.practitioner), about: .maya)
    #expect(try await place.relation(of: .rowan, to: .maya) == Relation.none)
  }

  @Test(arguments: Engine.allCases)
  func `a team that begins tomorrow has not begun`(_ engine: Engine) async throws {
    let place = try engine.place()
    try await place.register(.maya, .maya)
    try await place.join(.rowan, .maya, on: "2025-03-05")
    #expect(try await place.relation(of: .rowan, to: .maya)?.isInTeam == false)

    place.clock.moveOn(seconds: 24 * 3600)
    #expect(try await place.relation(of: .rowan, to: .maya)?.isInTeam == true)
  }

  @Test(arguments: Engine.allCases)
  func `a restricted record is open to those named, and a relative is always known as one`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    try await place.register(.maya, .maya)
    let restriction = RestrictedRecord(named: [Worker.rowan.practitioner], why: "threats")
    try await place.add(restriction, about: .maya)
    let related = RelatedWorker(practitioner: Worker.teacher.practitioner)
    try await place.add(related, about: .maya)

    let rowan = try await place.relation(of: .rowan, to: .maya)
    #expect(rowan == Relation(isRestricted: true, isNamed: true))
    let teacher = try await place.relation(of: .teacher, to: .maya)
    #expect(teacher == Relation(isRelated: true, isRestricted: true))

    try await place.add(RestrictionLifted(), about: .maya)
    #expect(try await place.relation(of: .rowan, to: .maya)?.isRestricted == false)
  }

  @Test(arguments: Engine.allCases)
  func `caseloads hold those whose team somebody is in today, an agency’s the latest first`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    for (person, registration) in [
      (ID<Person>.maya, Registration.maya), (.samuel, .samuel), (.adaeze, .adaeze),
    ] {
      try await place.register(person, registration)
    }
    try await place.join(.rowan, .maya, .samuel)
    try await place.join(.teacher, .adaeze, .maya)
    try await place.add(Concern.coldAndHungry, about: .samuel)

    let loads = try await place.store.reading { record in
      (
        try record.caseload(of: Worker.rowan.practitioner).map(\.person),
        try record.caseload(of: AgencyCard.healthVisiting.id, limit: 10).map(\.person),
        try record.caseload(of: AgencyCard.school.id, limit: 1).map(\.person)
      )
    }
    #expect(loads.0 == [.maya, .samuel])
    #expect(loads.1 == [.samuel, .maya])
    #expect(loads.2 == [.maya])
  }

  @Test(arguments: Engine.allCases)
  func
    `those with work that goes on come with the longest silence first, and those whose work ended not at all`(
      _ engine: Engine
    ) async throws
  {
    let place = try engine.place()
    for (person, registration) in [
      (ID<Person>.maya, Registration.maya), (.samuel, .samuel), (.adaeze, .adaeze),
    ] {
      try await place.register(person, registration)
    }
    try await place.join(.rowan, .maya, .samuel, .adaeze)
    func quietest(_ limit: Int = 10) async throws -> [ID<Person>] {
      try await place.store.reading {
        try $0.quietest(of: AgencyCard.healthVisiting.id, limit: limit).map(\.person)
      }
    }
    #expect(try await quietest().isEmpty)

    try await place.add(PlanWritten(plan: "plan-1", kind: .earlyHelp), about: .samuel)
    try await place.add(ReferralMade(agency: "Front door"), about: .maya)
    try await place.add(PlanWritten(plan: "plan-2", kind: .earlyHelp), about: .adaeze)
    #expect(try await quietest() == [.samuel, .maya, .adaeze])
    #expect(try await quietest(1) == [.samuel])

    try await place.add(Concern.coldAndHungry, about: .samuel)
    try await place.add(CaseClosed(reason: .movedAway, why: "To Leeds"), about: .maya)
    #expect(try await quietest() == [.adaeze, .samuel])
    try await place.add(ReferralMade(agency: "Front door"), about: .maya)
    #expect(try await quietest() == [.adaeze, .samuel, .maya])
  }

  @Test(arguments: Engine.allCases)
  func `a household holds everybody who lives or lived there`(_ engine: Engine) async throws {
    let place = try engine.place()
    try await place.register(.maya, .maya)
    try await place.register(.samuel, .samuel)
    try await place.register(.daniel, .daniel)
    try await place.add(Residence.ropeWalk, about: .maya, .samuel, on: "2025-01-13/")
    try await place.add(Residence.ropeWalk, about: .daniel, on: "2020/2024-12")

    let people = try await place.store.reading { try $0.people(inHousehold: "rope-walk") }
    #expect(Set(people.map(\.person)) == [.maya, .samuel, .daniel])
    let none = try await place.store.reading { try $0.people(inHousehold: "elsewhere") }
    #expect(none.isEmpty)
  }
}
