import GRDB
import Synchronization

extension SQLiteStore {
  /// What is said of the place as a whole.
  struct Place: Sendable {
    var name: String
    var isDemo: Bool
  }

  public func isDemo() async throws -> Bool { try await settings().isDemo }

  public func placeName() async throws -> String { try await settings().name }

  /// Names the place, and says whether its people are invented.
  public func set(placeName name: String, isDemo: Bool) async throws {
    try await write { writer in
      for (setting, value) in [("place_name", name), ("is_demo", isDemo ? "yes" : "no")] {
        try writer.db.run(
          """
          INSERT INTO setting (name, value) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          """, .text(setting), .text(value))
      }
    }
    place.withLock { $0 = Place(name: name, isDemo: isDemo) }
  }

  private func settings() async throws -> Place {
    if let known = place.withLock({ $0 }) { return known }
    let settings = try await read { reader in
      try reader.db.all("SELECT name, value FROM setting") { ($0.text(0), $0.text(1)) }
    }
    let values = Dictionary(settings) { first, _ in first }
    let found = Place(name: values["place_name"] ?? "Heed", isDemo: values["is_demo"] == "yes")
    place.withLock { $0 = found }
    return found
  }
}
