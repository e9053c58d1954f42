extension PackedTable {
  /// Reads one table again.
  static func read(
    name: String, _ texts: [String], _ places: [PackedPlaces.Place], from bytes: ArraySlice<UInt8>
  ) throws(PackedFault) -> PublishedTable {
    var reader = PackedReader(bytes)
    let form = try form(from: &reader)
    let columns = try columns(texts, from: &reader)
    let periods = try periods(texts, from: &reader)
    let keys = try keys(columns, texts, places, from: &reader)
    let rows = try reader.count(atMost: mostRows)
    let rowPeriods = try runs(rows, below: periods.count, step: 0, from: &reader)
    let rowKeys = try runs(rows, below: keys.count, step: 1, from: &reader)
    var measures: [MeasureColumn] = []
    for column in columns where column.role == .measure {
      let name = column.heading.value
      measures.append(try measure(name, keys: rowKeys, of: keys.count, from: &reader))
    }
    let odd = try oddFields(rows: rows, measures: measures.count, texts, from: &reader)
    do {
      let index = try TableIndex(
        periods: periods, keys: keys, rowPeriods: rowPeriods, rowKeys: rowKeys)
      return PublishedTable(
        name: name, form: form, columns: columns, periods: periods, keys: keys,
        rowPeriods: rowPeriods, rowKeys: rowKeys, measureColumns: measures, oddFields: odd,
        index: index)
    } catch {
      throw .damaged
    }
  }

  private static func form(from reader: inout PackedReader) throws(PackedFault) -> FileForm {
    let hasMark = try reader.count(atMost: 1) == 1
    guard let lineEnd = LineEnd(rawValue: UInt8(try reader.count(atMost: 1))) else {
      throw .damaged
    }
    var odd: [Int] = []
    for _ in 0..<(try reader.count(atMost: reader.remaining)) {
      odd.append((odd.last ?? 0) + (try reader.count(atMost: mostRows)))
    }
    return FileForm(hasByteOrderMark: hasMark, lineEnd: lineEnd, oddLineEnds: odd)
  }

  private static func columns(
    _ texts: [String], from reader: inout PackedReader
  ) throws(PackedFault) -> [TableColumn] {
    var columns: [TableColumn] = []
    for _ in 0..<(try reader.count(atMost: reader.remaining)) {
      let heading = RawField(try reader.text(of: texts))
      guard let role = TableColumn.Role(number: try reader.number()) else { throw .damaged }
      columns.append(TableColumn(heading: heading, role: role))
    }
    return columns
  }

  private static func periods(
    _ texts: [String], from reader: inout PackedReader
  ) throws(PackedFault) -> [PeriodField] {
    var periods: [PeriodField] = []
    for _ in 0..<(try reader.count(atMost: min(reader.remaining, 1000))) {
      let code = RawField(try reader.text(of: texts))
      let kind = RawField(try reader.text(of: texts))
      guard let period = PublishedPeriod(code: code.value, identifier: kind.value) else {
        throw .damaged
      }
      periods.append(PeriodField(period: period, code: code, yearKind: kind))
    }
    return periods
  }

  private static func keys(
    _ columns: [TableColumn], _ texts: [String], _ places: [PackedPlaces.Place],
    from reader: inout PackedReader
  ) throws(PackedFault) -> [RowKey] {
    let filters = columns.count { $0.role == .filter }
    let geography = columns.count { $0.isAboutPlace }
    let count = try reader.count(atMost: reader.remaining)
    var keys: [RowKey] = []
    keys.reserveCapacity(count)
    var last: Int64 = 0
    for _ in 0..<count {
      let (number, overflow) = try reader.signed().addingReportingOverflow(last)
      guard !overflow, places.indices.contains(Int(number)) else { throw .damaged }
      last = number
      var values: [RawField] = []
      for _ in 0..<filters { values.append(RawField(try reader.text(of: texts))) }
      let place = places[Int(number)]
      guard place.fields.count == geography else { throw .damaged }
      keys.append(RowKey(place: place.place, geography: place.fields, filters: values))
    }
    return keys
  }

  private static func runs(
    _ rows: Int, below end: Int, step: Int64, from reader: inout PackedReader
  ) throws(PackedFault) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(rows)
    var last: Int64 = 0
    while numbers.count < rows {
      let (start, overflow) = try reader.signed().addingReportingOverflow(last)
      let length = try reader.count(atMost: rows - numbers.count)
      guard !overflow, length > 0, (0..<Int64(end)).contains(start),
        start + step * Int64(length - 1) < end
      else { throw .damaged }
      for place in 0..<Int64(length) { numbers.append(Int32(start + step * place)) }
      last = start + step * Int64(length - 1)
    }
    return numbers
  }

  private static func measure(
    _ name: String, keys: [Int32], of keyCount: Int, from reader: inout PackedReader
  ) throws(PackedFault) -> MeasureColumn {
    let places = try reader.count(atMost: PublishedNumber.mostDigits)
    let showsAllPlaces = try reader.count(atMost: 1) == 1
    guard keys.count <= reader.remaining else { throw .damaged }
    var stored: [Int64] = []
    stored.reserveCapacity(keys.count)
    var last = [Int64](repeating: 0, count: keyCount)
    for key in keys {
      let token = try reader.number()
      if token < firstNumber {
        guard let marker = Marker(rawValue: UInt8(token)) else { throw .damaged }
        stored.append(MeasureColumn.stored(marker))
      } else {
        let value = last[Int(key)] &+ Int64(folded: token - firstNumber)
        guard value.magnitude <= PublishedNumber.most else { throw .damaged }
        last[Int(key)] = value
        stored.append(value)
      }
    }
    return MeasureColumn(
      name: name, places: places, showsAllPlaces: showsAllPlaces, stored: stored)
  }

  private static func oddFields(
    rows: Int, measures: Int, _ texts: [String], from reader: inout PackedReader
  ) throws(PackedFault) -> [OddField] {
    var odd: [OddField] = []
    for _ in 0..<(try reader.count(atMost: reader.remaining)) {
      let row = (odd.last?.row ?? 0) + (try reader.count(atMost: rows))
      let measure = try reader.place(in: measures)
      odd.append(
        OddField(row: row, measure: measure, raw: RawField(try reader.text(of: texts))))
    }
    return odd
  }
}
