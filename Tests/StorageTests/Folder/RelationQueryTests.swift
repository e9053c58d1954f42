import Examples
import GRDB
import Testing

@testable import Storage

struct RelationQueryTests {
  @Test
  func `how somebody stands to a child is found by the child, not by all an agency works with`()
    async throws
  {
    let place = try Engine.file.place()
    try await place.register(.maya, .maya)
    let folder = try #require(place.folder)

    let steps = try await DatabaseQueue(path: "\(folder.path)/heed.sqlite").read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN \(SQLiteReader.relationQuery)",
        arguments: ["maya", "ashby", "school", "2026-03-02"]
      ).map { $0["detail"] as String }
    }

    let links = steps.filter { $0.contains("SEARCH link") }
    #expect(links.count == 4, "\(steps)")
    #expect(links.allSatisfy { $0.contains("USING PRIMARY KEY (person=?") }, "\(steps)")
  }
}
