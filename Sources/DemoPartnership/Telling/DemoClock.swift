import Synchronization
public import Vocabulary

/// The clock of a store while the demonstration is written: it stands where the story has got to.
public final class DemoClock: Sendable {
  private let microseconds: Mutex<Int64>

  public init(startingAt instant: Instant) { microseconds = Mutex(instant.microseconds) }

  public var now: Instant { Instant(microseconds: microseconds.withLock { $0 }) }

  /// Moves the clock on; it never goes back.
  public func move(to instant: Instant) {
    microseconds.withLock { $0 = max($0, instant.microseconds) }
  }
}
