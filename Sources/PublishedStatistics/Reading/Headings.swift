/// The first line of a table: what each of its columns is.
struct Headings {
  struct Column {
    let heading: RawField
    /// Nil for a filter or a measure.
    let layout: LayoutColumn?
  }

  let columns: [Column]
  let lineEnd: LineEnd
  /// Where each of the layout’s columns stands.
  let places: [LayoutColumn: Int]

  init(_ record: Record, in file: FileUnderReading) throws(ReadingFault) {
    guard record.ends.count <= file.limits.columns else {
      throw file.fault(.tooLarge(what: "columns", most: file.limits.columns), line: 1)
    }
    var seen: Set<String> = []
    var columns: [Column] = []
    var places: [LayoutColumn: Int] = [:]
    for number in record.ends.indices {
      let heading = RawField(String(decoding: record.field(number), as: UTF8.self))
      let name = heading.value
      guard !name.isEmpty else { throw file.fault(.emptyHeading, line: 1, column: number) }
      guard seen.insert(name).inserted else {
        throw file.fault(.repeatedHeading(name), line: 1, column: number)
      }
      let layout = LayoutColumn(rawValue: name)
      columns.append(Column(heading: heading, layout: layout))
      if let layout { places[layout] = number }
    }
    if let missing = LayoutColumn.required.first(where: { places[$0] == nil }) {
      throw file.fault(.missingHeading(missing.rawValue), line: 1)
    }
    self.columns = columns
    self.places = places
    lineEnd = record.lineEnd
  }
}
