/// Reads a published table from its file, piece by piece, holding no more than the table itself.
///
/// Give it the bytes with ``read(_:)`` as they come, then ask for the table with ``finish()``.
/// The layout is that of the Department for Education’s open data: a line of headings, then one
/// line for each year, place and combination of filters.
public struct PublishedTableReader {
  private var file: FileUnderReading
  private var scanner: RecordScanner
  private var headings: Headings?
  private var rows: RowsUnderReading?
  private var opening: [UInt8] = []
  private var hasByteOrderMark = false
  private var bytesRead = 0
  private var isPastOpening = false

  /// `file` is the name of the file, with or without its folder and `.csv`.
  public init(file: String, limits: ReadingLimits = .standard) {
    self.file = FileUnderReading(name: file, limits: limits)
    scanner = RecordScanner(mostBytes: limits.lineBytes)
  }

  /// The whole of a file that is already in memory.
  public static func table(
    from bytes: [UInt8], file: String, limits: ReadingLimits = .standard
  ) throws(ReadingFault) -> PublishedTable {
    var reader = PublishedTableReader(file: file, limits: limits)
    try reader.read(bytes)
    return try reader.finish()
  }

  /// Takes the next bytes of the file.
  public mutating func read(_ bytes: [UInt8]) throws(ReadingFault) {
    bytesRead += bytes.count
    guard bytesRead <= file.limits.bytes else {
      throw file.fault(.tooLarge(what: "bytes", most: file.limits.bytes))
    }
    guard !isPastOpening else { return try scan(bytes[...]) }
    // What kind of file it is can be told from its first bytes, however few come at once.
    opening += bytes
    if opening.count >= FileOpening.length { try scanOpening() }
  }

  /// The table, once the whole file has been read.
  public mutating func finish() throws(ReadingFault) -> PublishedTable {
    if !isPastOpening { try scanOpening() }
    do { try scanner.finish() } catch { throw file.fault(error) }
    guard let headings, let rows else {
      throw file.fault(.missingHeading(LayoutColumn.period.rawValue), line: 1)
    }
    return try rows.table(headings, hasByteOrderMark: hasByteOrderMark, in: file)
  }

  private mutating func scanOpening() throws(ReadingFault) {
    isPastOpening = true
    let bytes = opening
    opening = []
    if let problem = FileOpening.problem(bytes) { throw file.fault(problem, line: 1) }
    hasByteOrderMark = bytes.starts(with: FileOpening.byteOrderMark)
    try scan(bytes[(hasByteOrderMark ? 3 : 0)...])
  }

  private mutating func scan(_ bytes: ArraySlice<UInt8>) throws(ReadingFault) {
    for byte in bytes {
      let isRecord: Bool
      do { isRecord = try scanner.take(byte) } catch { throw file.fault(error) }
      if isRecord { try add(scanner.record) }
    }
  }

  private mutating func add(_ record: Record) throws(ReadingFault) {
    try checkText(record)
    if let headings {
      try rows?.add(record, headings, in: file)
    } else {
      let found = try Headings(record, in: file)
      headings = found
      rows = RowsUnderReading(found)
      file.headings = found.columns.map(\.heading.value)
    }
  }

  private func checkText(_ record: Record) throws(ReadingFault) {
    guard record.bytes.contains(where: { $0 >= 0x80 || $0 == 0 }) else { return }
    for place in record.ends.indices {
      if let byte = FileOpening.firstByteThatIsNotText(record.field(place)) {
        throw file.fault(.notUTF8(byte: byte), line: record.line, column: place)
      }
    }
  }
}
