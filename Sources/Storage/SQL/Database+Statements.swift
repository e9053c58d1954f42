import GRDB
import GRDBSQLite

/// Statements run straight through SQLite on a GRDB connection, about twice as quick as through its rows and arguments.
extension Database {
  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ values: SQLValue...) throws {
    try each(sql, values) { _ in true }
  }

  func all<Value>(
    _ sql: String, _ values: SQLValue..., read: (ColumnReader) throws -> Value
  ) throws -> [Value] {
    var found: [Value] = []
    try each(sql, values) { row in
      found.append(try read(row))
      return true
    }
    return found
  }

  func first<Value>(
    _ sql: String, _ values: SQLValue..., read: (ColumnReader) throws -> Value
  ) throws -> Value? {
    var found: Value?
    try each(sql, values) { row in
      found = try read(row)
      return false
    }
    return found
  }

  /// Whether a statement gives any row.
  func any(_ sql: String, _ values: SQLValue...) throws -> Bool {
    var isFound = false
    try each(sql, values) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// Steps through the rows until `row` says that it has seen enough.
  ///
  /// The block must not run the same statement again.
  func each(_ sql: String, _ values: [SQLValue], _ row: (ColumnReader) throws -> Bool) throws {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer { sqlite3_reset(statement) }
    for (place, value) in values.enumerated() {
      try check(value.bind(to: statement, at: Int32(place + 1)), is: SQLITE_OK)
    }
    while true {
      let code = sqlite3_step(statement)
      guard code == SQLITE_ROW else { return try check(code, is: SQLITE_DONE) }
      guard try row(ColumnReader(statement: statement)) else { return }
    }
  }

  private func check(_ code: Int32, is expected: Int32) throws {
    guard code != expected else { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(sqliteConnection)),
      message: sqliteConnection.map { String(cString: sqlite3_errmsg($0)) })
  }
}
