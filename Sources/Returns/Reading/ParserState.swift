import CLibXML

/// What the callbacks of one parser work on.
struct ParserState {
  var assembly: ReturnAssembly
  var parser: xmlParserCtxtPtr?
  /// The first thing that was wrong; libxml2 itself keeps only the last.
  private(set) var firstError: (code: xmlParserErrors, place: (line: Int, column: Int))?
  /// Where the parser was when the assembly refused to go on.
  private(set) var stoppedAt = (line: 0, column: 0)
  /// Whether the document has come to its end.
  var hasEnded = false

  init(assembly: ReturnAssembly) {
    self.assembly = assembly
  }

  var line: Int {
    guard let input = parser?.pointee.input else { return 0 }
    return Int(input.pointee.line)
  }

  var place: (line: Int, column: Int) {
    guard let input = parser?.pointee.input else { return (0, 0) }
    return (Int(input.pointee.line), Int(input.pointee.col))
  }

  /// Refuses to go on when the parser has to keep more than any return makes it keep.
  mutating func refuseExcess() {
    guard firstError == nil, assembly.refusal == nil, let parser, let input = parser.pointee.input
    else { return }
    if input.pointee.end - input.pointee.cur > ReadingLimits.token {
      assembly.refusal = .tooLong
    } else if Int(xmlDictSize(parser.pointee.dict)) > ReadingLimits.names {
      assembly.refusal = .tooManyNames
    }
    stopIfRefused()
  }

  mutating func stopIfRefused() {
    guard assembly.refusal != nil, let parser else { return }
    stoppedAt = place
    xmlStopParser(parser)
  }

  mutating func note(_ error: xmlError) {
    guard firstError == nil, error.level == XML_ERR_FATAL else { return }
    let code = xmlParserErrors(UInt32(bitPattern: error.code))
    firstError = (code, (Int(error.line), Int(error.int2)))
  }
}
