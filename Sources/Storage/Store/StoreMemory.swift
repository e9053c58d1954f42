import Record
import Synchronization
import Vocabulary

/// What a store keeps in memory from one transaction to the next.
final class StoreMemory: Sendable {
  let path: String
  let keys: KeyRing
  let opened: OpenedEntries
  let shown = ShownPeople(limit: 10_000)
  let clock: @Sendable () -> Instant
  private let generator: Mutex<any RandomNumberGenerator & Sendable>

  init(
    path: String, keys: KeyRing, openedEntries: Int, clock: @escaping @Sendable () -> Instant,
    generator: any RandomNumberGenerator & Sendable
  ) {
    self.path = path
    self.keys = keys
    opened = OpenedEntries(limit: openedEntries)
    self.clock = clock
    self.generator = Mutex(generator)
  }

  func makeID<Subject>(at now: Instant) -> ID<Subject> {
    generator.withLock { ID.make(at: now, using: &$0) }
  }
}
