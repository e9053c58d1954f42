import Glibc
import GRDB
import Vocabulary

extension SQLiteStore {
  /// Copies the database, as it is at one moment, to a new file while people go on working.
  ///
  /// The master key is not in it: without a copy of the key file, kept somewhere else, the backup opens nothing.
  public func backup(to path: String) async throws {
    guard !PlainFile.exists(path) else {
      throw StoreProblem.refused("\(path) is there already. A backup never writes over a file.")
    }
    let part = "\(path).part"
    unlink(part)
    do {
      try copy(to: part)
      guard rename(part, path) == 0 else {
        throw StoreProblem.cannotRead(path: path, why: PlainFile.reason())
      }
      PlainFile.syncFolder(of: path)
    } catch let error as DatabaseError {
      unlink(part)
      throw StoreProblem(error, path: path)
    }
  }

  private func copy(to path: String) throws {
    guard PlainFile.create(path, "") else {
      throw StoreProblem.folderNotWritable(path: path, why: PlainFile.reason())
    }
    var configuration = Configuration()
    configuration.journalMode = .default
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? copy.close() }
    try database.backup(to: copy)
    // One file by itself, which any SQLite opens without a journal beside it.
    try copy.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
    }
  }

  /// Puts a backup into a folder that holds no record, after opening it with the key and verifying both chains.
  ///
  /// When anything is wrong, the folder is left without a database.
  @discardableResult
  public static func restore(
    from backup: String, into path: String, keyFile: String? = nil
  ) async throws -> Verification {
    let restoring = Restoring(backup: backup, folder: DataFolder(path: path), keyFile: keyFile)
    return try await restoring.run()
  }
}
