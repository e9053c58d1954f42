import Casework
import Examples
import Foundation
import GRDB
import Record
import Testing
import UseCases
import Vocabulary

@testable import Storage

/// What is promised of surveys that practitioners answer about themselves.
struct SurveyContractTests {
  private let spring = SurveyYear(of: "2025-03-04")

  private func answered(
    _ json: String = "{}", from agency: AgencyCard = .school, on day: LocalDate = "2025-03-04"
  ) -> AnsweredSurvey {
    AnsweredSurvey(
      form: "practitioner-confidence", version: 1, json: json, agency: agency.id,
      agencyName: agency.name, receivedOn: day)
  }

  @Test(arguments: Engine.allCases)
  func `R-203 what is answered is kept once for each person and year, whoever sends it twice`(
    _ engine: Engine
  ) async throws {
    let store = try engine.place().store
    let (one, other, later) = (
      answered(#"{"one":1}"#), answered("Zoë 😀", from: .healthVisiting),
      answered(on: "2025-04-01")
    )

    #expect(try await store.keep(one, answeredBy: "ms-hart", in: spring))
    #expect(try await !store.keep(other, answeredBy: "ms-hart", in: spring))
    #expect(try await store.keep(other, answeredBy: "rowan-ashby", in: spring))
    #expect(
      try await store.keep(later, answeredBy: "ms-hart", in: SurveyYear(of: "2025-04-01")))

    #expect(Set(try await store.answeredSurveys()) == [one, other, later])
    #expect(
      try await store.surveysAnswered(by: "ms-hart", in: spring) == ["practitioner-confidence"])
    #expect(try await store.surveysAnswered(by: "jo-quay", in: spring).isEmpty)
    let next = SurveyYear(of: "2025-04-01")
    #expect(try await store.surveysAnswered(by: "rowan-ashby", in: next).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `of many who send at once each is kept once`(_ engine: Engine) async throws {
    let store = try engine.place().store
    let answered = answered()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask { [spring] in
          try await store.keep(answered, answeredBy: ID("p-\(number % 10)"), in: spring)
        }
      }
      try await group.waitForAll()
    }

    #expect(try await store.answeredSurveys().count == 10)
  }

  @Test func `R-203 nothing that is kept joins an answer to who has answered`() async throws {
    let store = try #require(try Engine.memory.place().store as? SQLiteStore)
    for name in ["ada", "ben", "cleo", "dev", "eve"] {
      #expect(
        try await store.keep(
          answered(#"{"by":"\#(name)"}"#), answeredBy: ID(name), in: spring))
    }

    let columns = try await store.database.read { db in
      (
        Set(try db.columns(in: "survey_answer").map(\.name)),
        Set(try db.columns(in: "survey_answered").map(\.name)),
        try ["survey_answer", "survey_answered"].map { try db.primaryKey($0).isRowID }
      )
    }
    #expect(
      columns.0 == ["id", "form", "version", "agency", "agency_name", "received_on", "body"])
    #expect(columns.1 == ["practitioner", "form", "year"])
    #expect(columns.2 == [false, false])
    // Neither the clock nor the account is in what is kept of an answer, in the open or sealed.
    let kept = try await store.database.read { db in
      (
        try Data.fetchSet(db, sql: "SELECT id FROM survey_answer"),
        try String.fetchSet(db, sql: "SELECT received_on FROM survey_answer"),
        try Data.fetchAll(db, sql: "SELECT body FROM survey_answer")
      )
    }
    #expect(kept.0.count == 5 && kept.1 == ["2025-03-04"])
    #expect(kept.2.allSatisfy { $0.range(of: Data(#""by":""#.utf8)) == nil })
    let accesses = try await store.reading { try $0.accesses(limit: 10, before: nil) }
    #expect(accesses.isEmpty)
  }

  @Test func `what was answered is neither changed nor deleted, and a day is a day`() async throws {
    let store = try #require(try Engine.memory.place().store as? SQLiteStore)
    #expect(try await store.keep(answered(), answeredBy: "ms-hart", in: spring))

    for change in [
      "UPDATE survey_answer SET agency = 'b'", "DELETE FROM survey_answer",
      """
      INSERT INTO survey_answer (id, form, version, agency, agency_name, received_on, body)
      VALUES (randomblob(16), 'f', 1, 'a', 'A', '2025-03-04T09:30:00Z', randomblob(28))
      """,
    ] {
      await #expect(throws: DatabaseError.self) {
        try await store.database.write { try $0.execute(sql: change) }
      }
    }
  }
}
