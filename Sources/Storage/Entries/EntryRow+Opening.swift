import Dispatch
import Record
import Synchronization
import Vocabulary

extension EntryRow {
  func opened(with key: (ID<Person>) -> PersonKey?) throws -> Entry {
    Entry(
      number: number, envelope: sealed.envelope, contents: try sealed.opened(with: key))
  }
}

extension [EntryRow] {
  /// Long records are opened on every core: it is arithmetic and nothing else.
  func inParallel(_ open: @escaping @Sendable (EntryRow) throws -> Entry) throws -> [Entry] {
    guard count >= 256 else { return try map(open) }
    let share = (count + 3) / 4
    let parts = Mutex([Int: Result<[Entry], any Error>]())
    DispatchQueue.concurrentPerform(iterations: 4) { part in
      let opened = Result { try dropFirst(part * share).prefix(share).map(open) }
      parts.withLock { $0[part] = opened }
    }
    return try parts.withLock { parts in
      try (0..<4).flatMap { part in try parts[part]?.get() ?? [] }
    }
  }
}
