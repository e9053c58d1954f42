import Examples
import Storage
import Synchronization
import Testing
import UseCases
import Vocabulary

/// The engines that must keep every promise of the ports.
///
/// Another engine is one more case here, and the whole contract runs on it.
enum Engine: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case memory
  case file

  var testDescription: String { rawValue }

  /// A place with nothing in it.
  func place() throws -> Place {
    let clock = TestClock()
    switch self {
    case .memory:
      return Place(store: try SQLiteStore.inMemory(clock: clock.read), clock: clock)
    case .file:
      let folder = TemporaryFolder()
      let store = try SQLiteStore.open(folder: folder.path, clock: clock.read)
      return Place(store: store, clock: clock, folder: folder)
    }
  }
}

/// A clock that stands still until it is moved on.
final class TestClock: Sendable {
  private let now = Mutex<Instant>("2025-03-04T09:30:00Z")

  var read: @Sendable () -> Instant { { self.now.withLock { $0 } } }

  func moveOn(seconds: Double) { now.withLock { $0 = $0.adding(seconds: seconds) } }

  func set(_ instant: Instant) { now.withLock { $0 = instant } }
}
