import Foundation
import GRDB
public import Packs
public import Record
public import UseCases
public import Vocabulary

extension SQLiteStore: StrategyStore {
  public func followedStrategy() async throws -> ID<StrategyPack>? {
    try await read { reader in
      try reader.db.first("SELECT value FROM setting WHERE name = 'strategy'") { ID($0.text(0)) }
    }
  }

  public func follow(
    _ strategy: ID<StrategyPack>, logging access: AccessEvent
  ) async throws {
    try await write { writer in
      try writer.db.run(
        """
        INSERT INTO setting (name, value) VALUES ('strategy', ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, .text(strategy.value))
      try writer.log(access)
    }
  }

  public func strategyDraft(of strategy: ID<StrategyPack>) async throws -> StrategyDraft? {
    try await read { reader in
      try reader.db.first(
        "SELECT body FROM strategy_draft WHERE strategy = ?", .text(strategy.value)
      ) { $0.text(0) }
    }
    .map { try Self.decoded($0) }
  }

  public func keep(_ draft: StrategyDraft, logging access: AccessEvent) async throws {
    let body = try Self.encoded(draft)
    try await write { writer in
      let before = try writer.revision(of: draft.strategy)
      guard before ?? 0 == draft.revision - 1 else { throw StaleDraft() }
      try writer.db.run(
        """
        INSERT INTO strategy_draft (strategy, revision, body) VALUES (?, ?, ?)
        ON CONFLICT (strategy) DO UPDATE SET revision = excluded.revision, body = excluded.body
        """, .text(draft.strategy.value), .integer(Int64(draft.revision)), .text(body))
      try writer.log(access)
    }
  }

  public func discardStrategyDraft(
    of strategy: ID<StrategyPack>, logging access: AccessEvent
  ) async throws {
    try await write { writer in
      guard try writer.revision(of: strategy) != nil else { return }
      try writer.endDraft(of: strategy)
      try writer.log(access)
    }
  }

  public func strategyVersions(of strategy: ID<StrategyPack>) async throws -> [StrategyVersion] {
    try await strategyVersions().filter { $0.strategy == strategy }
  }

  public func strategyVersions() async throws -> [StrategyVersion] {
    let bodies = try await read { reader in
      try reader.db.all("SELECT body FROM strategy_version ORDER BY strategy, number") {
        $0.text(0)
      }
    }
    return try bodies.map { try Self.decoded($0) }
  }

  public func add(
    _ version: StrategyVersion, ending draft: StrategyDraft, logging access: AccessEvent
  ) async throws {
    let body = try Self.encoded(version)
    try await write { writer in
      guard try writer.revision(of: draft.strategy) == draft.revision else { throw StaleDraft() }
      try writer.db.run(
        "INSERT INTO strategy_version (strategy, number, body) VALUES (?, ?, ?)",
        .text(version.strategy.value), .integer(Int64(version.number)), .text(body))
      try writer.endDraft(of: draft.strategy)
      try writer.log(access)
    }
  }

  private static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func decoded<Value: Decodable>(_ body: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(body.utf8))
  }
}

extension SQLiteWriter {
  fileprivate func revision(of strategy: ID<StrategyPack>) throws -> Int? {
    try db.first(
      "SELECT revision FROM strategy_draft WHERE strategy = ?", .text(strategy.value)
    ) { Int($0.integer(0)) }
  }

  fileprivate func endDraft(of strategy: ID<StrategyPack>) throws {
    try db.run("DELETE FROM strategy_draft WHERE strategy = ?", .text(strategy.value))
  }
}
