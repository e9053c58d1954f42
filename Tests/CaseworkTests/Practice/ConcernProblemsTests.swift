import Casework
import Examples
import Testing
import Vocabulary

struct ConcernProblemsTests {
  @Test func `a concern that says enough can be recorded`() {
    #expect(Concern.coldAndHungry.problems(about: .child, on: "2025-03-10").isEmpty)
  }

  @Test func `everything that is missing is told at once, in words that say what to do`() {
    #expect(
      Concern(sign: Sign()).problems(about: .child, on: "2025-03-10") == [
        ConcernProblem(.whatWasSeen, "Enter what you saw or were told"),
        ConcernProblem(.isInImmediateDanger, "Select whether a child is in danger now"),
        ConcernProblem(.types, "Select at least one type of neglect, or describe another type"),
      ])
  }

  @Test func `words of nothing but space say nothing`() {
    #expect(Concern.changed { $0.sign.whatWasSeen = " \n\t " }.fields() == [.whatWasSeen])
  }

  @Test(
    arguments: [
      ("2025-03-10", nil, []), ("2025-03-11", nil, [.firstSeen]), ("2025-03", "2025-03-01", []),
      ("2025-03-05", "2025-03-04", [.lastSeen]), ("2025", "2024-12", [.lastSeen]),
      (nil, "2025-04", [.lastSeen]), ("2026", "2025-03-01", [.firstSeen, .lastSeen]),
    ] as [(PartialDate?, PartialDate?, [ConcernField])])
  func `dates that cannot be are refused; rough ones are given the benefit of the doubt`(
    _ first: PartialDate?, _ last: PartialDate?, _ fields: [ConcernField]
  ) {
    let concern = Concern.changed {
      $0.sign.firstSeen = first
      $0.sign.lastSeen = last
    }

    #expect(concern.fields() == fields)
  }
}
