import Record
import Synchronization
import Vocabulary

/// The keys a store has open: the master key, the key to details, and people's keys used lately.
final class KeyRing: Sendable {
  private let state: Mutex<State>

  private struct State {
    var master: MasterKey
    var detail: DetailKey
    var people: RecentlyUsed<ID<Person>, PersonKey>
    /// Whose key was destroyed while the store was open: a reader that began before must not bring it back.
    var destroyed: Set<ID<Person>> = []
  }

  init(master: MasterKey, detail: DetailKey, limit: Int) {
    state = Mutex(State(master: master, detail: detail, people: RecentlyUsed(limit: limit)))
  }

  var master: MasterKey { state.withLock(\.master) }
  var detail: DetailKey { state.withLock(\.detail) }

  func change(master: MasterKey) { state.withLock { $0.master = master } }

  func key(of person: ID<Person>) -> PersonKey? { state.withLock { $0.people.use(person) } }

  func keep(_ key: PersonKey) {
    state.withLock { state in
      guard !state.destroyed.contains(key.person) else { return }
      state.people.keep(key, for: key.person)
    }
  }

  func forget(_ person: ID<Person>) {
    state.withLock { state in
      state.destroyed.insert(person)
      state.people.remove(person)
    }
  }
}
