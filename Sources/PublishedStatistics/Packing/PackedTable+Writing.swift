/// One table packed: how each part of it is written and read.
struct PackedTable {
  /// The most rows that will be made room for.
  static let mostRows = 5_000_000

  /// Writes a table; its texts and places are numbered for all tables together.
  static func write(
    _ table: PublishedTable, _ texts: inout PackedTexts, _ places: inout PackedPlaces
  ) -> PackedWriter {
    var writer = PackedWriter()
    writer.write(UInt64(table.form.hasByteOrderMark ? 1 : 0))
    writer.write(UInt64(table.form.lineEnd.rawValue))
    write(rising: table.form.oddLineEnds, to: &writer)
    writer.write(count: table.columns.count)
    for column in table.columns {
      writer.write(texts.number(of: column.heading.raw))
      writer.write(column.role.number)
    }
    writer.write(count: table.periods.count)
    for period in table.periods {
      writer.write(texts.number(of: period.code.raw))
      writer.write(texts.number(of: period.yearKind.raw))
    }
    write(table.keys, &texts, &places, to: &writer)
    writer.write(count: table.rowCount)
    write(runsOf: table.rowPeriods, step: 0, to: &writer)
    write(runsOf: table.rowKeys, step: 1, to: &writer)
    for measure in table.measureColumns { write(measure, keys: table.rowKeys, to: &writer) }
    writer.write(count: table.oddFields.count)
    var last = 0
    for odd in table.oddFields {
      writer.write(count: odd.row - last)
      writer.write(count: odd.measure)
      writer.write(texts.number(of: odd.raw.raw))
      last = odd.row
    }
    return writer
  }

  private static func write(rising numbers: [Int], to writer: inout PackedWriter) {
    writer.write(count: numbers.count)
    var last = 0
    for number in numbers {
      writer.write(count: number - last)
      last = number
    }
  }

  private static func write(
    _ keys: [RowKey], _ texts: inout PackedTexts, _ places: inout PackedPlaces,
    to writer: inout PackedWriter
  ) {
    writer.write(count: keys.count)
    var last: Int64 = 0
    for key in keys {
      let place = Int64(places.number(of: key))
      writer.write(signed: place - last)
      last = place
      for filter in key.filters { writer.write(texts.number(of: filter.raw)) }
    }
  }

  /// Rows come in runs: of the same year, and of places each following the one before.
  private static func write(runsOf numbers: [Int32], step: Int32, to writer: inout PackedWriter) {
    var start = 0
    var last: Int64 = 0
    while start < numbers.count {
      var end = start + 1
      while end < numbers.count, numbers[end] == numbers[end - 1] + step { end += 1 }
      writer.write(signed: Int64(numbers[start]) - last)
      writer.write(count: end - start)
      last = Int64(numbers[end - 1])
      start = end
    }
  }

  /// Each number as its difference from the same place’s number in the row before about it.
  private static func write(
    _ measure: MeasureColumn, keys: [Int32], to writer: inout PackedWriter
  ) {
    writer.write(count: measure.places)
    writer.write(UInt64(measure.showsAllPlaces ? 1 : 0))
    var last = [Int64](repeating: 0, count: keys.reduce(0) { max($0, Int($1) + 1) })
    for (row, value) in measure.stored.enumerated() {
      if let marker = MeasureColumn.marker(value) {
        writer.write(UInt64(marker.rawValue))
      } else {
        let key = Int(keys[row])
        writer.write((value - last[key]).folded + firstNumber)
        last[key] = value
      }
    }
  }

  /// What is less than this is a mark.
  static let firstNumber: UInt64 = 16
}

extension TableColumn.Role {
  var number: UInt64 {
    switch self {
    case .filter: 0
    case .measure: 1
    case .layout(let column): UInt64(LayoutColumn.allCases.firstIndex(of: column) ?? 0) + 2
    }
  }

  init?(number: UInt64) {
    switch number {
    case 0: self = .filter
    case 1: self = .measure
    default:
      guard number < UInt64(LayoutColumn.allCases.count) + 2 else { return nil }
      self = .layout(LayoutColumn.allCases[Int(number) - 2])
    }
  }
}
