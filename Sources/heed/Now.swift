import FoundationEssentials
import Vocabulary

extension Instant {
  /// The system’s clock, read now.
  static func now() -> Instant {
    Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
  }
}
