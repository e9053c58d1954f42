extension PublishedTable {
  /// The file the table was read from, byte for byte.
  public var csv: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rowCount * columns.count * 8)
    if form.hasByteOrderMark { bytes += [0xEF, 0xBB, 0xBF] }
    bytes += columns.map(\.heading.raw).joined(separator: ",").utf8
    bytes += form.lineEnd.bytes
    var oddEnds = form.oddLineEnds[...]
    var oddFields = oddFields[...]
    for row in 0..<rowCount {
      write(row, &oddFields, to: &bytes)
      let isOdd = oddEnds.first == row
      if isOdd { oddEnds.removeFirst() }
      bytes += isOdd ? form.lineEnd.other.bytes : form.lineEnd.bytes
    }
    return bytes
  }

  private func write(
    _ row: Int, _ oddFields: inout ArraySlice<OddField>, to bytes: inout [UInt8]
  ) {
    let period = periods[Int(rowPeriods[row])]
    let key = keys[Int(rowKeys[row])]
    var (place, filter, measure) = (0, 0, 0)
    for (number, column) in columns.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      switch column.role {
      case .layout(.period): bytes += period.code.raw.utf8
      case .layout(.yearKind): bytes += period.yearKind.raw.utf8
      case .layout:
        bytes += key.geography[place].raw.utf8
        place += 1
      case .filter:
        bytes += key.filters[filter].raw.utf8
        filter += 1
      case .measure:
        if let odd = oddFields.first, odd.row == row, odd.measure == measure {
          bytes += odd.raw.raw.utf8
          oddFields.removeFirst()
        } else {
          bytes += measureColumns[measure].cell(row).text.utf8
        }
        measure += 1
      }
    }
  }
}

extension LineEnd {
  var other: LineEnd { self == .lineFeed ? .carriageReturnLineFeed : .lineFeed }
}
