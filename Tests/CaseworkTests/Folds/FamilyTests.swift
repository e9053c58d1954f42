import Casework
import Examples
import Record
import Testing
import Vocabulary

struct FamilyTests {
  @Test func `who lives together depends on the day`() {
    var story = Story.maya
    story.tell(Residence.ropeWalk, about: [.maya, .ngozi], on: "2020/")
    story.tell(Residence.ropeWalk, about: [.daniel], on: "2024-01-01/2024-06-30")
    story.tell(
      Residence(household: "quay", address: Address(lines: ["1 The Quay"])), about: [.daniel],
      on: "2024-06-30/")
    let family = Family(story.entries)

    #expect(family.livingWith(.maya, on: "2024-03-01") == [.ngozi, .daniel])
    #expect(family.livingWith(.maya, on: "2024-07-01") == [.ngozi])
    #expect(family.livingWith(.maya, on: "2019-12-31") == [])
    #expect(family.homes(of: .daniel, on: "2025-01-01").map(\.household) == ["quay"])
  }

  @Test func `leaving ends the stay, and from that day they no longer live there`() {
    var story = Story.maya
    story.tell(Residence.ropeWalk, about: [.maya, .ngozi], on: "2020/")
    story.tell(LeftHousehold(household: "rope-walk"), about: [.maya], on: "2025-03-04")
    let family = Family(story.entries)

    #expect(!family.homes(of: .maya, on: "2025-03-03").isEmpty)
    #expect(family.homes(of: .maya, on: "2025-03-04").isEmpty)
    #expect(!family.homes(of: .ngozi, on: "2025-03-04").isEmpty)
  }

  @Test func `a child can live in two households at once`() {
    var story = Story.maya
    story.tell(Residence.ropeWalk, on: "2020/")
    story.tell(Residence(household: "quay", address: Address(lines: ["1 The Quay"])), on: "2022/")

    #expect(Family(story.entries).homes(of: .maya, on: "2025-01-01").count == 2)
  }

  @Test func `a later statement about the same two people replaces the earlier`() throws {
    var story = Story.maya
    story.tell(
      Relationship(kind: .partner, couple: .livingTogether), about: [.ngozi, .daniel], on: "2015/")
    story.tell(
      Relationship(kind: .partner, couple: .separated), about: [.daniel, .ngozi], on: "2024-06/")
    story.tell(Relationship(kind: .father), about: [.daniel, .maya], on: "2017-05-09/")

    let family = Family(story.entries)

    #expect(family.links.map(\.relationship.couple) == [.separated, nil])
    #expect(family.people(who: [.father], of: .maya, on: "2025-01-01") == [.daniel])
    #expect(family.links(of: .ngozi).count == 1)
  }

  @Test func `a relationship that ended is over after its last day`() {
    var story = Story.maya
    story.tell(
      Relationship(kind: .fosterCarer), about: [.ngozi, .maya], on: "2020/2021-03-31")
    let family = Family(story.entries)

    #expect(family.people(who: [.fosterCarer], of: .maya, on: "2021-03-31") == [.ngozi])
    #expect(family.people(who: [.fosterCarer], of: .maya, on: "2021-04-01").isEmpty)
  }

  @Test func `an address that not everybody may see counts as withheld`() {
    let stays = Stay.all(in: [
      entry(Residence.ropeWalk, number: 1, on: "2020/", marking: .restricted)
    ])

    #expect(stays.map(\.isWithheld) == [true])
  }
}
