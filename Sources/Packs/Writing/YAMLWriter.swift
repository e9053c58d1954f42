/// Writes a tree as YAML, always in the same way: short lists and blocks on one line, long text folded.
struct YAMLWriter {
  private var text = ""

  /// The widest a line may be.
  static let width = 100

  static func write(_ node: YAMLNode) -> String {
    var writer = YAMLWriter()
    writer.block(node, indent: 0)
    return writer.text
  }

  /// Writes a node on lines of its own.
  private mutating func block(_ node: YAMLNode, indent: Int) {
    switch node.content {
    case .map(let entries):
      for (index, entry) in entries.enumerated() {
        line(indent, isContinued: index == 0)
        text += YAMLScalar.inline(entry.key) + ":"
        value(entry.value, after: entry.key.count + 1, indent: indent)
      }
    case .list(let items):
      for (index, item) in items.enumerated() {
        if indent == 0, index > 0 { text += "\n" }
        line(indent, isContinued: index == 0)
        text += "-"
        element(item, indent: indent)
      }
    case .scalar:
      value(node, after: 0, indent: indent)
    }
  }

  /// Writes what stands behind a colon.
  private mutating func value(_ node: YAMLNode, after used: Int, indent: Int) {
    let room = YAMLWriter.width - indent - used - 1
    if let short = YAMLWriter.oneLine(node, room: room) {
      text += " " + short + "\n"
    } else if case .scalar(let long, _) = node.content {
      folded(long, indent: indent + 2)
    } else {
      text += "\n"
      block(node, indent: indent + 2)
    }
  }

  /// Writes what stands behind a hyphen; a block begins on the same line.
  private mutating func element(_ node: YAMLNode, indent: Int) {
    if case .map(let entries) = node.content {
      let room = YAMLWriter.width - indent - 2
      if indent > 0, entries.count < 4, let short = YAMLWriter.oneLine(node, room: room) {
        text += " " + short + "\n"
      } else {
        text += " "
        block(node, indent: indent + 2)
      }
    } else {
      value(node, after: 1, indent: indent)
    }
  }

  private mutating func folded(_ long: String, indent: Int) {
    guard !YAMLScalar.needsEscapes(long) else {
      text += " " + YAMLScalar.quoted(long) + "\n"
      return
    }
    text += " >-\n"
    var column = YAMLWriter.width
    for word in long.split(separator: " ") {
      if column + 1 + word.count > YAMLWriter.width {
        if column != YAMLWriter.width || !text.hasSuffix("\n") { text += "\n" }
        text += String(repeating: " ", count: indent) + word
        column = indent + word.count
      } else {
        text += " " + word
        column += 1 + word.count
      }
    }
    text += "\n"
  }

  /// Starts a line, unless the first key stands behind a hyphen that is already written.
  private mutating func line(_ indent: Int, isContinued: Bool) {
    if isContinued && text.hasSuffix("- ") { return }
    text += String(repeating: " ", count: indent)
  }

  /// The node on one line, if it is short and has at most one level.
  private static func oneLine(_ node: YAMLNode, room: Int) -> String? {
    let line: String
    switch node.content {
    case .scalar(let text, let isLiteral):
      line = isLiteral ? text : YAMLScalar.inline(text)
    case .list(let items):
      guard let parts = scalars(items) else { return nil }
      line = "[" + parts.joined(separator: ", ") + "]"
    case .map(let entries):
      guard let parts = scalars(entries.map(\.value)), !entries.isEmpty else { return nil }
      line =
        "{ " + zip(entries, parts).map { "\($0.key): \($1)" }.joined(separator: ", ") + " }"
    }
    return line.count <= room ? line : nil
  }

  private static func scalars(_ nodes: [YAMLNode]) -> [String]? {
    var parts: [String] = []
    for node in nodes {
      guard case .scalar(let text, let isLiteral) = node.content else { return nil }
      parts.append(isLiteral ? text : YAMLScalar.inline(text, isInFlow: true))
    }
    return parts
  }
}
