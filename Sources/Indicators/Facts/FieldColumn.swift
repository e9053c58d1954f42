/// The values of one field, a fact each.
public enum FieldColumn: Sendable {
  /// One of several values: for a code, a grade or a flag.
  case codes(CodeColumn)
  /// For each fact, the types it has: bit 0 for the first the field lists.
  case types([UInt64])
  /// Not a number where it is not known.
  case numbers([Double])
  /// Days since 1 January 1970; ``Facts/unknownDay`` where it is not known.
  case days([Int32])

  /// A column for a field, with nothing in it yet.
  static func empty(for field: Field) -> FieldColumn {
    switch field.kind {
    case .code(let values), .grade(let values): .codes(CodeColumn(values: values))
    case .flag: .codes(CodeColumn(values: ["no", "yes"]))
    case .types: .types([])
    case .number: .numbers([])
    case .day: .days([])
    }
  }

  var count: Int {
    switch self {
    case .codes(let column): column.codes.count
    case .types(let column): column.count
    case .numbers(let column): column.count
    case .days(let column): column.count
    }
  }

  /// The same values in another order.
  func reordered(_ order: [Int32]) -> FieldColumn {
    switch self {
    case .codes(let column):
      .codes(CodeColumn(values: column.values, codes: order.map { column.codes[Int($0)] }))
    case .types(let column): .types(order.map { column[Int($0)] })
    case .numbers(let column): .numbers(order.map { column[Int($0)] })
    case .days(let column): .days(order.map { column[Int($0)] })
    }
  }
}

/// Values that come again and again, each kept once and numbered from 1; 0 is not known.
public struct CodeColumn: Sendable {
  public private(set) var values: [String]
  public private(set) var codes: [UInt16]
  private var numbers: [String: UInt16]

  public init(values: [String] = [], codes: [UInt16] = []) {
    self.values = values
    self.codes = codes
    numbers = [:]
    for (place, value) in values.enumerated() where place < Int(UInt16.max) {
      numbers[value] = UInt16(place + 1)
    }
  }

  /// Adds the value of one more fact; nil where it is not known.
  ///
  /// Values beyond the 65,000th different one count as not known.
  public mutating func append(_ value: String?) {
    guard let value else { return codes.append(0) }
    if let code = numbers[value] { return codes.append(code) }
    guard values.count < Int(UInt16.max) - 1 else { return codes.append(0) }
    values.append(value)
    let code = UInt16(values.count)
    numbers[value] = code
    codes.append(code)
  }

  /// The number of a value; nil where no fact has it.
  func code(of value: String) -> UInt16? { numbers[value] }
}
