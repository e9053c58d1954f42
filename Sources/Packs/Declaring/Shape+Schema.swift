extension Shape {
  /// The JSON Schema of the block: the same keys that are read.
  var schema: JSON {
    .object([
      ("type", .text("object")),
      ("description", .text(says)),
      ("additionalProperties", .flag(false)),
      ("required", .list(fields.filter(\.isRequired).map { .text($0.key) })),
      (
        "properties",
        .object(fields.map { ($0.key, $0.schema.with("description", .text($0.says))) })
      ),
    ])
  }
}
