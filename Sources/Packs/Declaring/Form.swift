/// How one sort of value is written in YAML: the one truth that its reading, its writing and its JSON Schema are made from.
struct Form<Value: Sendable>: Sendable {
  /// What it may look like, for editors.
  let schema: JSON
  /// Believes a node, or tells what is wrong with it and answers nil.
  let read: @Sendable (YAMLNode, inout Reading) -> Value?
  let write: @Sendable (Value) -> YAMLNode
  /// What the value names that must exist.
  let references: @Sendable (Value) -> [Reference]

  init(
    schema: JSON, read: @escaping @Sendable (YAMLNode, inout Reading) -> Value?,
    write: @escaping @Sendable (Value) -> YAMLNode,
    references: @escaping @Sendable (Value) -> [Reference] = { _ in [] }
  ) {
    self.schema = schema
    self.read = read
    self.write = write
    self.references = references
  }

  /// A value that stands as one piece of text.
  static func text(
    expected: String, schema: JSON, read: @escaping @Sendable (String) -> Value?,
    write: @escaping @Sendable (Value) -> String,
    why: String? = nil
  ) -> Form {
    Form(schema: schema) { node, reading in
      if let text = node.plainOrQuoted, let value = read(text) { return value }
      reading.fault(at: node, expected: expected, why: why)
      return nil
    } write: { value in
      .text(write(value))
    }
  }
}

extension YAMLNode {
  /// The text, if it is a piece of text and not nothing.
  var plainOrQuoted: String? {
    guard case .scalar(let text, let isPlain) = content, !text.isEmpty else { return nil }
    return isPlain && (text == "~" || text == "null") ? nil : text
  }

  /// The text, if it stands without quotation marks.
  var plain: String? {
    guard case .scalar(_, isPlain: true) = content else { return nil }
    return plainOrQuoted
  }
}
