public import Casework
public import Record
public import UseCases
public import Vocabulary

extension SQLiteStore: SurveyStore {
  public func keep(
    _ survey: AnsweredSurvey, answeredBy practitioner: ID<Practitioner>, in year: SurveyYear
  ) async throws -> Bool {
    try await write { writer in
      let isAnswered = try writer.db.any(
        "SELECT 1 FROM survey_answered WHERE practitioner = ? AND form = ? AND year = ?",
        .text(practitioner.value), .text(survey.form.value), .integer(Int64(year.ending)))
      guard !isAnswered else { return false }
      try writer.db.run(
        "INSERT INTO survey_answered (practitioner, form, year) VALUES (?, ?, ?)",
        .text(practitioner.value), .text(survey.form.value), .integer(Int64(year.ending)))
      let id = [UInt8].random(16)
      try writer.db.run(
        """
        INSERT INTO survey_answer (id, form, version, agency, agency_name, received_on, body)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, .bytes(id), .text(survey.form.value), .integer(Int64(survey.version)),
        .text(survey.agency.value), .text(survey.agencyName), .text(survey.receivedOn.iso),
        .bytes(
          try writer.memory.keys.detail.seal(survey.json, for: AnsweredSurvey.purpose(id))))
      return true
    }
  }

  public func surveysAnswered(
    by practitioner: ID<Practitioner>, in year: SurveyYear
  ) async throws -> Set<ID<CompletedForm>> {
    try await read { reader in
      Set(
        try reader.db.all(
          "SELECT form FROM survey_answered WHERE practitioner = ? AND year = ?",
          .text(practitioner.value), .integer(Int64(year.ending))
        ) { ID($0.text(0)) })
    }
  }

  public func answeredSurveys() async throws -> [AnsweredSurvey] {
    try await read { reader in
      try reader.db.all(
        """
        SELECT id, form, version, agency, agency_name, received_on, body FROM survey_answer
        ORDER BY id
        """
      ) { row -> AnsweredSurvey? in
        guard let day = LocalDate(iso: row.text(5)) else { return nil }
        let json = try reader.memory.keys.detail.open(
          row.bytes(6), for: AnsweredSurvey.purpose(row.bytes(0)))
        return AnsweredSurvey(
          form: ID(row.text(1)), version: Int(row.integer(2)), json: json, agency: ID(row.text(3)),
          agencyName: row.text(4), receivedOn: day)
      }.compactMap(\.self)
    }
  }
}

extension AnsweredSurvey {
  /// Sealed for its own place, so that no other’s answers open in it.
  fileprivate static func purpose(_ id: [UInt8]) -> String { "answered survey \(id)" }
}
