import Synchronization
import Casework

/// What lists show of people, read lately.
///
/// It is found by the very bytes that are kept, so that what was changed is never taken for what it was.
final class ShownPeople: Sendable {
  private let people: Mutex<RecentlyUsed<[UInt8], PersonProjection>>

  /// - Parameter limit: how many people are held at most.
  init(limit: Int) { people = Mutex(RecentlyUsed(limit: limit)) }

  func person(_ shown: [UInt8]) throws -> PersonProjection {
    if let held = people.withLock({ $0.use(shown) }) { return held }
    let read = try PersonRow.projection(shown)
    people.withLock { $0.keep(read, for: shown) }
    return read
  }

  /// Forgets everybody: somebody’s key has been destroyed.
  func eraseAll() { people.withLock { $0.removeAll() } }
}
