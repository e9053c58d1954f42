import Vocabulary

/// The pattern of identifiers, for editors.
private let idSchema = JSON.object([
  ("type", .text("string")), ("pattern", .text("^[a-z0-9-]{1,64}$")),
])

private let idWords = "a name of 1 to 64 of a–z, 0–9 and hyphen"

extension Form {
  /// The name under which something is declared.
  static func id<Subject>() -> Form where Value == ID<Subject> {
    text(expected: idWords, schema: idSchema, read: { ID(checking: $0) }, write: \.value)
  }

  /// The name of something declared elsewhere, which must exist.
  static func reference<Subject>(to kinds: DeclarationKind...) -> Form
  where Value == ID<Subject> {
    Form(schema: idSchema) { node, reading in
      guard let id = node.plainOrQuoted.flatMap({ ID<Subject>(checking: $0) }) else {
        reading.fault(
          at: node, expected: "the name of \(kinds.map(\.one).joined(separator: " or "))")
        return nil
      }
      reading.mention(Reference(kinds, id.value), at: node)
      return id
    } write: {
      .text($0.value)
    } references: {
      [Reference(kinds, $0.value)]
    }
  }

  /// One of a few words.
  static func choice() -> Form
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    let schema = JSON.object([("type", .text("string")), ("enum", .list(words.map { .text($0) }))])
    return Form(schema: schema) { node, reading in
      if let value = node.plainOrQuoted.flatMap(Value.init(rawValue:)) { return value }
      reading.fault(
        at: node, expected: "one of \(words.joined(separator: ", "))",
        nearest: node.plainOrQuoted.flatMap { NearestName.to($0, among: words) })
      return nil
    } write: {
      .text($0.rawValue)
    }
  }
}

extension Form where Value == DeclarationKey {
  /// Any declaration, written `kind/name`, which must exist.
  static let declaration = Form(
    schema: .object([
      ("type", .text("string")), ("pattern", .text("^[a-z-]+/[A-Za-z0-9-]{1,64}$")),
    ])
  ) { node, reading in
    guard let text = node.plainOrQuoted, let key = DeclarationKey(text) else {
      let kinds = DeclarationKind.allCases.map(\.rawValue)
      let kind = node.plainOrQuoted?.prefix { $0 != "/" }
      reading.fault(
        at: node, expected: "kind/name, such as indicators/bury-gcp-use",
        nearest: kind.flatMap { NearestName.to(String($0), among: kinds) })
      return nil
    }
    reading.mention(Reference(key), at: node)
    return key
  } write: {
    .text($0.description)
  } references: {
    [Reference($0)]
  }
}
