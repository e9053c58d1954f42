import GRDB

extension StoreProblem {
  /// What an error of the database means to whoever runs Heed.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_IOERR: self = Self.inputOutput(error, path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .notAHeedDatabase(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, why: "its pages do not fit together")
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN: self = .cannotRead(path: path, why: "it cannot be opened")
    default: self = .failed("The database could not do it (\(Self.code(error))).")
    }
  }

  /// A write that fails for want of room is told by some file systems as an input or output error.
  private static func inputOutput(_ error: DatabaseError, path: String) -> StoreProblem {
    switch error.extendedResultCode {
    case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE:
      .diskFull(path: path)
    default: .cannotRead(path: path, why: "the disk gave an error (\(code(error)))")
    }
  }

  /// The code and SQLite's own words for it; never the statement, which may hold names.
  private static func code(_ error: DatabaseError) -> String {
    "\(error.extendedResultCode.rawValue): \(error.extendedResultCode)"
  }

  /// Runs what uses the database, so that only a ``StoreProblem`` or the block's own errors come out.
  static func telling<Result>(_ path: String, _ run: () throws -> Result) throws -> Result {
    do {
      return try run()
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: path)
    }
  }
}
