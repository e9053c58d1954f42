/// Splits the bytes of a CSV file into records and fields, however they arrive.
///
/// Fields stay exactly as written. The rules are those of RFC 4180: a field that begins with a
/// quotation mark ends with one, and a quotation mark inside it is doubled.
struct RecordScanner {
  private(set) var record = Record()
  let mostBytes: Int
  private var state = State.fieldStart
  private var newlinesInRecord = 0

  init(mostBytes: Int) {
    self.mostBytes = mostBytes
  }

  private enum State {
    case fieldStart, unquoted, quoted, quoteInQuoted, carriageReturn, ended
  }

  /// Takes the next byte, and answers whether a record ends with it.
  mutating func take(_ byte: UInt8) throws(ScanFault) -> Bool {
    if state == .ended { begin() }
    switch (state, byte) {
    case (.carriageReturn, UInt8(ascii: "\n")):
      end(.carriageReturnLineFeed)
      return true
    case (.carriageReturn, _):
      throw fault(.loneCarriageReturn)
    case (.quoted, UInt8(ascii: "\"")):
      state = .quoteInQuoted
    case (.quoted, _):
      if byte == UInt8(ascii: "\n") { newlinesInRecord += 1 }
    case (.quoteInQuoted, UInt8(ascii: "\"")), (.fieldStart, UInt8(ascii: "\"")):
      state = .quoted
    case (_, UInt8(ascii: ",")):
      record.ends.append(record.bytes.count)
      state = .fieldStart
    case (_, UInt8(ascii: "\n")):
      end(.lineFeed)
      return true
    case (_, UInt8(ascii: "\r")):
      state = .carriageReturn
      return false
    case (.quoteInQuoted, _):
      throw fault(.textAfterQuote)
    default:
      state = .unquoted
    }
    guard record.bytes.count < mostBytes else {
      throw fault(.tooLarge(what: "bytes in one line", most: mostBytes))
    }
    record.bytes.append(byte)
    return false
  }

  /// What is left when the file ends, which must be nothing.
  func finish() throws(ScanFault) {
    if state == .quoted { throw fault(.quoteNotClosed) }
    guard state == .ended || record.bytes.isEmpty && state == .fieldStart else {
      throw fault(.cutShort)
    }
  }

  private mutating func end(_ lineEnd: LineEnd) {
    record.ends.append(record.bytes.count)
    record.lineEnd = lineEnd
    state = .ended
  }

  private mutating func begin() {
    record.line += 1 + newlinesInRecord
    newlinesInRecord = 0
    record.bytes.removeAll(keepingCapacity: true)
    record.ends.removeAll(keepingCapacity: true)
    state = .fieldStart
  }

  private func fault(_ problem: ReadingFault.Problem) -> ScanFault {
    ScanFault(line: record.line, field: record.ends.count, problem: problem)
  }
}

/// Why bytes are not CSV.
struct ScanFault: Error {
  let line: Int
  let field: Int
  let problem: ReadingFault.Problem
}

/// One line of a file, or several where a quoted field goes on.
struct Record {
  /// Without the end of the line.
  fileprivate(set) var bytes: [UInt8] = []
  /// Where each field ends; the next begins one byte after.
  fileprivate(set) var ends: [Int] = []
  /// The line it begins in, counted from 1.
  fileprivate(set) var line = 1
  fileprivate(set) var lineEnd = LineEnd.lineFeed

  /// A field as it stands in the file.
  func field(_ place: Int) -> ArraySlice<UInt8> {
    bytes[(place == 0 ? 0 : ends[place - 1] + 1)..<ends[place]]
  }
}

/// How a line ends.
enum LineEnd: UInt8, Sendable {
  case lineFeed, carriageReturnLineFeed

  var bytes: [UInt8] { self == .lineFeed ? [10] : [13, 10] }
}
