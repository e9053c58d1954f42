import Record
import Synchronization
import UseCases
import Vocabulary

/// Checked returns, held in memory for those who sent them, for half an hour.
///
/// Nothing of a return is written to a disk. They are gone when Heed stops.
final class CheckedReturns: Sendable {
  private let now: @Sendable () -> Instant
  private let held = Mutex<[Held]>([])

  private struct Held: Sendable {
    let key: String
    let owner: ID<Practitioner>
    let checked: CheckedReturn
  }

  init(now: @escaping @Sendable () -> Instant) { self.now = now }

  static let seconds = 30.0 * 60
  /// Of one person, and of everybody.
  static let most = (ofOne: 3, ofAll: 30)

  /// - Returns: what it is found by.
  func hold(_ checked: CheckedReturn, for practitioner: ID<Practitioner>) -> String {
    held.withLock { held in
      forgetOld(&held)
      let own = held.filter { $0.owner == practitioner }
      if own.count >= Self.most.ofOne, let oldest = own.first {
        held.removeAll { $0.key == oldest.key }
      }
      if held.count >= Self.most.ofAll { held.removeFirst() }
      let key = FormKey.make().command?.value ?? ""
      held.append(Held(key: key, owner: practitioner, checked: checked))
      return key
    }
  }

  /// Nil when there is none, it is somebody else's, or its time is over.
  func find(_ key: String, of practitioner: ID<Practitioner>) -> CheckedReturn? {
    held.withLock { held in
      forgetOld(&held)
      return held.first { $0.key == key && $0.owner == practitioner }?.checked
    }
  }

  func all(of practitioner: ID<Practitioner>) -> [(key: String, checked: CheckedReturn)] {
    held.withLock { held in
      forgetOld(&held)
      return held.filter { $0.owner == practitioner }.map { (key: $0.key, checked: $0.checked) }
    }
  }

  func discard(_ key: String, of practitioner: ID<Practitioner>) {
    held.withLock { $0.removeAll { $0.key == key && $0.owner == practitioner } }
  }

  private func forgetOld(_ held: inout [Held]) {
    let now = now()
    held.removeAll { $0.checked.checkedAt.seconds(until: now) > Self.seconds }
  }
}
