import CLibXML

extension ReadingFault {
  init(reason: Reason, at place: (line: Int, column: Int)) {
    self.init(reason: reason, line: place.line, column: place.column)
  }
}

extension ReadingFault.Reason {
  /// What libxml2 means by a number.
  init(_ code: xmlParserErrors) {
    switch code {
    case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: self = .notXML
    case XML_ERR_TAG_NAME_MISMATCH: self = .wronglyNested
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING,
      XML_ERR_UNSUPPORTED_ENCODING, XML_I18N_CONV_FAILED:
      self = .encoding
    case XML_ERR_UNDECLARED_ENTITY, XML_ERR_ENTITYREF_SEMICOL_MISSING: self = .undefinedEntity
    default: self = .malformed(Int(code.rawValue))
    }
  }
}
