public import Vocabulary

/// A small table that is filled in row by row.
public struct AnswerTable: Hashable, Sendable {
  public var columns: [AnswerColumn]
  public var rows: CountLimits

  public init(columns: [AnswerColumn], rows: CountLimits = CountLimits()) {
    self.columns = columns
    self.rows = rows
  }

  public func column(_ id: ID<AnswerColumn>) -> AnswerColumn? { columns.first { $0.id == id } }
}

/// One column of a table; its cells cannot be tables themselves.
public struct AnswerColumn: Hashable, Sendable {
  public var id: ID<AnswerColumn>
  public var heading: String
  public var kind: ItemKind
  public var isRequired: Bool

  public init(
    id: ID<AnswerColumn>, heading: String, kind: ItemKind = .text(), isRequired: Bool = false
  ) {
    self.id = id
    self.heading = heading
    self.kind = kind
    self.isRequired = isRequired
  }
}
