extension Unicode.Scalar {
  var isLetterOrDigit: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
  }

  /// Whether YAML could take this mark for the beginning of an anchor, an alias or a tag.
  func isMarker(between before: Unicode.Scalar, and after: Unicode.Scalar) -> Bool {
    guard self == "&" || self == "*" || self == "!", !before.isLetterOrDigit else { return false }
    return after.isLetterOrDigit || after == "_" || after == "-" || after.value > 127
      || (self == "!" && (after == "!" || after == "<" || after == "%"))
  }

  /// Control characters, the line ends that only YAML takes for some, and the marks that reorder text.
  var isUnseen: Bool {
    switch value {
    case 9, 10, 13: false
    case 0..<32, 127..<160, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
