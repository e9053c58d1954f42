public import Vocabulary

/// Facts of one type in columns, in any order, as they are loaded.
public struct FactColumns: Sendable {
  public let type: FactType
  /// The days for which all such facts are there: outside them nothing is known.
  public internal(set) var covered: ClosedRange<LocalDate>
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

  /// Whether every column has a value of its kind for every fact, and every day is on the calendar.
  var isWhole: Bool {
    let owners = [(children, FactType.Subject.child), (families, .family), (people, .person)]
    return owners.allSatisfy { $0.0.count == (type.about.contains($0.1) ? count : 0) }
      && ends.count == (type.lasts ? count : 0)
      && starts.allSatisfy(Self.isOnCalendar)
      && ends.allSatisfy { $0 == Facts.stillOpen || Self.isOnCalendar($0) }
      && fields.count == type.fields.count
      && zip(fields, type.fields).allSatisfy { $0.count == count && $0.isWhole(for: $1) }
  }

  static func isOnCalendar(_ day: Int32) -> Bool {
    LocalDate.first.dayNumber <= day && day <= LocalDate.last.dayNumber
  }
}

extension FieldColumn {
  fileprivate func isWhole(for field: Field) -> Bool {
    switch (self, field.kind) {
    case (.codes(let column), .code), (.codes(let column), .grade), (.codes(let column), .flag):
      column.codes.allSatisfy { Int($0) <= column.values.count }
    case (.days(let days), .day):
      days.allSatisfy { $0 == Facts.unknownDay || FactColumns.isOnCalendar($0) }
    case (.types, .types), (.numbers, .number): true
    default: false
    }
  }
}
