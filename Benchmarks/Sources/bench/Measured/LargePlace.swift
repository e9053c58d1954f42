import Casework
import Foundation
import Record
import Storage
import UseCases

/// A demonstration place of about 100,000 people and a million entries, made once for all benchmarks that need it.
struct LargePlace {
  let folder: URL
  let people: Double
  let entries: Double

  private static let children = "56000"

  /// Makes the place, or finds it as another benchmark of this run made it.
  static func made(in workplace: Workplace) async throws -> LargePlace {
    let folder = workplace.shared("large-place")
    if !FileManager.default.fileExists(atPath: folder.path) {
      print("  Inventing a place of 100,000 people. This takes some minutes.")
      _ = try await Program(
        workplace.heed, ["demo", "--data", folder.path, "--children", children]
      ).finished()
    }
    let counts = try Counts(database: folder.appending(path: "heed.sqlite"))
    return LargePlace(folder: folder, people: counts.people, entries: counts.entries)
  }

  /// Asked of the database itself, by the same tool for every engine of it.
  private struct Counts {
    let people: Double
    let entries: Double

    init(database: URL) throws {
      people = try Self.count("SELECT count(DISTINCT person) FROM entry_subject", in: database)
      entries = try Self.count("SELECT count(*) FROM entry", in: database)
    }

    private static func count(_ sql: String, in database: URL) throws -> Double {
      let sqlite = try Program(
        URL(filePath: "/usr/bin/sqlite3"), [database.path, sql], keepingOutput: true)
      let answer = try sqlite.wholeOutput().trimmingCharacters(in: .whitespacesAndNewlines)
      return Double(answer) ?? 0
    }
  }
}
