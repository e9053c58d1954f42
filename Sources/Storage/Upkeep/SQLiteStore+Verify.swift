import GRDB
public import Record
import Vocabulary

extension SQLiteStore {
  /// Walks both chains from the first link to the last, and meets every checkpoint that was written outside.
  ///
  /// It needs no key, holds one row of each at a time and may run beside a server. The chains are walked at once, each
  /// in one moment of the database.
  /// - Throws: `BrokenChain` naming the first bad link.
  public func verify() async throws -> Verification {
    // Read before the database, so that they are never ahead of it.
    let checkpoints = folder.map { CheckpointFolder.read($0.checkpoints) } ?? []
    let failures = self.checkpoints?.failures ?? 0
    async let walkedAccesses = telling { try ChainWalk($0, checkpoints).accesses() }
    let entries = try await telling { try ChainWalk($0, checkpoints).entries() }
    let accesses = try await walkedAccesses
    return Verification(
      entries: entries, accesses: accesses, checkpointsMet: checkpoints.different,
      checkpointFailures: failures,
      schemaDifferences: try await telling { try Schema.differences(in: $0) })
  }

  private func telling<Told: Sendable>(
    _ read: @escaping @Sendable (Database) throws -> Told
  ) async throws -> Told {
    let path = memory.path
    return try await database.read { db in try StoreProblem.telling(path) { try read(db) } }
  }
}

extension [Checkpoint] {
  /// How many there are of different links.
  fileprivate var different: Int { Set(map { [$0.chain.rawValue, "\($0.head)"] }).count }
}

/// What a whole walk along both chains found.
public struct Verification: Hashable, Sendable {
  public let entries: ChainHead
  public let accesses: ChainHead
  /// How many different checkpoints outside the database agreed.
  public let checkpointsMet: Int
  /// How many checkpoints could not be written since the store was opened.
  public let checkpointFailures: Int
  /// Tables, indexes and triggers that are not as Heed made them; empty when nothing was changed.
  public let schemaDifferences: [String]
}
