import CLibXML

extension PushParser {
  /// What libxml2 calls as it reads; it calls nothing else.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, _, namespaces, _, attributes, _, values in
      guard let state = PushParser.state(context), let name else { return }
      let line = state.pointee.line
      if max(attributes, namespaces) > ReadingLimits.attributes {
        state.pointee.assembly.refusal = .tooLong
      }
      state.pointee.assembly.start(name, line: line)
      if attributes > 0, let values { PushParser.note(values, Int(attributes), state, line) }
      state.pointee.stopIfRefused()
    }
    handler.endElementNs = { context, _, _, _ in
      PushParser.state(context)?.pointee.assembly.end()
    }
    let characters: charactersSAXFunc = { context, text, length in
      guard let state = PushParser.state(context), let text, length > 0 else { return }
      let bytes = UnsafeBufferPointer(start: text, count: Int(length))
      state.pointee.assembly.characters(bytes, line: state.pointee.line)
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.internalSubset = { context, _, _, _ in
      guard let state = PushParser.state(context) else { return }
      state.pointee.assembly.refusal = .documentType
      state.pointee.stopIfRefused()
    }
    handler.endDocument = { context in PushParser.state(context)?.pointee.hasEnded = true }
    // Without this libxml2 would print what is wrong.
    handler.serror = { context, error in
      guard let error else { return }
      PushParser.state(context)?.pointee.note(error.pointee)
    }
    return handler
  }

  private static func state(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<
    ParserState
  >? {
    context?.assumingMemoryBound(to: ParserState.self)
  }

  /// Attributes with a namespace, such as `xsi:schemaLocation`, say nothing about children.
  private static func note(
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>, _ count: Int,
    _ state: UnsafeMutablePointer<ParserState>, _ line: Int
  ) {
    // Five pointers each: name, prefix, namespace, start and end of the value.
    for index in stride(from: 0, to: count * 5, by: 5) where values[index + 2] == nil {
      guard let name = values[index] else { continue }
      state.pointee.assembly.attribute(name, line: line)
    }
  }
}
