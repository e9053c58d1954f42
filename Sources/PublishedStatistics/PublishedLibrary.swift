import Synchronization

/// Published tables by name, each unpacked when it is first asked for.
///
/// ``shipped`` has those that come with Heed; tables a place has imported are put over them with
/// ``adding(_:)``.
public final class PublishedLibrary: Sendable {
  private let packed: PackedTables
  private let under: PublishedLibrary?
  private let unpacked = Mutex<[Int: PublishedTable]>([:])
  private let families = Mutex<[String: [PublishedTable]]>([:])

  /// Tables packed with ``pack(_:)``.
  public convenience init(packed bytes: [UInt8]) throws(PackedFault) {
    self.init(try PackedTables(bytes), under: nil)
  }

  private init(_ packed: PackedTables, under: PublishedLibrary?) {
    self.packed = packed
    self.under = under
  }

  /// Tables in few bytes, for keeping: about a tenth of their files.
  ///
  /// The same tables in the same order always give the same bytes.
  public static func pack(_ tables: [PublishedTable]) -> [UInt8] {
    PackedTables.pack(tables)
  }

  /// This library with others in front: of two tables of one name, the added one is found.
  public func adding(packed bytes: [UInt8]) throws(PackedFault) -> PublishedLibrary {
    PublishedLibrary(try PackedTables(bytes), under: self)
  }

  /// The names of all tables, in order.
  public var names: [String] {
    Set(packed.names + (under?.names ?? [])).sorted()
  }

  /// A table by the name of its file without `.csv`; nil where there is none.
  public func table(named name: String) throws(PackedFault) -> PublishedTable? {
    guard let number = packed.names.firstIndex(of: name) else {
      return try under?.table(named: name)
    }
    if let table = unpacked.withLock({ $0[number] }) { return table }
    let table = try packed.table(number)
    unpacked.withLock { $0[number] = table }
    return table
  }

  /// All releases of one kind of table, such as `d2`, the latest first.
  public func releases(of family: String) throws(PackedFault) -> [PublishedTable] {
    if let tables = families.withLock({ $0[family] }) { return tables }
    var tables: [PublishedTable] = []
    for name in names where PublishedTable.family(of: name) == family {
      if let table = try table(named: name) { tables.append(table) }
    }
    tables.sort { one, other in
      (one.years.last?.endYear ?? 0, one.name) > (other.years.last?.endYear ?? 0, other.name)
    }
    let found = tables
    families.withLock { $0[family] = found }
    return found
  }
}
