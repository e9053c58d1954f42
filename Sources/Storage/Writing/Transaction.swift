import GRDB
import Record
import Vocabulary

/// Several changes made together: each in a savepoint, so that one that is refused does not spoil the others.
struct Transaction {
  private let db: Database
  private let memory: StoreMemory
  private let checkpoints: CheckpointFolder?

  init(_ db: Database, _ memory: StoreMemory, _ checkpoints: CheckpointFolder?) {
    self.db = db
    self.memory = memory
    self.checkpoints = checkpoints
  }

  func make(_ changes: [any Change]) {
    do {
      let state = try StoreProblem.telling(memory.path) { try keep(changes) }
      for key in state.newKeys.values { memory.keys.keep(key) }
      checkpoints?.note(state.heads.all, at: memory.clock())
    } catch {
      if db.isInsideTransaction { try? db.rollback() }
      changes.forEach { $0.fail(error) }
    }
    changes.forEach { $0.answer() }
  }

  private func keep(_ changes: [any Change]) throws -> SQLiteWriter.State {
    try db.beginTransaction(.immediate)
    let heads = try ChainHeads(db)
    var state = SQLiteWriter.State(heads: heads)
    for change in changes {
      try make(change, alone: changes.count == 1, &state, committed: heads.entries.count)
    }
    try state.heads.save(after: heads, at: memory.clock(), in: db)
    try db.commit()
    return state
  }

  private func make(
    _ change: any Change, alone: Bool, _ state: inout SQLiteWriter.State, committed: Int64
  ) throws {
    let writer = SQLiteWriter(db, memory, state, committed: committed, clock: change.clock)
    if !alone { try db.run("SAVEPOINT change") }
    do {
      try change.make(writer)
      try writer.project()
      state = writer.state
      if !alone { try db.run("RELEASE change") }
    } catch {
      try undo(alone: alone, after: error)
      change.fail(error is DatabaseError ? problem(error) : error)
    }
  }

  /// Puts back what a failed change did; when the database itself has given up, so do all.
  private func undo(alone: Bool, after error: any Error) throws {
    guard db.isInsideTransaction else { throw error }
    if alone {
      try db.rollback()
      try db.beginTransaction(.immediate)
    } else {
      try db.run("ROLLBACK TO change")
      try db.run("RELEASE change")
    }
  }

  private func problem(_ error: any Error) -> any Error {
    (error as? DatabaseError).map { StoreProblem($0, path: memory.path) } ?? error
  }
}
