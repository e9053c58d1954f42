import Examples
import Record
import Testing
import UseCases
import Vocabulary

/// Who may do what about a person, written out in full: a role's line for each relation.
struct AccessTests {
  private static let now: Instant = "2025-03-04T09:00:00Z"
  private static let inTeam = Relation(isInTeam: true)
  private static let agency = Relation(isAgencyInvolved: true)

  @Test(
    arguments: Role.allCases,
    [
      Relation(isInTeam: true, isAgencyInvolved: true, isRelated: true),
      Relation(
        isInTeam: true, isRelated: true, isNamed: true, emergencyUntil: now.adding(seconds: 60)),
    ])
  func `a worker related to the family may do nothing, whatever else they are`(
    _ role: Role, _ relation: Relation
  ) {
    for deed in Deed.allCases where deed.isAboutOnePerson {
      #expect(!Access.allows(deed, to: role, relation: relation, at: Self.now))
    }
  }

  @Test(arguments: [
    (Role.practitioner, false), (.leadProfessional, false), (.socialWorker, false),
    (.manager, false), (.safeguardingLead, false), (.mash, true), (.analyst, false),
    (.auditor, true), (.administrator, false),
  ])
  func `without any connection only the front door and auditors see a person`(
    _ role: Role, _ sees: Bool
  ) {
    #expect(Access.allows(.seePerson, to: role, relation: .none, at: Self.now) == sees)
  }

  @Test(arguments: [
    (Role.practitioner, false), (.socialWorker, false), (.manager, true),
    (.safeguardingLead, true), (.analyst, false), (.administrator, false),
  ])
  func `those who answer for an agency see the people it is involved with`(
    _ role: Role, _ sees: Bool
  ) {
    #expect(Access.allows(.seePerson, to: role, relation: Self.agency, at: Self.now) == sees)
  }

  @Test func `a restricted record opens only to those named on it`() {
    for role in Role.allCases {
      let relation = Relation(isInTeam: true, isAgencyInvolved: true, isRestricted: true)
      #expect(!Access.allows(.seePerson, to: role, relation: relation, at: Self.now))
    }
    let named = Relation(isRestricted: true, isNamed: true)
    #expect(Access.allows(.seePerson, to: .practitioner, relation: named, at: Self.now))
  }

  @Test func `emergency access ends at its instant`() {
    let relation = Relation(isRestricted: true, emergencyUntil: Self.now)

    let before = Self.now.adding(seconds: -1)
    #expect(Access.allows(.seePerson, to: .practitioner, relation: relation, at: before))
    #expect(!Access.allows(.seePerson, to: .practitioner, relation: relation, at: Self.now))
  }

  @Test func `auditors read and never write`() {
    for deed in [Deed.recordAbout, .changeTeam, .restrictRecord, .seeRestrictedSection] {
      #expect(!Access.allows(deed, to: .auditor, relation: Self.inTeam, at: Self.now))
    }
  }

  @Test(arguments: [Role.analyst, .administrator])
  func `those who work with figures or accounts see nobody`(_ role: Role) {
    let everything = Relation(
      isInTeam: true, isAgencyInvolved: true, isNamed: true,
      emergencyUntil: Self.now.adding(seconds: 60))
    for deed in Deed.allCases where deed.isAboutOnePerson {
      #expect(!Access.allows(deed, to: role, relation: everything, at: Self.now))
    }
    #expect(!Access.allows(.findPeople, to: role))
  }

  @Test(arguments: [
    (Marking.shared, "school", true), (.shared, "health", true), (.ownAgency, "school", false),
    (.ownAgency, "health", true), (.restricted, "health", false),
  ])
  func `a marking decides who among the team sees an entry`(
    _ marking: Marking, _ agency: String, _ shown: Bool
  ) {
    let envelope = Envelope(
      id: "entry-1", kind: Kind("note.recorded"), subjects: ["maya"],
      occurred: .on(.day("2025-03-04")), recordedAt: Self.now,
      author: Author(practitioner: "rowan", name: "Rowan", role: .practitioner, agency: "health"),
      basis: .fact, marking: marking)
    let worker = Worker(
      practitioner: "hart", name: "Ms Hart", role: .practitioner,
      agency: AgencyCard(id: ID(agency), name: "An agency", kind: .school))

    let entry = Entry(number: 1, envelope: envelope, contents: nil)
    #expect(Access.shows(entry, to: worker, relation: Self.inTeam) == shown)
  }
}
