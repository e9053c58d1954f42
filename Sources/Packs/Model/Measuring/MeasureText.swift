/// How an indicator is computed, as it stands in the file: read by the language of indicators, not here.
public struct MeasureText: Sendable {
  /// The lines of the block, moved to the left edge.
  public let text: String
  /// Where the block begins, so that what is wrong in it can be told with file, line and column.
  public let place: SourcePlace

  public init(text: String, place: SourcePlace) {
    self.text = text
    self.place = place
  }
}

/// The same text is the same measure, wherever it stands.
extension MeasureText: Hashable {
  public static func == (one: MeasureText, other: MeasureText) -> Bool { one.text == other.text }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension Form where Value == MeasureText {
  /// A block of keys, kept as it stands.
  static let measure = Form(schema: .object([("type", .text("object"))])) { node, reading in
    guard case .map(let entries) = node.content, let first = entries.first,
      let lines = reading.block(at: node), lines[0].hasPrefix(first.key)
    else {
      reading.fault(at: node, expected: "a block of keys on lines of its own")
      return nil
    }
    return MeasureText(text: lines.joined(separator: "\n"), place: reading.place(of: node))
  } write: { measure in
    YAMLNode(
      content: .lines(
        measure.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
  }
}

extension Reading {
  /// The lines of the block that begins at `node`, moved to the left edge; nil if it begins in the middle of a line.
  func block(at node: YAMLNode) -> [String]? {
    let indent = node.column - 1
    guard node.line >= 1, node.line <= lines.count,
      lines[node.line - 1].prefix(indent).allSatisfy({ $0 == " " })
    else { return nil }
    var block: [String] = []
    for line in lines[(node.line - 1)...] {
      let isBlank = line.allSatisfy { $0 == " " || $0 == "\r" }
      guard isBlank || line.prefix(indent).allSatisfy({ $0 == " " }) else { break }
      block.append(isBlank ? "" : String(line.dropFirst(indent)).trimmedAtEnd)
    }
    while block.last == "" { block.removeLast() }
    return block
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
