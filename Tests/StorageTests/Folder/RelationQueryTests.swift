import Casework
import Examples
import GRDB
import Testing

@testable import Storage

struct RelationQueryTests {
  @Test
  func `how somebody stands to a child is found by the child, not by all an agency works with`()
    async throws
  {
    let steps = try await plan(
      of: SQLiteReader.relationQuery, ["maya", "ashby", "school", "2026-03-02"])

    let links = steps.filter { $0.contains("SEARCH link") }
    #expect(links.count == 4, "\(steps)")
    #expect(links.allSatisfy { $0.contains("USING PRIMARY KEY (person=?") }, "\(steps)")
  }

  @Test(arguments: [
    SQLiteReader.referredQuery, SQLiteReader.decidedQuery(LevelDecided.kind),
    SQLiteReader.decidedQuery(PlanEnded.kind), SQLiteReader.decidedQuery(CaseClosed.kind),
    SQLiteReader.decidedQuery(LongTermMarked.kind),
  ])
  func `whom decisions are about is found without looking through the whole record`(
    _ query: String
  ) async throws {
    let steps = try await plan(of: query, query.contains("json") ? ["[]", 100] : [100])

    #expect(steps.contains { $0.contains("INDEX entry_subject_decision") }, "\(steps)")
    // The few referrals are walked by an index of their own, the latest first.
    let scanned = steps.filter { $0.hasPrefix("SCAN") }
    #expect(scanned.allSatisfy { $0.contains("json_each") || $0.contains("entry_referral") })
  }

  @Test(arguments: [SQLiteReader.referredQuery, SQLiteReader.quietestQuery])
  func `what there is about somebody is found by the person, not by all of its kind`(
    _ query: String
  ) async throws {
    let steps = try await plan(
      of: query, query.contains("?3") ? ["school", "2026-03-02", 100] : [100])

    let about = steps.filter { $0.contains(" about ") }
    #expect(!about.isEmpty && about.allSatisfy { $0.contains("(person=?") }, "\(steps)")
  }

  /// How SQLite would look for it.
  private func plan(of query: String, _ arguments: StatementArguments) async throws -> [String] {
    let place = try Engine.file.place()
    try await place.register(.maya, .maya)
    let folder = try #require(place.folder)
    return try await DatabaseQueue(path: "\(folder.path)/heed.sqlite").read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(query)", arguments: arguments)
        .map { $0["detail"] as String }
    }
  }
}
