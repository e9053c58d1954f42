import Casework
import Examples
import FoundationEssentials
import Record
import Testing
import Vocabulary

struct PersonProjectionTests {
  private func projection(_ story: Story) throws -> PersonProjection {
    try #require(PersonProjection(person: .maya, entries: story.entries))
  }

  private func joined(
    _ author: Author, as position: TeamPosition = .member
  ) -> JoinedTeam {
    JoinedTeam(
      practitioner: author.practitioner, name: author.name, agency: author.agency,
      agencyName: "Agency", position: position)
  }

  @Test func `a person is listed by every name, with where they live and who works with them`()
    throws
  {
    var story = Story.maya
    story.tell(NameStated(name: PersonName(given: "Maya", family: "Reed"), use: .previous))
    story.tell(Residence.ropeWalk, about: [.ngozi, .maya], on: "2020/")
    story.tell(joined(.rowan), on: "2025-01-06")

    let maya = try projection(story)

    #expect(maya.name == "Maya Okafor, known as May")
    #expect(maya.allNames == ["Maya Okafor", "May", "Maya Reed"])
    #expect(maya.addresses.map(\.text) == ["12 Rope Walk, Saltmarsh"])
    #expect(maya.team.map(\.name) == ["Rowan Ashby"])
    #expect(maya.team.map(\.from) == ["2025-01-06"])
    #expect(!maya.isRestricted)
  }

  @Test func `R-101 who holds the plan in force together is kept for lists`()
    throws
  {
    func led(_ name: String, _ kind: PlanKind, _ id: ID<Plan>) -> PlanWritten {
      PlanWritten.whole(kind).changed {
        $0.plan = id
        $0.lead = PlanLead(name: name, agency: "Saltmarsh Council", familysView: "She listens")
      }
    }
    var story = Story.maya
    story.tell(led("Daniel Osei", .childProtection, "plan-1"), on: "2025-03-01")
    story.tell(led("Ms Hart", .earlyHelp, "plan-2"), on: "2025-03-02")
    let lead = try #require(try projection(story).planLead)
    #expect(lead.name == "Daniel Osei" && lead.role == .lead(of: .childProtection))

    story.tell(PlanEnded(plan: "plan-1", ending: .steppedDown), on: "2025-03-03")
    #expect(try projection(story).planLead?.name == "Ms Hart")
    story.tell(CaseClosed(reason: .movedAway), on: "2025-03-04")
    #expect(try projection(story).planLead == nil)
  }

  @Test func `it is made of no kinds but those it names`() throws {
    var story = Story.maya
    story.tell(Residence.ropeWalk, on: "2020/")
    story.tell(Sighting(wasSeen: true), on: "2025-03-04")
    story.tell(Concern.coldAndHungry)
    story.tell(Relationship(kind: .mother), about: [.ngozi, .maya])
    let some = story.entries.filter { PersonProjection.kinds.contains($0.kind.name) }

    #expect(try projection(story) == PersonProjection(person: .maya, entries: some))
    #expect(
      try projection(story) == PersonProjection(person: .maya, entries: some.reversed()))
  }

  @Test func `it is kept and read back the same`() throws {
    var story = Story.maya
    story.tell(Residence.ropeWalk, on: "2020/")
    story.tell(joined(.ellis), on: "2025-01-06")
    let maya = try projection(story)

    let kept = try JSONEncoder().encode(maya)

    #expect(try JSONDecoder().decode(PersonProjection.self, from: kept) == maya)
  }

  @Test func `nobody is listed once their key is destroyed`() {
    let erased = Story.maya.entries.map {
      Entry(number: $0.number, envelope: $0.envelope, contents: nil)
    }

    #expect(PersonProjection(person: .maya, entries: erased) == nil)
  }

  @Test func `what not everybody may see does not reach a list`() throws {
    var story = Story.maya
    story.tell(
      NameStated(name: PersonName(given: "Grace", family: "Hill")), marking: .restricted)
    story.tell(
      Residence(household: "refuge", address: Address(lines: ["4 Safe Street"])), on: "2025-01/",
      marking: .restricted)
    story.tell(Sighting(wasSeen: true), on: "2025-03-04", marking: .ownAgency)

    let maya = try projection(story)

    #expect(maya.name == "Maya Okafor, known as May")
    #expect(maya.allNames == ["Maya Okafor", "May"])
    #expect(maya.addresses.map(\.isWithheld) == [true])
    #expect(maya.lastSeenOn == nil)
  }

  @Test func `a team member who left is out from that day and can join again`() throws {
    var story = Story.maya
    story.tell(joined(.rowan), on: "2025-01-06")
    story.tell(LeftTeam(practitioner: "rowan-ashby"), on: "2025-02-03")
    story.tell(joined(.rowan), on: "2025-03-03")

    let team = try projection(story).team

    #expect(team.map(\.until) == ["2025-02-03", nil])
  }

  @Test func `there is one lead professional at a time`() throws {
    var story = Story.maya
    story.tell(joined(.rowan, as: .leadProfessional), on: "2025-01-06")
    story.tell(joined(.hart), on: "2025-01-07")
    story.tell(joined(.hart, as: .leadProfessional), on: "2025-02-01")

    let team = try projection(story).team

    #expect(team.map(\.position) == [.member, .leadProfessional])
    #expect(team.map(\.from) == ["2025-01-06", "2025-01-07"])
  }

  @Test func `the latest restriction names everybody, and a lifted one nobody`() throws {
    var story = Story.maya
    story.tell(RestrictedRecord(named: ["ms-hart"], why: "a"))
    story.tell(RestrictedRecord(named: ["pc-ellis"], why: "b"))
    #expect(try projection(story).namedPractitioners == ["pc-ellis"])
    #expect(try projection(story).isRestricted)

    story.tell(RestrictionLifted(why: "c"))
    #expect(try projection(story).namedPractitioners == [])
    #expect(try !projection(story).isRestricted)
  }

  @Test func `a restriction that cannot be read still restricts`() throws {
    var story = Story.maya
    story.tell(RestrictedRecord(named: ["ms-hart"], why: "a"))
    let entries = story.entries.map { entry in
      entry.kind == RestrictedRecord.kind
        ? Entry(
          number: entry.number, envelope: entry.envelope,
          contents: Contents(payload: Array("{".utf8))) : entry
    }

    let maya = try #require(PersonProjection(person: .maya, entries: entries))

    #expect(maya.isRestricted)
    #expect(maya.namedPractitioners.isEmpty)
  }

  @Test func `a worker related to the family is kept until the entry is withdrawn`() throws {
    var story = Story.maya
    let related = story.tell(RelatedWorker(practitioner: "pc-ellis", relation: "Uncle"))
    #expect(try projection(story).relatedPractitioners == ["pc-ellis"])

    story.tell(Withdrawal(), corrects: related, reason: "another Ellis")
    #expect(try projection(story).relatedPractitioners.isEmpty)
  }

  @Test func `seen means seen with somebody's own eyes, latest first`() throws {
    var story = Story.maya
    story.tell(Sighting(wasSeen: true), on: "2025-03-04", by: .hart)
    story.tell(Sighting(wasSeen: true), on: "2025-02-04", by: .rowan)
    story.tell(Sighting(wasSeen: false), on: "2025-03-10", by: .ellis)
    story.tell(Sighting(wasSeen: true, method: .heardOnly), on: "2025-03-11", by: .ellis)

    let maya = try projection(story)

    #expect(maya.lastSeenOn == "2025-03-04")
    #expect(maya.lastSeenBy == "harbour-school")
  }
}
