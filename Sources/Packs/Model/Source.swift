public import Vocabulary

/// Where in a document something is said.
public struct Source: Hashable, Sendable {
  public internal(set) var document = ID<Document>("")
  /// The document’s own name for the place: “Best practice principle 4”.
  public internal(set) var section = ""
  /// The lines of the document’s plain text; nil for a document of which we hold no text.
  public internal(set) var lines: SourceLines?

  init() {}
}

extension Source: Declared {
  static let shape = Shape<Source>(
    "a source", "Where in a document this is said.",
    [
      .required("document", \.document, .reference(to: .documents), "Which document says so."),
      .required("section", \.section, .label, "The document’s own name for the place."),
      .optional("lines", \.lines, .lines, "The lines of its plain text, such as 94 or 179-183."),
    ])
}

/// Lines of a document’s plain text, such as 94 or 58-67, 179-185.
public struct SourceLines: Hashable, Sendable, CustomStringConvertible {
  public let ranges: [ClosedRange<Int>]

  /// Reads numbers and ranges with commas between them; nil for anything else.
  public init?(_ text: String) {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
        .map { SourceLines.number($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first <= last
      else { return nil }
      ranges.append(first...last)
    }
    self.ranges = ranges
  }

  public func contains(_ line: Int) -> Bool {
    ranges.contains { $0.contains(line) }
  }

  public var description: String {
    ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }

  private static func number(_ text: Substring) -> Int? {
    let digits = text.drop { $0 == " " }
    guard !digits.isEmpty, digits.count <= 6, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits), number > 0
    else { return nil }
    return number
  }
}

extension Form where Value == SourceLines {
  static let lines = text(
    expected: "line numbers, such as 94 or 179-183",
    schema: .object([
      ("type", .list([.text("string"), .text("integer")])),
      ("pattern", .text("^[0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*$")),
    ]), read: SourceLines.init, write: \.description)
}

extension [Source] {
  /// The first line that is cited; after all others where none is.
  var firstLine: Int { compactMap { $0.lines?.ranges.first?.lowerBound }.min() ?? .max }
}

extension Field {
  /// The key that every declaration cites its place under.
  static func source(_ path: PathTo<Whole, [Source]>) -> Field {
    .required("source", path, .oneOrMore(.block()), "Where the document says so.")
  }

  /// The same key for what may also be recorded later, outside the document.
  static func sourceIfAny(_ path: PathTo<Whole, [Source]>) -> Field {
    let form = Form<[Source]>.oneOrMore(.block())
    return Field(
      key: "source", says: "Where the document says so.", isRequired: false, schema: form.schema,
      read: { node, whole, reading in
        if let value = form.read(node, &reading) { whole[keyPath: path] = value }
      },
      write: { $0[keyPath: path].isEmpty ? nil : form.write($0[keyPath: path]) },
      references: { form.references($0[keyPath: path]) })
  }
}
