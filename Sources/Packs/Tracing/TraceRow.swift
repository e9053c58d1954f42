/// One line of the traceability table: what a strategy asks for, what carries it, what serves it and what proves that.
public struct TraceRow: Equatable, Sendable {
  /// rule, objective, indicator or system.
  public let kind: TraceKind
  public let id: String
  public let place: String
  /// The declaration that carries it: `bury/objectives/prevention`.
  public let item: String
  public let servedBy: [String]
  public let tests: [String]
  public let status: ServiceStatus
  /// What is still missing, where it is served in part or not at all and more is known.
  public let missing: String?

  /// The values of the columns, in their order.
  public var columns: [String] {
    [
      kind.rawValue, id, place, item, servedBy.joined(separator: "; "),
      tests.joined(separator: "; "), status.rawValue,
    ]
  }

  /// The names of the columns.
  public static let heading = ["kind", "id", "place", "item", "served_by", "test", "status"]
}

/// What a line of the table is about.
public enum TraceKind: String, CaseIterable, Sendable {
  case rule
  case objective
  case indicator
  case system
}
