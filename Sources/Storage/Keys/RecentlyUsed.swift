/// Values kept in memory until their weight together is too much; those not used for longest go first.
struct RecentlyUsed<Key: Hashable, Value> {
  private var held: [Key: Held] = [:]
  private var clock: UInt64 = 0
  private var weight = 0
  private let limit: Int

  private struct Held {
    var value: Value
    var weight: Int
    var usedAt: UInt64
  }

  init(limit: Int) { self.limit = limit }

  mutating func use(_ key: Key) -> Value? {
    guard let place = held.index(forKey: key) else { return nil }
    clock += 1
    held.values[place].usedAt = clock
    return held.values[place].value
  }

  mutating func keep(_ value: Value, for key: Key, weight added: Int = 1) {
    remove(key)
    guard added <= limit else { return }
    clock += 1
    held[key] = Held(value: value, weight: added, usedAt: clock)
    weight += added
    if weight > limit { makeRoom() }
  }

  mutating func remove(_ key: Key) {
    if let gone = held.removeValue(forKey: key) { weight -= gone.weight }
  }

  mutating func removeAll() {
    held = [:]
    weight = 0
  }

  /// Down to four fifths at once, so that the sorting is seldom.
  private mutating func makeRoom() {
    for (key, _) in held.sorted(by: { $0.value.usedAt < $1.value.usedAt }) {
      guard weight > limit / 5 * 4 else { return }
      remove(key)
    }
  }
}
