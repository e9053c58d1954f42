import GRDB
import Record
import UseCases
import Vocabulary

/// A writing transaction.
///
/// What it learns is kept here until it has been committed.
final class SQLiteWriter: SQLiteReading, RecordWriter {
  let db: Database
  let memory: StoreMemory
  /// Everything up to this entry was committed before the transaction began.
  let committed: Int64
  private let clock: @Sendable () -> Instant

  var state: State

  /// What must be put back when one of several changes in a transaction fails.
  struct State: Sendable {
    var heads: ChainHeads
    /// Keys made for people this transaction is the first to know.
    var newKeys: [ID<Person>: PersonKey] = [:]
    /// Everything about people this transaction is the first to know, so that nothing need be opened again.
    var newEntries: [ID<Person>: [Entry]] = [:]
    /// People whose projections are behind.
    var behind: Set<ID<Person>> = []
  }

  /// - Parameter clock: what `now` says; the same instant throughout unless a clock of its own is given.
  init(
    _ db: Database, _ memory: StoreMemory, _ state: State, committed: Int64,
    clock: (@Sendable () -> Instant)? = nil
  ) {
    self.db = db
    self.memory = memory
    self.state = state
    self.committed = committed
    let now = memory.clock()
    self.clock = clock ?? { now }
  }

  var now: Instant { clock() }

  func key(of person: ID<Person>) throws -> PersonKey? {
    try state.newKeys[person] ?? storedKey(of: person)
  }

  func makeID<Subject>(_: Subject.Type) -> ID<Subject> { memory.makeID(at: now) }
}
