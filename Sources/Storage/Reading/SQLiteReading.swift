import GRDB
import Record
import UseCases
import Vocabulary

/// What reading and writing transactions have in common: everything ``RecordReader`` asks is answered in extensions of this.
protocol SQLiteReading: RecordReader {
  var db: Database { get }
  var memory: StoreMemory { get }

  /// Entries after this number must not be remembered after the transaction: they may be rolled back.
  var committed: Int64 { get }

  /// A person's key, if it exists.
  func key(of person: ID<Person>) throws -> PersonKey?

  /// Brings the projections up to date with entries this transaction has added.
  func project() throws
}

extension SQLiteReading {
  /// A key from memory or from the database, which is then remembered.
  func storedKey(of person: ID<Person>) throws -> PersonKey? {
    if let key = memory.keys.key(of: person) { return key }
    let wrapped = try db.first(
      "SELECT wrapped FROM person_key WHERE person = ? AND wrapped IS NOT NULL",
      .text(person.value)
    ) { $0.bytes(0) }
    guard let wrapped else { return nil }
    let key = try PersonKey(wrapped: wrapped, for: person, with: memory.keys.master)
    memory.keys.keep(key)
    return key
  }
}

/// A reading transaction: one moment of the record.
struct SQLiteReader: SQLiteReading {
  let db: Database
  let memory: StoreMemory
  let now: Instant

  init(_ db: Database, _ memory: StoreMemory) {
    self.db = db
    self.memory = memory
    now = memory.clock()
  }

  /// Everything a reader sees has been committed.
  var committed: Int64 { .max }

  func key(of person: ID<Person>) throws -> PersonKey? { try storedKey(of: person) }

  func project() {}
}
