import Examples
import Testing
import Vocabulary

@testable import Packs

struct PackHistoryTests {
  private func version(
    _ number: Int, from day: LocalDate, name: String = "bury"
  ) -> AgreedVersion {
    AgreedVersion(
      number: number, folder: PackFolder(name: name, files: ["pack.yaml": "version: \(number)"]),
      from: day, agreement: Agreement(by: ["board"], on: day))
  }

  @Test func `a case keeps the version that was in force when it began`() throws {
    var history = PackHistory()
    try history.add(version(1, from: "2023-04-01"))
    try history.add(version(2, from: "2025-04-01"))

    #expect(history.inForce(on: "2023-03-31") == nil)
    #expect(history.inForce(on: "2023-04-01")?.number == 1)
    #expect(history.inForce(on: "2025-03-31")?.number == 1)
    #expect(history.inForce(on: "2025-04-01")?.number == 2)
  }

  @Test func `versions are never changed, and only newer ones added`() throws {
    var history = PackHistory()
    try history.add(version(2, from: "2023-04-01"))

    #expect(throws: PackHistory.Refusal.notNewer(than: 2)) {
      try history.add(version(2, from: "2024-04-01"))
    }
    #expect(throws: PackHistory.Refusal.beforeTheLast("2023-04-01")) {
      try history.add(version(3, from: "2023-03-01"))
    }
    #expect(throws: PackHistory.Refusal.ofAnotherPack("bury")) {
      try history.add(version(3, from: "2024-04-01", name: "bnes"))
    }
    #expect(history.versions.count == 1)
  }
}
