public import Vocabulary

/// One fact, as it is added.
public struct Fact: Sendable {
  public var child: Int32?
  public var family: Int32?
  public var person: Int32?
  public var startedOn: LocalDate
  public var endedOn: LocalDate?
  /// By the name of the field.
  public var values: [String: Value]

  public enum Value: Hashable, Sendable {
    case code(String)
    case types([String])
    case flag(Bool)
    case number(Double)
    case day(LocalDate)
  }

  public init(
    child: Int32? = nil, family: Int32? = nil, person: Int32? = nil, startedOn: LocalDate,
    endedOn: LocalDate? = nil, _ values: [String: Value] = [:]
  ) {
    self.child = child
    self.family = family
    self.person = person
    self.startedOn = startedOn
    self.endedOn = endedOn
    self.values = values
  }
}

extension FactColumns {
  /// Adds one fact; values of fields the type does not have, or of another kind, are left out.
  public mutating func add(_ fact: Fact) {
    if type.about.contains(.child) { children.append(fact.child ?? -1) }
    if type.about.contains(.family) { families.append(fact.family ?? -1) }
    if type.about.contains(.person) { people.append(fact.person ?? -1) }
    starts.append(fact.startedOn.dayNumber)
    if type.lasts { ends.append(fact.endedOn?.dayNumber ?? Facts.stillOpen) }
    for (place, field) in type.fields.enumerated() {
      fields[place].append(fact.values[field.name], of: field)
    }
  }
}

extension FieldColumn {
  mutating func append(_ value: Fact.Value?, of field: Field) {
    switch self {
    case .codes(var column):
      self = .numbers([])
      switch value {
      case .code(let code): column.append(code)
      case .flag(let isSo): column.append(isSo ? "yes" : "no")
      default: column.append(nil)
      }
      self = .codes(column)
    case .types(var column):
      self = .numbers([])
      var bits: UInt64 = 0
      if case .types(let types) = value {
        for (place, name) in field.values.enumerated() where types.contains(name) && place < 64 {
          bits |= 1 << UInt64(place)
        }
      }
      column.append(bits)
      self = .types(column)
    case .numbers(var column):
      self = .days([])
      if case .number(let number) = value { column.append(number) } else { column.append(.nan) }
      self = .numbers(column)
    case .days(var column):
      self = .numbers([])
      if case .day(let day) = value {
        column.append(day.dayNumber)
      } else {
        column.append(Facts.unknownDay)
      }
      self = .days(column)
    }
  }
}
