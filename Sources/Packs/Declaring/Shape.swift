/// The keys a block may have.
struct Shape<Whole: Sendable>: Sendable {
  /// One of them, with its article, for messages: “an indicator”.
  let one: String
  /// What it is, in a sentence, shown by editors.
  let says: String
  let fields: [Field<Whole>]

  init(_ one: String, _ says: String, _ fields: [Field<Whole>]) {
    self.one = one
    self.says = says
    self.fields = fields
  }

  /// Reads a block of keys into `whole`; false when it is not even a block.
  func read(_ node: YAMLNode, into whole: inout Whole, _ reading: inout Reading) -> Bool {
    guard case .map(let entries) = node.content else {
      reading.fault(at: node, expected: "\(one): a block of keys")
      return false
    }
    for entry in entries {
      if let field = fields.first(where: { $0.key == entry.key }) {
        field.read(entry.value, &whole, &reading)
      } else {
        tell(of: entry, &reading)
      }
    }
    for field in fields where field.isRequired && !entries.contains(where: { $0.key == field.key })
    {
      reading.fault(
        at: node, found: "\(one) without “\(field.key)”",
        expected: "the key “\(field.key)”", why: field.says)
    }
    return true
  }

  func write(_ whole: Whole) -> YAMLNode {
    .map(
      fields.compactMap { field in
        field.write(whole).map { YAMLNode.Entry(key: field.key, value: $0) }
      })
  }

  func references(of whole: Whole) -> [Reference] {
    fields.flatMap { $0.references(whole) }
  }

  private func tell(of entry: YAMLNode.Entry, _ reading: inout Reading) {
    let keys = fields.map(\.key)
    reading.add(
      PackFault(
        reading.place(of: entry), found: "the key “\(entry.key.shortened)”",
        expected: "a key of \(one): \(keys.joined(separator: ", "))",
        nearest: NearestName.to(entry.key, among: keys)))
  }
}

/// Something that can be declared: it starts blank and is filled from its keys.
protocol Declared: Equatable, Sendable {
  init()
  static var shape: Shape<Self> { get }
}

/// Something declared under a name of its own.
protocol Named: Declared {
  /// The name, as it is written.
  var declaredName: String { get }
  /// Where the documents say so; nothing for what is not taken from a document.
  var source: [Source] { get }

  /// Tells what is wrong with one although every key of it is right.
  static func check(_ item: Self, at node: YAMLNode, _ reading: inout Reading)
}

extension Named {
  var source: [Source] { [] }

  static func check(_ item: Self, at node: YAMLNode, _ reading: inout Reading) {}
}
