import GRDBSQLite
import Record
import Vocabulary

/// Reads the columns of the row a statement has stepped to.
struct ColumnReader {
  let statement: OpaquePointer

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

  func flag(_ column: Int32) -> Bool { integer(column) != 0 }

  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    let count = Int(sqlite3_column_bytes(statement, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Ids one after another with a space between.
  func ids(_ column: Int32) -> [ID<Person>] {
    guard let start = sqlite3_column_text(statement, column) else { return [] }
    let count = Int(sqlite3_column_bytes(statement, column))
    return UnsafeBufferPointer(start: start, count: count).split(separator: 32).map {
      ID(String(decoding: $0, as: UTF8.self))
    }
  }

  func instant(_ column: Int32) -> Instant { Instant(microseconds: integer(column)) }

  func optionalInstant(_ column: Int32) -> Instant? {
    isNull(column) ? nil : instant(column)
  }
}
