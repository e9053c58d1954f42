public import Vocabulary

/// A small table that is filled in row by row.
public struct Table: Hashable, Sendable {
  public var columns: [TableColumn]
  public var rows: CountLimits

  public init(columns: [TableColumn], rows: CountLimits = CountLimits()) {
    self.columns = columns
    self.rows = rows
  }

  public func column(_ id: ID<TableColumn>) -> TableColumn? { columns.first { $0.id == id } }
}

/// One column of a table; its cells cannot be tables themselves.
public struct TableColumn: Hashable, Sendable {
  public var id: ID<TableColumn>
  public var heading: String
  public var kind: ItemKind
  public var isRequired: Bool

  public init(
    id: ID<TableColumn>, heading: String, kind: ItemKind = .text(), isRequired: Bool = false
  ) {
    self.id = id
    self.heading = heading
    self.kind = kind
    self.isRequired = isRequired
  }
}
