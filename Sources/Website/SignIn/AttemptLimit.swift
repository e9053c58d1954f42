import Synchronization
import Vocabulary

/// Limits how often somebody may try to sign in from one address.
///
/// The lock on an account stops guessing at one account; this stops one machine guessing at many.
final class AttemptLimit: Sendable {
  private let most: Int
  private let seconds: Double
  private let now: @Sendable () -> Instant
  private let attempts = Mutex<[String: [Instant]]>([:])

  init(most: Int = 30, in seconds: Double = 5 * 60, now: @escaping @Sendable () -> Instant) {
    self.most = most
    self.seconds = seconds
    self.now = now
  }

  /// Counts an attempt; throws ``TooManyAttempts`` when there have been too many lately.
  func count(from address: String) throws(TooManyAttempts) {
    let now = now()
    let isAllowed = attempts.withLock { attempts in
      if attempts.count > Self.mostAddresses { forgetOld(&attempts, at: now) }
      let recent = (attempts[address] ?? []).filter { $0.seconds(until: now) < seconds }
      guard recent.count < most else { return false }
      attempts[address] = recent + [now]
      return true
    }
    if !isAllowed { throw TooManyAttempts() }
  }

  /// Takes back the latest attempt from an address: one that was right is no guess.
  func forgive(_ address: String) {
    attempts.withLock { attempts in _ = attempts[address]?.popLast() }
  }

  private static let mostAddresses = 10_000

  private func forgetOld(_ attempts: inout [String: [Instant]], at now: Instant) {
    attempts = attempts.filter { $0.value.contains { $0.seconds(until: now) < seconds } }
  }
}

/// Too many attempts to sign in from one address.
struct TooManyAttempts: Error {}
