/// How much of a return is kept at most, so that a hostile or broken file cannot fill the memory.
///
/// A hundred times what any child’s record has held. What is beyond a limit is reported.
enum ReadingLimits {
  /// Bytes of one element’s text.
  static let text = 1000
  /// Bytes of a text quoted in a finding.
  static let quotation = 60
  /// Elements of one child.
  static let elementsOfChild = 20_000
  /// Referrals, assessments, plans and enquiries of one child together.
  static let groupsOfChild = 1000
  /// Elements within elements; a return has eight.
  static let depth = 64
  /// Attributes or namespaces of one element: libxml2 compares each with every other.
  static let attributes = 64
  /// Different names of elements, attributes and namespaces, all of which the parser keeps.
  static let names = 5000
  /// Bytes of one tag or comment, which the parser keeps until it has all of it.
  static let token = 32_768
  /// Bytes handed to the parser at a time.
  static let slice = 16_384
}
