import FoundationEssentials
import Glibc
import GRDB
import Record
import Vocabulary

/// A backup on its way into a data folder: copied beside, checked, and only then given its name.
struct Restoring {
  let backup: String
  let folder: DataFolder
  let keyFile: String?

  private var part: String { "\(folder.database).restoring" }

  func run() async throws -> Verification {
    guard PlainFile.size(of: backup) > 0 else { throw StoreProblem.noDatabase(path: backup) }
    guard !PlainFile.exists(folder.database) else {
      throw StoreProblem.folderNotEmpty(path: folder.path)
    }
    try folder.make()
    let lock = try FolderLock(folder)
    defer { withExtendedLifetime(lock) {} }
    do {
      let verification = try await checked()
      guard rename(part, folder.database) == 0 else {
        throw StoreProblem.folderNotWritable(path: folder.path, why: PlainFile.reason())
      }
      PlainFile.syncFolder(of: folder.database)
      return verification
    } catch {
      remove()
      guard let error = error as? DatabaseError else { throw error }
      throw StoreProblem(error, path: backup)
    }
  }

  private func checked() async throws -> Verification {
    remove()
    guard (try? FileManager.default.copyItem(atPath: backup, toPath: part)) != nil else {
      throw StoreProblem.cannotRead(path: backup, why: "it cannot be copied: \(PlainFile.reason())")
    }
    chmod(part, 0o600)
    let file = MasterKeyFile(
      keyFile, in: folder, environment: getenv("HEED_MASTER_KEY_FILE").map { String(cString: $0) })
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    let queue = try DatabaseQueue(path: part, configuration: configuration)
    defer { try? queue.close() }
    return try await queue.read { db in try check(db, with: file) }
  }

  private func check(_ db: Database, with file: MasterKeyFile) throws -> Verification {
    let found = try Schema.check(db, path: backup)
    guard found > 0 else { throw StoreProblem.notAHeedDatabase(path: backup) }
    let sound = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
    guard sound == "ok" else {
      throw StoreProblem.damaged(path: backup, why: "its pages do not fit together")
    }
    let differences = found == Schema.version ? try Schema.differences(in: db) : []
    guard differences.isEmpty else {
      throw StoreProblem.damaged(
        path: backup, why: "its layout was changed: \(differences.joined(separator: ", "))")
    }
    let master = try file.read(for: backup)
    do {
      _ = try Opening.detailKey(db, master, path: backup)
    } catch is WrongKey {
      throw StoreProblem.wrongKey(path: file.path)
    }
    let walk = ChainWalk(db, [])
    return Verification(
      entries: try walk.entries(), accesses: try walk.accesses(), checkpointsMet: 0,
      checkpointFailures: 0, schemaDifferences: [])
  }

  private func remove() {
    for file in [part, "\(part)-journal", "\(part)-wal", "\(part)-shm"] { unlink(file) }
  }
}
