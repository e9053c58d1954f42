public import Vocabulary

/// Facts of one type in columns, in any order, as they are loaded.
public struct FactColumns: Sendable {
  public let type: FactType
  /// The days for which all such facts are there: outside them nothing is known.
  public let covered: ClosedRange<LocalDate>
  /// Numbers of children; -1 where there is none.
  ///
  /// Empty where the type is not about children.
  public var children: [Int32] = []
  public var families: [Int32] = []
  public var people: [Int32] = []
  /// Days since 1 January 1970.
  public var starts: [Int32] = []
  /// The first day each is no longer open, or ``Facts/stillOpen``.
  ///
  /// Empty where the type does not last.
  public var ends: [Int32] = []
  /// In the order of the type’s fields.
  public var fields: [FieldColumn]

  public init(_ type: FactType, covering covered: ClosedRange<LocalDate>) {
    self.type = type
    self.covered = covered
    fields = type.fields.map(FieldColumn.empty)
  }

  public var count: Int { starts.count }

  /// Whether every column has a value for every fact, and facts do not end before they start.
  var isWhole: Bool {
    let lengths =
      [(children, FactType.Subject.child), (families, .family), (people, .person)]
      .allSatisfy { $0.0.count == (type.about.contains($0.1) ? count : 0) }
    return lengths && ends.count == (type.lasts ? count : 0)
      && fields.count == type.fields.count && fields.allSatisfy { $0.count == count }
  }
}
