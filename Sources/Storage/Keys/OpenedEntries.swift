import Casework
import Record
import Synchronization
import Vocabulary

/// Entries that have been opened lately, by whom they are about, so that a page seen again opens only what is new.
final class OpenedEntries: Sendable {
  private let state: Mutex<State>

  private struct State {
    var people: RecentlyUsed<ID<Person>, KnownEntries>
    var erased: Set<ID<Person>> = []
  }

  /// - Parameter limit: how many entries are held at most, of everybody together.
  init(limit: Int) { state = Mutex(State(people: RecentlyUsed(limit: limit))) }

  /// What is held of a person: the first so many of their entries, never one that was not committed; nil when nothing is.
  func entries(about person: ID<Person>) -> KnownEntries? {
    state.withLock { $0.people.use(person) }
  }

  /// Holds every entry about a person up to the last given.
  func keep(_ entries: KnownEntries, about person: ID<Person>) {
    state.withLock { state in
      guard !state.erased.contains(person) else { return }
      let held = state.people.use(person)?.count ?? 0
      guard entries.count > held else { return }
      state.people.keep(entries, for: person, weight: entries.count)
    }
  }

  /// Forgets everything about a person, for good: their key has been destroyed.
  func erase(_ person: ID<Person>) {
    state.withLock { state in
      state.erased.insert(person)
      state.people.remove(person)
    }
  }
}
