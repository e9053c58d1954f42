import CLibXML

/// libxml2’s parser, given a file piece by piece, which tells a ``ReturnAssembly`` what it comes to.
///
/// It opens no other file and no network connection, keeps no tree, expands no entity but the five of
/// XML itself and stops at a document type declaration.
final class PushParser {
  /// Kept outside the object, where the parser’s callbacks can reach it.
  private let state: UnsafeMutablePointer<ParserState>
  private(set) var fault: ReadingFault?
  private var hasEnded = false
  /// Whether there has been anything but white space.
  private var hasContent = false

  init(year: Int?) {
    PushParser.prepareLibrary
    state = .allocate(capacity: 1)
    state.initialize(to: ParserState(assembly: ReturnAssembly(year: year)))
    var handler = PushParser.handler
    state.pointee.parser = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil)
    if let parser = state.pointee.parser {
      xmlCtxtUseOptions(
        parser,
        Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
    }
  }

  deinit {
    if let parser = state.pointee.parser { xmlFreeParserCtxt(parser) }
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Reads on, and gives what it came to; nothing any more after a fault.
  func read(_ bytes: UnsafeRawBufferPointer) -> [ReadingEvent] {
    guard fault == nil, !hasEnded, let start = bytes.baseAddress, !bytes.isEmpty else { return [] }
    hasContent = hasContent || bytes.contains { !$0.isXMLSpace }
    let text = start.assumingMemoryBound(to: CChar.self)
    xmlParseChunk(state.pointee.parser, text, Int32(clamping: bytes.count), 0)
    state.pointee.refuseExcess()
    noteFault(atEnd: false)
    return takeEvents()
  }

  /// Says that the file has ended.
  func finish() -> [ReadingEvent] {
    guard fault == nil, !hasEnded else { return [] }
    hasEnded = true
    xmlParseChunk(state.pointee.parser, nil, 0, 1)
    noteFault(atEnd: true)
    return takeEvents()
  }

  private func takeEvents() -> [ReadingEvent] {
    let events = state.pointee.assembly.events
    state.pointee.assembly.events = []
    return events
  }

  private func noteFault(atEnd: Bool) {
    let state = state.pointee
    guard let parser = state.parser else {
      fault = ReadingFault(reason: .malformed(Int(XML_ERR_NO_MEMORY.rawValue)), line: 0, column: 0)
      return
    }
    if let refusal = state.assembly.refusal {
      fault = ReadingFault(reason: refusal, at: state.stoppedAt)
    } else if let error = state.firstError {
      let reason: ReadingFault.Reason =
        atEnd ? (hasContent ? .truncated : .empty) : ReadingFault.Reason(error.code)
      fault = ReadingFault(reason: reason, at: error.place)
    } else if parser.pointee.disableSAX != 0 || (atEnd && !state.hasEnded) {
      fault = ReadingFault(reason: hasContent ? .truncated : .empty, at: state.place)
    }
  }

  /// The library’s own tables are made once, before there are several threads.
  private static let prepareLibrary: Void = xmlInitParser()
}
