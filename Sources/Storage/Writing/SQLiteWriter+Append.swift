import Casework
import GRDB
import Record
import UseCases
import Vocabulary

extension SQLiteWriter {
  @discardableResult
  func append(
    _ entries: [NewEntry], by author: Author, once key: CommandKey?
  ) throws -> [Entry] {
    if let key, let saved = try self.entries(savedBy: key, of: author.practitioner) { return saved }
    try entries.forEach(check)
    let first = state.heads.entries.count + 1
    let added = try entries.map { try add($0, by: author) }
    if let key {
      try db.run(
        "INSERT INTO command (practitioner, key, first, last) VALUES (?, ?, ?, ?)",
        .text(author.practitioner.value), .text(key.value), .integer(first),
        .integer(state.heads.entries.count))
    }
    try logAdding(added, by: author)
    return added
  }

  private func check(_ entry: NewEntry) throws {
    guard !entry.subjects.isEmpty, Set(entry.subjects).count == entry.subjects.count,
      entry.subjects.allSatisfy({ ID<Person>(checking: $0.value) != nil })
    else {
      throw StoreProblem.refused("An entry is about one person or more, each named once.")
    }
    if let seen = entry.basedOn {
      let since = try entries(about: seen.person, kinds: seen.kinds, after: seen.number)
      guard since.isEmpty else { throw Conflict(since: since) }
    }
    if let corrects = entry.corrects {
      let exists = try db.any("SELECT 1 FROM entry WHERE id = ?", .text(corrects.value))
      guard exists else {
        throw StoreProblem.refused("The entry to be corrected is not in the record.")
      }
    }
  }

  private func add(_ new: NewEntry, by author: Author) throws -> Entry {
    let keys = try new.subjects.map(keyOrNew)
    state.heads.recordedAt = max(now, state.heads.recordedAt)
    let envelope = Envelope(
      id: memory.makeID(at: state.heads.recordedAt), kind: new.kind, subjects: new.subjects,
      occurred: new.occurred, recordedAt: state.heads.recordedAt, author: author,
      basis: new.basis, marking: new.marking, corrects: new.corrects)
    let sealed = try SealedEntry.sealing(new.contents, in: envelope, for: keys)
    let head = state.heads.entries.following(with: sealed.chained, in: .entries)
    try EntryRow.insert(sealed, head: head, into: db)
    state.heads.entries = head
    let entry = Entry(number: head.count, envelope: envelope, contents: new.contents)
    for subject in new.subjects { try note(entry, about: subject) }
    return entry
  }

  private func note(_ entry: Entry, about subject: ID<Person>) throws {
    try db.run(
      "INSERT INTO entry_subject (person, number, kind) VALUES (?, ?, ?)",
      .text(subject.value), .integer(entry.number), .text(entry.kind.name))
    if state.newKeys[subject] != nil { state.newEntries[subject, default: []].append(entry) }
    if PersonProjection.kinds.contains(entry.kind.name) { state.behind.insert(subject) }
  }

  /// The person's key, made now if nothing was ever recorded about them.
  private func keyOrNew(for person: ID<Person>) throws -> PersonKey {
    if let key = try key(of: person) { return key }
    let isDestroyed = try db.any("SELECT 1 FROM person_key WHERE person = ?", .text(person.value))
    guard !isDestroyed else { throw NotFound() }
    let key = PersonKey.make(for: person)
    try db.run(
      "INSERT INTO person_key (person, wrapped) VALUES (?, ?)", .text(person.value),
      .bytes(try key.wrapped(with: memory.keys.master)))
    state.newKeys[person] = key
    return key
  }

  private func logAdding(_ entries: [Entry], by author: Author) throws {
    guard !entries.isEmpty else { return }
    var seen: Set<ID<Person>> = []
    let people = entries.flatMap(\.envelope.subjects).filter { seen.insert($0).inserted }
    try log(
      AccessEvent(
        at: now, author: author, action: .addedEntry, people: people,
        detail: entries.map(\.id.value).joined(separator: " ")))
  }
}
