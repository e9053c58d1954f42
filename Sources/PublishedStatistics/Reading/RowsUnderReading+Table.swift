extension RowsUnderReading {
  /// The table, or why the rows together are none.
  func table(
    _ headings: Headings, hasByteOrderMark: Bool, in file: FileUnderReading
  ) throws(ReadingFault) -> PublishedTable {
    guard !lines.isEmpty else { throw file.fault(.noRows) }
    var areMeasures: [Bool] = []
    for (place, column) in columns.enumerated() {
      let isMeasure = column.isMeasure(isAfterMeasure: areMeasures.contains(true))
      try check(column, place, isMeasure: isMeasure, in: file)
      areMeasures.append(isMeasure)
    }
    let (keys, rowKeys) = rowKeys(filters: columns.indices.filter { !areMeasures[$0] })
    let measures = try measures(columns.indices.filter { areMeasures[$0] }, in: file)
    let table = PublishedTable(
      name: PublishedTable.name(ofFile: file.name),
      form: FileForm(
        hasByteOrderMark: hasByteOrderMark, lineEnd: headings.lineEnd, oddLineEnds: oddLineEnds),
      columns: tableColumns(headings, areMeasures), periods: periods.inOrder, keys: keys,
      rowPeriods: rowPeriods, rowKeys: rowKeys, measureColumns: measures.columns,
      oddFields: measures.odd, index: try index(keys, rowKeys, in: file))
    if let problem = table.missing { throw file.fault(problem) }
    return table
  }

  /// Refuses text among figures, and what a spreadsheet made of a filter’s value.
  private func check(
    _ column: ColumnUnderReading, _ place: Int, isMeasure: Bool, in file: FileUnderReading
  ) throws(ReadingFault) {
    guard let first = column.firstText else { return }
    if isMeasure {
      let text = column.raw(first).value
      let problem = MangledText.kind(ofFigure: text).map {
        ReadingFault.Problem.mangled(text, as: $0)
      }
      throw fault(problem ?? .notANumber(text), row: first, place, file)
    }
    for (number, raw) in column.texts.inOrder.enumerated() {
      guard let kind = MangledText.kind(ofFilter: raw.value) else { continue }
      let row = column.values.indices.first {
        column.kinds[$0] == ColumnUnderReading.text && column.values[$0] == number
      }
      throw fault(.mangled(raw.value, as: kind), row: row ?? first, place, file)
    }
  }

  private func fault(
    _ problem: ReadingFault.Problem, row: Int, _ place: Int, _ file: FileUnderReading
  ) -> ReadingFault {
    file.fault(problem, line: Int(lines[row]), column: number(ofColumn: place))
  }

  private func rowKeys(filters: [Int]) -> (keys: [RowKey], rows: [Int32]) {
    var numbers = Numbering<NumberedKey>()
    var keys: [RowKey] = []
    var rows: [Int32] = []
    rows.reserveCapacity(lines.count)
    for row in lines.indices {
      let values = filters.map { columns[$0].raw(row) }
      let number = numbers.number(of: NumberedKey(place: rowPlaces[row], filters: values))
      rows.append(number)
      guard number == keys.count else { continue }
      let place = Int(rowPlaces[row])
      keys.append(
        RowKey(place: publishedPlaces[place], geography: places.inOrder[place], filters: values))
    }
    return (keys, rows)
  }

  private struct NumberedKey: Hashable {
    let place: Int32
    let filters: [RawField]
  }

  private func measures(
    _ places: [Int], in file: FileUnderReading
  ) throws(ReadingFault) -> (columns: [MeasureColumn], odd: [OddField]) {
    var found: [MeasureColumn] = []
    var odd: [OddField] = []
    for place in places {
      guard let measure = columns[place].measure(number: found.count) else {
        throw file.fault(
          .tooLarge(what: "digits in one number", most: PublishedNumber.mostDigits),
          column: number(ofColumn: place))
      }
      found.append(measure.column)
      odd += measure.odd
    }
    return (found, odd.sorted { ($0.row, $0.measure) < ($1.row, $1.measure) })
  }

  private func tableColumns(_ headings: Headings, _ areMeasures: [Bool]) -> [TableColumn] {
    var others = areMeasures[...]
    return headings.columns.map { column in
      if let layout = column.layout {
        return TableColumn(heading: column.heading, role: .layout(layout))
      }
      let isMeasure = others.popFirst() ?? false
      return TableColumn(heading: column.heading, role: isMeasure ? .measure : .filter)
    }
  }

  private func index(
    _ keys: [RowKey], _ rowKeys: [Int32], in file: FileUnderReading
  ) throws(ReadingFault) -> TableIndex {
    do {
      return try TableIndex(
        periods: periods.inOrder, keys: keys, rowPeriods: rowPeriods, rowKeys: rowKeys)
    } catch {
      throw file.fault(
        .duplicateRow(firstLine: Int(lines[error.first])), line: Int(lines[error.second]))
    }
  }
}
