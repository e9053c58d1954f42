public import Vocabulary

/// Something a strategy names and relies on: a tool, a body, a process, a way of working.
public struct NamedSystem: Hashable, Sendable {
  /// Its name in the inventory of all strategies.
  public internal(set) var system = ID<SystemName>("")
  /// The declaration that carries it; nil where only this line does.
  public internal(set) var item: DeclarationKey?
  public internal(set) var source: [Source] = []

  init() {}
}

extension NamedSystem: Named {
  var declaredName: String { system.value }

  static let shape = Shape<NamedSystem>(
    "a named system", "Something the strategy names and relies on.",
    [
      .required(
        "system", \.system, .reference(to: .systemNames), "Its name in the inventory."),
      .optional("item", \.item, .declaration, "The declaration that carries it."),
      .source(\.source),
    ])
}
