import Glibc
import GRDB
import Record
import Vocabulary

/// How a data folder is opened: looked at first, and refused before anything in it is changed.
struct Opening {
  let folder: DataFolder
  let keyFile: MasterKeyFile
  let limits: SQLiteStore.Limits

  func open(
    for purpose: SQLiteStore.Purpose, _ clock: @escaping @Sendable () -> Instant,
    _ generator: any RandomNumberGenerator & Sendable
  ) throws -> SQLiteStore {
    let lock = try prepare(for: purpose)
    let found = try layout()
    let master: MasterKey
    if found == 0 {
      guard purpose != .reading else { throw StoreProblem.noDatabase(path: folder.database) }
      master = try keyFile.readOrMake(for: folder.database)
    } else {
      master = try keyFile.read(for: folder.database)
      try checkKey(master)
    }
    if purpose == .reading, found < Schema.version {
      throw StoreProblem.olderDatabase(
        path: folder.database, found: found, known: Schema.version)
    }
    let pool = try DatabasePool(
      path: folder.database, configuration: Self.configuration(limits, purpose))
    let detail = try settle(pool, master, for: purpose)
    let memory = StoreMemory(
      path: folder.database, keys: KeyRing(master: master, detail: detail, limit: limits.keys),
      openedEntries: limits.openedEntries, clock: clock, generator: generator)
    let store = SQLiteStore(
      pool, memory, folder: folder, keyFile: keyFile, lock: lock,
      isReadOnly: purpose == .reading)
    let heads = try pool.read { try ChainHeads($0) }
    store.checkpoints?.log(heads.all, at: clock())
    return store
  }

  private func prepare(for purpose: SQLiteStore.Purpose) throws(StoreProblem) -> FolderLock? {
    guard purpose != .reading else {
      guard folder.hasDatabase else { throw .noDatabase(path: folder.database) }
      return nil
    }
    try folder.make()
    return purpose == .serving ? try FolderLock(folder) : nil
  }

  /// The layout of the database that is there; 0 when there is none.
  private func layout() throws -> Int {
    guard folder.hasDatabase else { return 0 }
    guard access(folder.database, R_OK) == 0 else {
      throw StoreProblem.cannotRead(path: folder.database, why: PlainFile.reason())
    }
    guard PlainFile.read(folder.database, atMost: 16).map(Self.isSQLite) ?? false else {
      throw StoreProblem.notAHeedDatabase(path: folder.database)
    }
    return try look { try Schema.check($0, path: folder.database) }
  }

  private static func isSQLite(_ bytes: [UInt8]) -> Bool {
    bytes == Array("SQLite format 3\0".utf8)
  }

  private func checkKey(_ master: MasterKey) throws {
    do {
      _ = try look { try Self.detailKey($0, master, path: folder.database) }
    } catch is WrongKey {
      throw StoreProblem.wrongKey(path: keyFile.path)
    }
  }

  /// Looks without being able to change anything.
  ///
  /// After a crash while the database was being made, SQLite must first undo what was half done, which it cannot
  /// do when it may only read.
  private func look<Result>(_ read: (Database) throws -> Result) throws -> Result {
    do {
      return try look(readonly: true, read)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      return try look(readonly: false, read)
    }
  }

  private func look<Result>(
    readonly: Bool, _ read: (Database) throws -> Result
  ) throws -> Result {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: folder.database, configuration: configuration)
    defer { try? queue.close() }
    return try queue.read(read)
  }

  /// Brings the layout up to date, sets how durable writes are, and opens the key to details.
  private func settle(
    _ pool: DatabasePool, _ master: MasterKey, for purpose: SQLiteStore.Purpose
  ) throws -> DetailKey {
    if purpose != .reading {
      chmod(folder.database, 0o600)
      try Schema.migrator(sealedWith: master).migrate(pool)
      try pool.writeWithoutTransaction { db in
        // GRDB chooses NORMAL, which may lose what was acknowledged when the power fails.
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA journal_size_limit = \(16 << 20)")
        try db.execute(sql: "PRAGMA secure_delete = ON")
      }
    }
    return try pool.read { try Self.detailKey($0, master, path: folder.database) }
  }

  static func configuration(
    _ limits: SQLiteStore.Limits, _ purpose: SQLiteStore.Purpose
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = purpose == .reading
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = limits.readers
    configuration.persistentReadOnlyConnections = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cache_size = -16000")
    }
    return configuration
  }

  /// - Throws: `WrongKey` when the master key is not the one the record was sealed with.
  static func detailKey(_ db: Database, _ master: MasterKey, path: String) throws -> DetailKey {
    let wrapped = try db.first("SELECT wrapped FROM key_check WHERE name = 'detail'") {
      $0.bytes(0)
    }
    guard let wrapped else {
      throw StoreProblem.damaged(path: path, why: "its key check is missing")
    }
    return try DetailKey(wrapped: wrapped, with: master)
  }
}
