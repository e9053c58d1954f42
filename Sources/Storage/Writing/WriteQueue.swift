import GRDB
import Record
import Synchronization
import Vocabulary

/// Changes waiting to be made, and those who wait for them.
///
/// There is one writer. While it waits for the disk, others' changes gather, and are then made together in one
/// transaction: sixty-four people who look at once wait for the disk once or twice, not sixty-four times.
/// Nobody is answered before their change is on the disk.
final class WriteQueue: Sendable {
  private let database: any DatabaseWriter
  private let memory: StoreMemory
  private let checkpoints: CheckpointFolder?
  private let waiting = Mutex(Waiting())

  private struct Waiting {
    var changes: [any Change] = []
    var isRunning = false
  }

  /// The most changes made in one transaction.
  private static let most = 256

  init(_ database: any DatabaseWriter, _ memory: StoreMemory, _ checkpoints: CheckpointFolder?) {
    self.database = database
    self.memory = memory
    self.checkpoints = checkpoints
  }

  /// Makes a change, and returns once it is on the disk.
  func make<Result: Sendable>(
    clock: (@Sendable () -> Instant)? = nil,
    _ change: @escaping @Sendable (SQLiteWriter) throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      let isFirst = waiting.withLock { waiting in
        waiting.changes.append(Waiter(change, clock: clock, continuation))
        defer { waiting.isRunning = true }
        return !waiting.isRunning
      }
      if isFirst { database.asyncWriteWithoutTransaction { self.drain($0) } }
    }
  }

  private func drain(_ db: Database) {
    while true {
      let changes = waiting.withLock { waiting in
        let some = Array(waiting.changes.prefix(Self.most))
        waiting.changes.removeFirst(some.count)
        waiting.isRunning = !some.isEmpty
        return some
      }
      guard !changes.isEmpty else { return }
      Transaction(db, memory, checkpoints).make(changes)
    }
  }
}

/// A change somebody waits for.
protocol Change: AnyObject {
  var clock: (@Sendable () -> Instant)? { get }

  func make(_ writer: SQLiteWriter) throws
  /// Says why the change could not be made, or kept.
  func fail(_ error: any Error)
  /// Answers whoever waits: the change is on the disk, or has failed.
  func answer()
}

private final class Waiter<Value: Sendable>: Change {
  let clock: (@Sendable () -> Instant)?
  private let change: @Sendable (SQLiteWriter) throws -> Value
  private let continuation: CheckedContinuation<Value, any Error>
  private var result: Result<Value, any Error>?

  init(
    _ change: @escaping @Sendable (SQLiteWriter) throws -> Value,
    clock: (@Sendable () -> Instant)?, _ continuation: CheckedContinuation<Value, any Error>
  ) {
    self.change = change
    self.clock = clock
    self.continuation = continuation
  }

  func make(_ writer: SQLiteWriter) throws { result = .success(try change(writer)) }

  func fail(_ error: any Error) { result = .failure(error) }

  func answer() {
    continuation.resume(with: result ?? .failure(StoreProblem.failed("The change was not made.")))
  }
}
