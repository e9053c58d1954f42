public import Casework
public import Packs
public import Record
public import UseCases
public import Vocabulary

extension SQLiteStore: FigureStore {
  public func walk<Value: Sendable>(
    kinds: Set<String>, into value: Value,
    _ take: @escaping @Sendable (inout Value, PersonProjection, [Entry]) throws -> Void
  ) async throws -> Value {
    try await read { reader in
      var value = value
      try reader.db.each(
        "SELECT person FROM person_key WHERE wrapped IS NOT NULL ORDER BY person", []
      ) { row in
        let id = ID<Person>(row.text(0))
        let entries = try reader.storedEntries(about: id, kinds: kinds)
        if !entries.isEmpty, let person = try reader.person(id) {
          try take(&value, person, entries)
        }
        return true
      }
      return value
    }
  }

  public func agencies() async throws -> [AgencyCard] { try await read { try $0.agencies() } }

  public func add(
    _ narratives: [Narrative], once key: CommandKey, logging access: AccessEvent
  ) async throws {
    try await write { writer in
      let isKept = try writer.db.any(
        "SELECT 1 FROM narrative WHERE once = ? LIMIT 1", .text(key.value))
      guard !isKept else { return }
      for narrative in narratives {
        try writer.db.run(
          """
          INSERT INTO narrative (strategy, indicator, question, body, author, written_at, once)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """, .text(narrative.strategy.value), .text(narrative.indicator.value),
          .text(narrative.question.rawValue),
          .bytes(
            try writer.memory.keys.detail.seal(narrative.text, for: narrative.purpose)),
          .text(narrative.author), .integer(narrative.writtenAt.microseconds), .text(key.value))
      }
      try writer.log(access)
    }
  }

  public func narratives(of strategy: ID<StrategyPack>) async throws -> [Narrative] {
    try await read { reader in
      try reader.db.all(
        """
        SELECT indicator, question, body, author, written_at FROM narrative WHERE strategy = ?
        ORDER BY number
        """, .text(strategy.value)
      ) { row -> Narrative? in
        guard let question = Narrative.Question(rawValue: row.text(1)) else { return nil }
        let indicator = ID<IndicatorDeclaration>(row.text(0))
        let purpose = Narrative.purpose(strategy, indicator, question)
        return Narrative(
          strategy: strategy, indicator: indicator, question: question,
          text: try reader.memory.keys.detail.open(row.bytes(2), for: purpose),
          author: row.text(3), writtenAt: row.instant(4))
      }.compactMap(\.self)
    }
  }
}

extension Narrative {
  fileprivate var purpose: String { Self.purpose(strategy, indicator, question) }

  /// Sealed for its own box, so that no other’s words open in its place.
  fileprivate static func purpose(
    _ strategy: ID<StrategyPack>, _ indicator: ID<IndicatorDeclaration>, _ question: Question
  ) -> String {
    "narrative of \(strategy) \(indicator) \(question.rawValue)"
  }
}
