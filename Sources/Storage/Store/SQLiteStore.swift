import GRDB
import Record
import Synchronization
public import UseCases
public import Vocabulary

/// The record, the accounts and the access log in one SQLite database.
///
/// Reads happen side by side, each on one moment of the record; writes happen one after another, those that wait
/// together in one transaction. Nothing written is acknowledged before it is on the disk.
public final class SQLiteStore: BulkRecordStore, Sendable {
  let database: any DatabaseWriter
  let memory: StoreMemory
  let writes: WriteQueue
  let checkpoints: CheckpointFolder?
  let folder: DataFolder?
  let keyFile: MasterKeyFile?
  let isReadOnly: Bool
  let place = Mutex<Place?>(nil)
  private let lock: FolderLock?

  /// Whether this process holds the folder for itself.
  var isServing: Bool { lock != nil }

  init(
    _ database: any DatabaseWriter, _ memory: StoreMemory, folder: DataFolder? = nil,
    keyFile: MasterKeyFile? = nil, lock: FolderLock? = nil, isReadOnly: Bool = false
  ) {
    self.database = database
    self.memory = memory
    self.folder = folder
    self.keyFile = keyFile
    self.lock = lock
    self.isReadOnly = isReadOnly
    checkpoints = isReadOnly ? nil : folder.map { CheckpointFolder($0.checkpoints) }
    writes = WriteQueue(database, memory, checkpoints)
  }

  public func viewing<Result: Sendable>(
    _ read: @escaping @Sendable (any RecordReader) throws -> Viewed<Result>
  ) async throws -> Result {
    let viewed = try await reading(read)
    guard !viewed.accesses.isEmpty else { return viewed.result }
    do {
      try await write { writer in try viewed.accesses.forEach(writer.log) }
    } catch {
      throw NotLogged()
    }
    return viewed.result
  }

  public func reading<Result: Sendable>(
    _ read: @escaping @Sendable (any RecordReader) throws -> Result
  ) async throws -> Result {
    let memory = memory
    do {
      return try await database.read { db in try read(SQLiteReader(db, memory)) }
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: memory.path)
    }
  }

  public func writing<Result: Sendable>(
    _ change: @escaping @Sendable (any RecordWriter) throws -> Result
  ) async throws -> Result {
    try await write { writer in try change(writer) }
  }

  /// Adds much at once, as it would have been added over years: everything in one transaction, by a clock of its own.
  ///
  /// - Parameter clock: asked for every entry; entries are never recorded before those already there.
  public func writingInBulk<Result: Sendable>(
    clock: @escaping @Sendable () -> Instant,
    _ change: @escaping @Sendable (any RecordWriter) throws -> Result
  ) async throws -> Result {
    try await write(clock: clock) { writer in try change(writer) }
  }

  func write<Result: Sendable>(
    clock: (@Sendable () -> Instant)? = nil,
    _ change: @escaping @Sendable (SQLiteWriter) throws -> Result
  ) async throws -> Result {
    guard !isReadOnly else { throw StoreProblem.openedForReading }
    return try await writes.make(clock: clock, change)
  }
}
