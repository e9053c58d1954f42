/// One key of a declaration: what it is called, what it is for, and how it is read, written and described.
struct Field<Whole: Sendable>: Sendable {
  let key: String
  /// What it is for, in a sentence, shown by editors.
  let says: String
  let isRequired: Bool
  let schema: JSON
  let read: @Sendable (YAMLNode, inout Whole, inout Reading) -> Void
  /// Nil where there is nothing to write.
  let write: @Sendable (Whole) -> YAMLNode?
  let references: @Sendable (Whole) -> [Reference]

  /// A key that must be there.
  static func required<Value>(
    _ key: String, _ path: PathTo<Whole, Value>, _ form: Form<Value>,
    _ says: String
  ) -> Field {
    Field(key: key, says: says, isRequired: true, schema: form.schema) { node, whole, reading in
      if let value = form.read(node, &reading) { whole[keyPath: path] = value }
    } write: {
      form.write($0[keyPath: path])
    } references: {
      form.references($0[keyPath: path])
    }
  }

  /// A key that may be left out.
  static func optional<Value>(
    _ key: String, _ path: PathTo<Whole, Value?>, _ form: Form<Value>,
    _ says: String
  ) -> Field {
    Field(key: key, says: says, isRequired: false, schema: form.schema) { node, whole, reading in
      whole[keyPath: path] = form.read(node, &reading)
    } write: {
      $0[keyPath: path].map(form.write)
    } references: {
      $0[keyPath: path].map(form.references) ?? []
    }
  }

  /// A list that may be left out, and is when there is nothing in it.
  static func list<Value: Sendable>(
    _ key: String, _ path: PathTo<Whole, [Value]>, _ form: Form<Value>,
    _ says: String
  ) -> Field {
    let list = Form<[Value]>.list(of: form)
    return Field(key: key, says: says, isRequired: false, schema: list.schema) {
      node, whole, reading in
      if let value = list.read(node, &reading) { whole[keyPath: path] = value }
    } write: {
      $0[keyPath: path].isEmpty ? nil : list.write($0[keyPath: path])
    } references: {
      list.references($0[keyPath: path])
    }
  }

  /// One value, or a list of them, that may be left out.
  static func oneOrMore<Value: Sendable>(
    _ key: String, _ path: PathTo<Whole, [Value]>, _ form: Form<Value>,
    _ says: String
  ) -> Field {
    let form = Form<[Value]>.oneOrMore(form)
    return Field(key: key, says: says, isRequired: false, schema: form.schema) {
      node, whole, reading in
      if let value = form.read(node, &reading) { whole[keyPath: path] = value }
    } write: {
      $0[keyPath: path].isEmpty ? nil : form.write($0[keyPath: path])
    } references: {
      form.references($0[keyPath: path])
    }
  }

  /// A yes or no that is left out for no.
  static func flag(
    _ key: String, _ path: PathTo<Whole, Bool>, _ says: String
  ) -> Field {
    let form = Form<Bool>.yesOrNo
    return Field(key: key, says: says, isRequired: false, schema: form.schema) {
      node, whole, reading in
      if let value = form.read(node, &reading) { whole[keyPath: path] = value }
    } write: {
      $0[keyPath: path] ? form.write(true) : nil
    } references: { _ in
      []
    }
  }
}

/// Where in a whole a value is kept.
typealias PathTo<Whole, Value> = any WritableKeyPath<Whole, Value> & Sendable
