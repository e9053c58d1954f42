import Casework
@testable import Charts
import Examples
import Record
import Testing
import Vocabulary

struct GenogramLayoutTests {
  @Test(arguments: 1...150)
  func `no two people of any family overlap, with what is written under them`(_ seed: Int) {
    let layout = GenogramLayout(RandomFamily(seed: UInt64(seed)).family)

    for (place, one) in layout.boxes.enumerated() {
      for other in layout.boxes[(place + 1)...] {
        #expect(!one.overlaps(other), "people \(one.person) and \(other.person)")
      }
    }
  }

  @Test(arguments: 1...150)
  func `a home’s line goes round everybody who lives there and nobody else`(_ seed: Int) {
    let family = RandomFamily(seed: UInt64(seed)).family
    let layout = GenogramLayout(family)

    for (number, home) in family.homes.enumerated() {
      let loops = layout.loops.filter { $0.home == number }
      for box in layout.boxes {
        let isMember = home.members.contains { $0.person == family.people[box.person].person }
        let isInside = loops.contains { $0.encloses(box.middle) }
        #expect(isInside == isMember, "home \(number), person \(box.person)")
      }
    }
  }

  @Test(arguments: 1...60)
  func `everything lies inside the drawing`(_ seed: Int) {
    let layout = GenogramLayout(RandomFamily(seed: UInt64(seed)).family)

    let points = layout.lines.flatMap(\.points) + layout.loops.flatMap(\.corners)
    for point in points + layout.boxes.map(\.middle) {
      #expect((layout.corners.0.x...layout.corners.1.x).contains(point.x))
      #expect((layout.corners.0.y...layout.corners.1.y).contains(point.y))
    }
  }

  @Test func `three generations stand in three rows, the eldest at the top`() {
    let drawn = Drawn(GenogramExample.twoHomes.family)

    #expect(drawn["Grace Okafor"].y < drawn["Ngozi Okafor"].y)
    #expect(drawn["Ngozi Okafor"].y < drawn["Maya Okafor"].y)
    #expect(drawn["Dean Hollis"].y == drawn["Ngozi Okafor"].y)
    #expect(drawn["Ella Hollis"].y == drawn["Maya Okafor"].y)
  }

  @Test func `brothers and sisters stand eldest first, the unborn last`() {
    let drawn = Drawn(GenogramExample.twoHomes.family)

    #expect(drawn["Maya Okafor"].x < drawn["Baby Okafor"].x)
  }

  @Test func `a couple stand side by side, however many other partners there are`() {
    let family = GenogramFamily(
      index: "child",
      people: ["child", "one", "two", "three", "four"].map {
        GenogramPerson(
          person: ID($0), name: $0, stage: $0 == "child" ? .child : .adult, bornOn: "1990")
      },
      ties: [
        GenogramTie("one", .mother, of: "child"), GenogramTie("two", .father, of: "child"),
        GenogramTie("one", .partner, of: "two"), GenogramTie("one", .partner, of: "three"),
        GenogramTie("four", .partner, of: "one"),
      ])

    let layout = GenogramLayout(family)

    let adults = Set(layout.boxes.filter { $0.person > 0 }.map(\.middle.y))
    #expect(adults.count == 1)
    // Three couples, one of which cannot stand side by side: its line goes over the row.
    #expect(layout.lines.count { $0.points.count == 4 } == 1)
  }

  @Test func `a brother of the child is in the child’s row though no parent is known`() {
    let layout = GenogramLayout(
      GenogramFamily(
        index: "maya",
        people: [
          GenogramPerson(person: "maya", name: "Maya", stage: .child, bornOn: "2017"),
          GenogramPerson(person: "tobi", name: "Tobi", stage: .child, bornOn: "2010"),
        ], ties: [GenogramTie("maya", .sibling, of: "tobi")]))

    #expect(layout.boxes[0].middle.y == layout.boxes[1].middle.y)
    #expect(layout.boxes[1].middle.x < layout.boxes[0].middle.x)
    #expect(layout.lines.count == 3)
  }

  @Test func `a carer who is also the grandmother stands with the grandparents`() {
    let layout = GenogramLayout(
      GenogramFamily(
        index: "child",
        people: ["child", "mother", "nan"].map { GenogramPerson(person: ID($0), name: $0) },
        ties: [
          GenogramTie("nan", .specialGuardian, of: "child"),
          GenogramTie("mother", .mother, of: "child"), GenogramTie("nan", .mother, of: "mother"),
        ]))

    #expect(layout.boxes[2].middle.y < layout.boxes[1].middle.y)
  }
}

/// Where people stand in a drawing, by name.
private struct Drawn {
  private let family: GenogramFamily
  private let layout: GenogramLayout

  init(_ family: GenogramFamily) {
    self.family = family
    layout = GenogramLayout(family)
  }

  subscript(name: String) -> GenogramPoint {
    layout.boxes.first { family.people[$0.person].name == name }?.middle ?? GenogramPoint(-1, -1)
  }
}

extension GenogramLoop {
  /// Whether a point is inside, by counting the sides to its right.
  func encloses(_ point: GenogramPoint) -> Bool {
    let sides = zip(corners, corners.dropFirst() + corners.prefix(1))
    return !sides.count { one, other in
      (one.y > point.y) != (other.y > point.y)
        && point.x < one.x + (point.y - one.y) / (other.y - one.y) * (other.x - one.x)
    }.isMultiple(of: 2)
  }
}
