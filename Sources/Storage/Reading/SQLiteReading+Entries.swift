import Casework
import GRDB
import Record
import UseCases
import Vocabulary

extension SQLiteReading {
  func known(about person: ID<Person>) throws -> KnownEntries {
    let held = memory.opened.entries(about: person)
    let last = try db.first(
      "SELECT max(number) FROM entry_subject WHERE person = ?", .text(person.value)
    ) { $0.integer(0) }
    guard let last, last > 0 else { return KnownEntries([]) }
    // Another transaction may already have opened more than this one can see.
    if let held, let newest = held.last?.number, newest >= last {
      return newest == last ? held : Array(held.prefix { $0.number <= last }).known
    }
    let news = try open(entryRows(about: person, after: held?.last?.number ?? 0), for: person)
    let all = KnownEntries((held?.entries ?? []) + news)
    if last <= committed { memory.opened.keep(all, about: person) }
    return all
  }

  func entry(_ id: ID<Entry>) throws -> Entry? {
    let row = try db.first(
      "SELECT \(EntryRow.columns) FROM entry WHERE id = ?", .text(id.value), read: readEntry)
    return try row.map { try open($0) }
  }

  func entries(
    savedBy key: CommandKey, of practitioner: ID<Practitioner>
  ) throws -> [Entry]? {
    let range = try db.first(
      "SELECT first, last FROM command WHERE practitioner = ? AND key = ?",
      .text(practitioner.value), .text(key.value)
    ) { ($0.integer(0), $0.integer(1)) }
    guard let (first, last) = range else { return nil }
    return try db.all(
      "SELECT \(EntryRow.columns) FROM entry WHERE number BETWEEN ? AND ? ORDER BY number",
      .integer(first), .integer(last), read: readEntry
    ).map { try open($0) }
  }

  /// Entries of some kinds about a person, recorded after the one with this number.
  func entries(
    about person: ID<Person>, kinds: Set<String>, after number: Int64
  ) throws -> [Entry] {
    let held = memory.opened.entries(about: person)?.last?.number ?? 0
    if held > 0, held >= number, held <= committed {
      return try entries(about: person).filter {
        $0.number > number && kinds.contains($0.kind.name)
      }
    }
    return try storedEntries(about: person, kinds: kinds, after: number)
  }

  /// The same, opened afresh and not remembered.
  func storedEntries(
    about person: ID<Person>, kinds: Set<String>, after number: Int64 = 0
  ) throws -> [Entry] {
    let numbers = try db.all(
      "SELECT number, kind FROM entry_subject WHERE person = ? AND number > ? ORDER BY number",
      .text(person.value), .integer(number)
    ) { kinds.contains($0.text(1)) ? $0.integer(0) : 0 }
    return try open(entryRows(numbers.filter { $0 > 0 }), for: person)
  }

  private func entryRows(about person: ID<Person>, after number: Int64) throws -> [EntryRow] {
    try db.all(
      """
      SELECT \(EntryRow.columns) FROM entry_subject JOIN entry USING (number)
      WHERE entry_subject.person = ? AND entry_subject.number > ? ORDER BY entry_subject.number
      """, .text(person.value), .integer(number), read: readEntry)
  }

  private func entryRows(_ numbers: [Int64]) throws -> [EntryRow] {
    try numbers.compactMap { number in
      try db.first(
        "SELECT \(EntryRow.columns) FROM entry WHERE number = ?", .integer(number),
        read: readEntry)
    }
  }

  /// Reads a row, or says which entry cannot be read.
  private func readEntry(_ row: ColumnReader) throws -> EntryRow {
    do {
      return try EntryRow(row)
    } catch {
      throw StoreProblem.damaged(
        path: memory.path, why: "the \(error.column) of entry \(error.number) cannot be read")
    }
  }
}

extension SQLiteReading {
  /// Opens one entry with the key of whichever of its subjects still has one.
  func open(_ row: EntryRow) throws -> Entry {
    var keys: [ID<Person>: PersonKey] = [:]
    for subject in row.sealed.envelope.subjects where keys.isEmpty {
      keys[subject] = try key(of: subject)
    }
    return try row.opened { keys[$0] }
  }

  /// Opens a person's entries with their own key, or with the other subjects' where it is gone.
  func open(_ rows: [EntryRow], for person: ID<Person>) throws -> [Entry] {
    guard let key = try key(of: person) else { return try rows.map { try open($0) } }
    return try rows.inParallel { row in try row.opened { $0 == person ? key : nil } }
  }
}
