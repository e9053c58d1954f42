extension Form {
  static func list<Item>(of item: Form<Item>) -> Form where Value == [Item] {
    Form(schema: .object([("type", .text("array")), ("items", item.schema)])) { node, reading in
      guard case .list(let nodes) = node.content else {
        reading.fault(at: node, expected: "a list")
        return nil
      }
      return nodes.compactMap { item.read($0, &reading) }
    } write: {
      .list($0.map(item.write))
    } references: {
      $0.flatMap(item.references)
    }
  }

  /// One value, or a list of them.
  static func oneOrMore<Item>(_ item: Form<Item>) -> Form where Value == [Item] {
    let list = Form.list(of: item)
    return Form(schema: .object([("anyOf", .list([item.schema, list.schema]))])) {
      node, reading in
      if case .list = node.content { return list.read(node, &reading) }
      return item.read(node, &reading).map { [$0] }
    } write: {
      $0.count == 1 ? item.write($0[0]) : list.write($0)
    } references: {
      list.references($0)
    }
  }

  /// A block of keys.
  static func block(_ type: Value.Type = Value.self) -> Form where Value: Declared {
    Form(schema: Value.shape.schema) { node, reading in
      var value = Value()
      return Value.shape.read(node, into: &value, &reading) ? value : nil
    } write: {
      Value.shape.write($0)
    } references: {
      Value.shape.references(of: $0)
    }
  }

  /// A value, or the words “not stated”.
  static func stated<Inner>(_ inner: Form<Inner>) -> Form where Value == Stated<Inner> {
    let words = JSON.object([("const", .text("not stated"))])
    return Form(schema: .object([("anyOf", .list([words, inner.schema]))])) { node, reading in
      if node.plainOrQuoted == "not stated" { return .notStated }
      return inner.read(node, &reading).map { .stated($0) }
    } write: {
      switch $0 {
      case .notStated: .text("not stated")
      case .stated(let value): inner.write(value)
      }
    } references: {
      $0.value.map(inner.references) ?? []
    }
  }
}
