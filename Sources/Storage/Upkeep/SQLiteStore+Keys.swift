import GRDB
public import Record
import UseCases
public import Vocabulary

extension SQLiteStore {
  /// Destroys the key to what is recorded about one person, for good.
  ///
  /// What was only about them can never be read again; what was also about somebody else stays readable for
  /// them; the chain still verifies. Copies of the database made earlier still hold the key.
  ///
  /// - Parameter why: kept, sealed, in the access log.
  public func destroyKey(of person: ID<Person>, why: String, by author: Author) async throws {
    let lock = try lockedAlone()
    defer { withExtendedLifetime(lock) {} }
    let memory = memory
    try await write { writer in
      guard try writer.key(of: person) != nil else { throw NotFound() }
      try writer.db.run(
        "UPDATE person_key SET wrapped = NULL, destroyed_at = ? WHERE person = ?",
        .integer(writer.now.microseconds), .text(person.value))
      try writer.unproject(person)
      try writer.db.run(
        "DELETE FROM draft WHERE instr(key, ?) > 0", .text(person.value))
      try writer.log(
        AccessEvent(
          at: writer.now, author: author, action: .destroyedKey, people: [person], detail: why))
    }
    memory.keys.forget(person)
    memory.opened.erase(person)
    memory.shown.eraseAll()
    await emptyJournal()
  }

  /// Wraps every key again with a new master key, which is written to a new file; the old file is left alone.
  ///
  /// - Returns: where the new key file is. Until it is put in place of the old one, or named by
  ///   `HEED_MASTER_KEY_FILE`, the record cannot be opened.
  public func rotateMasterKey(to path: String) async throws {
    let lock = try lockedAlone()
    defer { withExtendedLifetime(lock) {} }
    guard let folder else { throw StoreProblem.failed("A store in memory keeps no key file.") }
    let file = MasterKeyFile(path, in: folder)
    guard !PlainFile.exists(file.path) else {
      throw StoreProblem.unreadableKey(
        path: file.path, why: "there is a file there already, which is never written over")
    }
    let master = MasterKey.make()
    try file.create(master)
    try await write { writer in try writer.wrapKeys(with: master) }
    memory.keys.change(master: master)
    await emptyJournal()
  }

  /// The folder to ourselves, for what a server working beside us would undo.
  private func lockedAlone() throws(StoreProblem) -> FolderLock? {
    guard !isReadOnly else { throw .openedForReading }
    guard let folder, !isServing else { return nil }
    return try FolderLock(folder)
  }

  /// Moves what was written into the database file and empties the journal, so that old keys are not left in it.
  ///
  /// A long reader may be in the way; then the journal is emptied by what is written next.
  private func emptyJournal() async {
    guard folder != nil else { return }
    _ = try? await database.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
  }
}

extension SQLiteWriter {
  fileprivate func wrapKeys(with master: MasterKey) throws {
    let old = memory.keys.master
    let keys = try db.all("SELECT person, wrapped FROM person_key WHERE wrapped IS NOT NULL") {
      (ID<Person>($0.text(0)), $0.bytes(1))
    }
    for (person, wrapped) in keys {
      let key = try PersonKey(wrapped: wrapped, for: person, with: old)
      try db.run(
        "UPDATE person_key SET wrapped = ? WHERE person = ?",
        .bytes(try key.wrapped(with: master)), .text(person.value))
    }
    try db.run(
      "UPDATE key_check SET wrapped = ? WHERE name = 'detail'",
      .bytes(try memory.keys.detail.wrapped(with: master)))
  }
}
