import Synchronization
import Casework

/// What lists show of people, read lately.
///
/// It is found by the very bytes that are kept, so that what was changed is never taken for what it was.
final class ShownPeople: Sendable {
  private let people: Mutex<RecentlyUsed<Kept, PersonProjection>>

  /// - Parameter limit: how many people are held at most.
  init(limit: Int) { people = Mutex(RecentlyUsed(limit: limit)) }

  func person(_ shown: [UInt8]) throws -> PersonProjection {
    let kept = Kept(bytes: shown)
    if let held = people.withLock({ $0.use(kept) }) { return held }
    let read = try PersonRow.projection(shown)
    people.withLock { $0.keep(read, for: kept) }
    return read
  }

  /// Forgets everybody: somebody’s key has been destroyed.
  func eraseAll() { people.withLock { $0.removeAll() } }

  /// The bytes that are kept of somebody, hashed all at once and not one by one.
  private struct Kept: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }
}
