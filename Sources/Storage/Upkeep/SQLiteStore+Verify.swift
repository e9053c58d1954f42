import GRDB
public import Record
import Vocabulary

extension SQLiteStore {
  /// Walks both chains from the first link to the last, and meets every checkpoint that was written outside.
  ///
  /// It needs no key, holds one row at a time and may run beside a server.
  /// - Throws: `BrokenChain` naming the first bad link.
  public func verify(
    progress: (@Sendable (ChainName, Int64) -> Void)? = nil
  ) async throws -> Verification {
    // Read before the database, so that they are never ahead of it.
    let checkpoints = folder.map { CheckpointFolder.read($0.checkpoints) } ?? []
    let failures = self.checkpoints?.failures ?? 0
    let memory = memory
    return try await database.read { db in
      try StoreProblem.telling(memory.path) {
        let walk = ChainWalk(db, checkpoints, progress)
        let entries = try walk.entries()
        let accesses = try walk.accesses()
        return Verification(
          entries: entries, accesses: accesses, checkpointsMet: walk.checkpointsMet,
          checkpointFailures: failures, schemaDifferences: try Schema.differences(in: db))
      }
    }
  }
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
