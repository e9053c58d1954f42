public import Vocabulary

/// Something that strategies name and rely on, by its name in the inventory of all of them.
public struct SystemName: Hashable, Sendable {
  public internal(set) var id = ID<SystemName>("")
  public internal(set) var title = ""
  /// What sort of thing it is, in the inventory’s word: tool, body, process.
  public internal(set) var sort = ""
  /// What software must do for it.
  public internal(set) var does = ""

  init() {}
}

extension SystemName: Named {
  var declaredName: String { id.value }

  static let shape = Shape<SystemName>(
    "a system of the inventory", "Something that strategies name and rely on.",
    [
      .required("id", \.id, .id(), "The name packs refer to it by."),
      .required("title", \.title, .label, "What it is called."),
      .required("sort", \.sort, .label, "What sort of thing it is."),
      .required("does", \.does, .sentence, "What software must do for it."),
    ])
}
