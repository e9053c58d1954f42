import Casework
import Examples
import Indicators
import Testing
import Vocabulary

/// Plans of the time when a new version could give a plan another kind, as they are counted.
struct KindOfPlanTests {
  private let counted: CountedPlace

  init() async throws { counted = try await CountedPlace() }

  @Test
  func `R-170 a plan that was given another kind is counted from its first day of that kind`()
    async throws
  {
    try await counted.add(
      PlanWritten(plan: "p", kind: .earlyHelp, mostlyAbout: .neglect), on: "2025-03-10")
    try await counted.add(
      PlanWritten(plan: "p", kind: .childProtection, mostlyAbout: .emotionalAbuse),
      on: "2025-04-14")
    let open = [
      "count of child protection plans open at period end",
      "count of early help episodes open at period end",
      "count of child protection plans open at period end where initial category is neglect",
    ]

    #expect(
      try await counted.figures(open, until: "2025-04-13") == [.count(0), .count(1), .count(0)])
    #expect(
      try await counted.figures(open, until: "2025-04-14") == [.count(1), .count(0), .count(0)])
  }
}
