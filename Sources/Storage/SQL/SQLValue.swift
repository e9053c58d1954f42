import GRDBSQLite

/// A value given to a statement.
enum SQLValue: Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])

  static func text(ifAny text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }
  static func integer(ifAny number: Int64?) -> SQLValue { number.map(SQLValue.integer) ?? .null }
  static func flag(_ flag: Bool) -> SQLValue { .integer(flag ? 1 : 0) }

  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    switch self {
    case .null: sqlite3_bind_null(statement, place)
    case .integer(let number): sqlite3_bind_int64(statement, place, number)
    case .text(var text):
      text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), Self.copied)
        }
      }
    case .bytes(let bytes):
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, place, 0)
        : bytes.withUnsafeBytes {
          sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), Self.copied)
        }
    }
  }

  /// SQLITE_TRANSIENT: SQLite keeps a copy of its own.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
