import Foundation
import GRDBSQLite

/// A table of rows in SQLite, inserted one transaction each with full sync: as little as keeping something durably
/// can cost on this disk.
final class BareSQLite {
  private var database: OpaquePointer?
  private var insertion: OpaquePointer?

  /// Makes an empty one.
  init(in folder: URL) throws {
    try check(sqlite3_open(folder.appending(path: "bare.sqlite").path, &database))
    for statement in [
      "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
      "CREATE TABLE row (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
    ] {
      try check(sqlite3_exec(database, statement, nil, nil, nil))
    }
    try check(
      sqlite3_prepare_v2(database, "INSERT INTO row (bytes) VALUES (?)", -1, &insertion, nil))
  }

  deinit {
    sqlite3_finalize(insertion)
    sqlite3_close(database)
  }

  /// Inserts `count` rows, each kept before the next, and gives how many a second.
  func inserted(_ count: Int, rowsOf bytes: [UInt8]) throws -> Double {
    let took = try Duration.measuring {
      for _ in 0..<count { try insert(bytes) }
    }
    return Double(count) / took.seconds
  }

  private func insert(_ bytes: [UInt8]) throws {
    sqlite3_reset(insertion)
    try bytes.withUnsafeBytes { bytes in
      try check(sqlite3_bind_blob(insertion, 1, bytes.baseAddress, Int32(bytes.count), nil))
      guard sqlite3_step(insertion) == SQLITE_DONE else { throw Failure(database) }
    }
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw Failure(database) }
  }

  /// SQLite said no.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ database: OpaquePointer?) { description = String(cString: sqlite3_errmsg(database)) }
  }
}
