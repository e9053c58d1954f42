extension ColumnUnderReading {
  /// The column as a measure, with the fields that its values alone would not write again.
  ///
  /// Nil where a number would need more digits than are kept. Only for a column without text.
  func measure(number: Int) -> (column: MeasureColumn, odd: [OddField])? {
    let places = mostPlaces
    var column = MeasureColumn(
      name: heading.value, places: places, showsAllPlaces: showsAllPlaces(of: places))
    var odd: [OddField] = []
    for row in values.indices {
      guard let value = stored(row, places) else { return nil }
      column.append(value)
      if column.cell(row).text != raw(row).raw {
        odd.append(OddField(row: row, measure: number, raw: raw(row)))
      }
    }
    return (column, odd)
  }

  private var mostPlaces: Int {
    kinds.reduce(into: 0) { most, kind in if kind < Self.marker { most = max(most, Int(kind)) } }
  }

  /// Whether more numbers are written with all places than without the noughts at their ends.
  private func showsAllPlaces(of places: Int) -> Bool {
    var (short, padded) = (0, 0)
    for row in kinds.indices where kinds[row] < Self.marker {
      if kinds[row] < places { short += 1 }
      if kinds[row] > 0, values[row] % 10 == 0 { padded += 1 }
    }
    return short < padded
  }

  private func stored(_ row: Int, _ places: Int) -> Int64? {
    guard kinds[row] < Self.marker else {
      return MeasureColumn.stored(Marker(rawValue: UInt8(values[row])) ?? .empty)
    }
    return PublishedNumber(digits: values[row], places: Int(kinds[row])).widened(to: places)?.digits
  }
}
