/// The rows of a table while its file is read.
struct RowsUnderReading {
  private(set) var places = Numbering<[RawField]>()
  private(set) var publishedPlaces: [PublishedPlace] = []
  private(set) var periods = Numbering<PeriodField>()
  private(set) var rowPlaces: [Int32] = []
  private(set) var rowPeriods: [Int32] = []
  /// The line each row begins in.
  private(set) var lines: [Int32] = []
  private(set) var oddLineEnds: [Int] = []
  private(set) var columns: [ColumnUnderReading]
  private let geographyColumns: [Int]
  private let otherColumns: [Int]

  init(_ headings: Headings) {
    let numbers = headings.columns.indices
    geographyColumns = numbers.filter { number in
      headings.columns[number].layout.map { !$0.isAboutTime } ?? false
    }
    otherColumns = numbers.filter { headings.columns[$0].layout == nil }
    columns = otherColumns.map { ColumnUnderReading(heading: headings.columns[$0].heading) }
  }

  /// Where a column that is not the layout’s stands in the file.
  func number(ofColumn place: Int) -> Int { otherColumns[place] }

  mutating func add(
    _ record: Record, _ headings: Headings, in file: FileUnderReading
  ) throws(ReadingFault) {
    guard record.ends.count == headings.columns.count else {
      throw file.fault(
        .fieldCount(found: record.ends.count, expected: headings.columns.count), line: record.line)
    }
    guard lines.count < file.limits.rows else {
      throw file.fault(.tooLarge(what: "rows", most: file.limits.rows), line: record.line)
    }
    guard lines.count * columns.count < file.limits.cells else {
      throw file.fault(.tooLarge(what: "figures", most: file.limits.cells), line: record.line)
    }
    if record.lineEnd != headings.lineEnd { oddLineEnds.append(lines.count) }
    try addPeriod(record, headings, in: file)
    try addPlace(record, headings, in: file)
    for place in columns.indices { columns[place].add(record.field(otherColumns[place])) }
    lines.append(Int32(record.line))
  }

  private mutating func addPeriod(
    _ record: Record, _ headings: Headings, in file: FileUnderReading
  ) throws(ReadingFault) {
    let field = PeriodField.Reading(record, headings)
    if let last = rowPeriods.last, field.isSame(as: periods.inOrder[Int(last)]) {
      rowPeriods.append(last)
      return
    }
    let period = try field.period(in: file)
    if let first = periods.inOrder.first, first.period.kind != period.period.kind {
      throw file.fault(
        .mixedYearKinds(first.yearKind.value, period.yearKind.value), line: record.line,
        column: headings.places[.yearKind])
    }
    rowPeriods.append(periods.number(of: period))
  }

  private mutating func addPlace(
    _ record: Record, _ headings: Headings, in file: FileUnderReading
  ) throws(ReadingFault) {
    let fields = geographyColumns.map {
      RawField(String(decoding: record.field($0), as: UTF8.self))
    }
    let number = places.number(of: fields)
    if number == publishedPlaces.count {
      let reading = PlaceReading(record, headings, in: file)
      publishedPlaces.append(try reading.place())
    }
    rowPlaces.append(number)
  }
}
