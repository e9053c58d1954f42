/// Finds the row of a place, a year and a combination of filter values.
struct TableIndex: Sendable {
  /// The places there are rows about.
  let places: [String: Int32]
  let periods: [PublishedPeriod: Int32]
  /// In order.
  let years: [PublishedPeriod]
  /// The filter values that stand together.
  let combinations: [[String]]
  private let combinationNumbers: [[String]: Int32]
  private let rows: [UInt64: Int32]

  /// Two rows that are about the same.
  struct Duplicate: Error {
    let first: Int
    let second: Int
  }

  init(
    periods fields: [PeriodField], keys: [RowKey], rowPeriods: [Int32], rowKeys: [Int32]
  ) throws(Duplicate) {
    var places = Numbering<String>()
    var periods = Numbering<PublishedPeriod>()
    var combinations = Numbering<[String]>()
    let keyNumbers = keys.map { key in
      UInt64(places.number(of: key.place.code)) << 40
        | UInt64(combinations.number(of: key.filters.map(\.value))) << 16
    }
    let periodNumbers = fields.map { UInt64(periods.number(of: $0.period)) }
    var rows: [UInt64: Int32] = [:]
    rows.reserveCapacity(rowKeys.count)
    for row in rowKeys.indices {
      let about = keyNumbers[Int(rowKeys[row])] | periodNumbers[Int(rowPeriods[row])]
      if let first = rows.updateValue(Int32(row), forKey: about) {
        throw Duplicate(first: Int(first), second: row)
      }
    }
    self.places = places.numbers
    self.periods = periods.numbers
    years = periods.inOrder.sorted()
    self.combinations = combinations.inOrder
    combinationNumbers = combinations.numbers
    self.rows = rows
  }

  func row(place: Int32, combination: Int32, period: Int32) -> Int? {
    rows[UInt64(place) << 40 | UInt64(combination) << 16 | UInt64(period)].map(Int.init)
  }

  /// The number of a combination; of the only one there is, if none is asked for.
  func combination(_ values: [String]) -> Int32? {
    if values.isEmpty, combinations.count == 1 { return 0 }
    return combinationNumbers[values]
  }
}

/// Gives each different value a number, from nought, in the order they first come.
struct Numbering<Value: Hashable> {
  private(set) var numbers: [Value: Int32] = [:]
  private(set) var inOrder: [Value] = []

  mutating func number(of value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(inOrder.count)
    numbers[value] = number
    inOrder.append(value)
    return number
  }
}
