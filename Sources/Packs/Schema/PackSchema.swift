/// The JSON Schemas by which editors complete and check the files of a pack.
///
/// They are made from the same keys that are read, so neither can say what the other does not.
public enum PackSchema {
  /// Each schema by its file name: `indicators.json` for `indicators.yaml` and for each file in `indicators/`.
  public static var files: [String: String] {
    let packs = StrategyPack.partsInFiles.map { ($0.kind, $0.schema) }
    let language = SharedLanguage.parts.map { ($0.kind, $0.schema) }
    var files = [
      "pack.json": written(PackIdentity.shape.schema, title: "pack.yaml")
    ]
    for (kind, schema) in packs + language {
      files["\(kind.rawValue).json"] = written(
        .object([
          ("anyOf", .list([schema, .object([("type", .text("array")), ("items", schema)])]))
        ]), title: kind.one)
    }
    return files
  }

  private static func written(_ schema: JSON, title: String) -> String {
    schema.with("title", .text(title))
      .with("$schema", .text("http://json-schema.org/draft-07/schema#")).written() + "\n"
  }
}
