import Casework
import GRDB
import Record
import Vocabulary

extension SQLiteWriter {
  func project() throws {
    guard !state.behind.isEmpty else { return }
    let behind = state.behind.sorted()
    state.behind = []
    for person in behind {
      try project(person, from: try projectedEntries(about: person))
    }
  }

  /// Makes a person's projections again from the entries they depend on.
  func project(_ person: ID<Person>, from entries: [Entry]) throws {
    let first = entries.first?.number ?? 0
    let row = PersonProjection(person: person, entries: entries).map {
      PersonRow(projection: $0, firstNumber: first)
    }
    guard let row else { return try unproject(person) }
    try PersonTable(db).save(row)
  }

  func unproject(_ person: ID<Person>) throws { try PersonTable(db).remove(person) }

  private func projectedEntries(about person: ID<Person>) throws -> [Entry] {
    if let all = state.newEntries[person] {
      return all.filter { PersonProjection.kinds.contains($0.kind.name) }
    }
    return try entries(about: person, kinds: PersonProjection.kinds, after: 0)
  }
}
