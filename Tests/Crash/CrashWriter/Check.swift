import Record
import Storage
import UseCases
import Vocabulary

/// Everything that was said to be kept, looked for in the record.
struct Check {
  private let store: SQLiteStore

  init(_ store: SQLiteStore) { self.store = store }

  func run() async throws {
    let found = try await store.verify()
    var entries: [ID<Entry>] = []
    var looks: Set<String> = []
    while let line = readLine() {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 2, words[0] == "entry" { entries.append(ID(words[1])) }
      if words.count == 2, words[0] == "look" { looks.insert(words[1]) }
    }
    let (ids, details) = try await kept(entries)
    for id in entries where !ids.contains(id) { CrashWriter.say("lost entry \(id)") }
    for look in looks.subtracting(details) { CrashWriter.say("lost look \(look)") }
    CrashWriter.say(
      "checked \(entries.count) \(looks.count) of \(found.entries.count) \(found.accesses.count)")
  }

  /// The entries that are there and can be opened, and the details of every look.
  private func kept(_ entries: [ID<Entry>]) async throws -> (Set<ID<Entry>>, Set<String>) {
    try await store.reading { record in
      let there = try entries.filter { try record.entry($0)?.contents != nil }
      let accesses = try record.accesses(limit: 1_000_000, before: nil)
      return (Set(there), Set(accesses.map(\.detail)))
    }
  }
}
