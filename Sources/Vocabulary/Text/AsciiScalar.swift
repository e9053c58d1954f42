extension Unicode.Scalar {
  /// The worth of 0 to 9; nil for everything else, other scripts' digits among it.
  var digitValue: Int? {
    ("0"..."9").contains(self) ? Int(value) - 48 : nil
  }

  /// What people put between the parts of a number or code.
  var isSpaceOrHyphen: Bool {
    properties.isWhitespace || properties.generalCategory == .dashPunctuation
  }

  /// A capital for a to z; everything else as it is.
  var asciiUppercased: Unicode.Scalar {
    ("a"..."z").contains(self) ? Unicode.Scalar(UInt8(value - 32)) : self
  }
}
