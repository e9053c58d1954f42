import Record
import Storage
import UseCases
import Vocabulary

/// Entries appended, each on the disk before it is acknowledged, against bare SQLite inserts of the same bytes.
struct AppendDurably: Benchmark {
  let name = "append"

  func figures(in workplace: Workplace) async throws -> [Figure] {
    let store = try Invented.store(in: workplace.folder("append"))
    let children = try await store.addChildren(500)
    let today = try await store.today()
    let bytes = try await bytesOfARow(in: store, about: children[0], today)
    let bare = try BareSQLite(in: workplace.folder("bare"))
    var (one, many, against) = (Rounds(), Rounds(), Rounds())
    for _ in 0..<5 {
      against.add(try bare.inserted(4000, rowsOf: bytes))
      one.add(try await oneAfterAnother(2000, store, children, today))
      many.add(try await atOnce(8000, store, children, today))
    }
    try store.close()
    let comparison = "bare SQLite inserts of the same bytes, full sync"
    return [
      Figure(
        "Entries appended durably by 64 at once", many.median, "a second", against: comparison,
        of: against.median, aim: .ratioAtLeast(0.5)),
      Figure(
        "Entries appended durably, one after another", one.median, "a second",
        against: comparison, of: against.median, aim: .ratioAtLeast(0.5)),
    ]
  }

  /// As many bytes as the chain covers of an entry, and its hash.
  private func bytesOfARow(
    in store: SQLiteStore, about child: ID<Person>, _ today: LocalDate
  ) async throws -> [UInt8] {
    var sizes: [Int] = []
    for number in 0..<4 {
      let entry = Invented.entry(number, about: child, on: today)
      let added = try await store.writing { record in
        try record.append([entry], by: Invented.worker.author, once: nil)[0]
      }
      let sealed = try SealedEntry.sealing(
        entry.contents, in: added.envelope, for: [PersonKey.make(for: child)])
      sizes.append(sealed.chained.count + 32)
    }
    return [UInt8](repeating: 7, count: sizes.reduce(0, +) / sizes.count)
  }

  private func oneAfterAnother(
    _ count: Int, _ store: SQLiteStore, _ children: [ID<Person>], _ today: LocalDate
  ) async throws -> Double {
    let took = try await Duration.of {
      for number in 0..<count { try await append(number, store, children, today) }
    }
    return Double(count) / took.seconds
  }

  private func atOnce(
    _ count: Int, _ store: SQLiteStore, _ children: [ID<Person>], _ today: LocalDate
  ) async throws -> Double {
    let writers = 64
    let took = try await Duration.of {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<writers {
          group.addTask {
            for number in 0..<(count / writers) {
              try await append(writer * 7 + number, store, children, today)
            }
          }
        }
        try await group.waitForAll()
      }
    }
    return Double(count / writers * writers) / took.seconds
  }

  private func append(
    _ number: Int, _ store: SQLiteStore, _ children: [ID<Person>], _ today: LocalDate
  ) async throws {
    let child = children[number * 31 % children.count]
    let entry = Invented.entry(number, about: child, on: today)
    try await store.writing { record in
      _ = try record.append([entry], by: Invented.worker.author, once: nil)
    }
  }
}
