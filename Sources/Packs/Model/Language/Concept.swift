public import Vocabulary

/// What an indicator is of, the same in every place that counts it.
public struct Concept: Hashable, Sendable {
  public internal(set) var id = ID<Concept>("")
  public internal(set) var title = ""
  /// What keeps places from being compared on it, where something does.
  public internal(set) var compare: String?

  init() {}
}

extension Concept: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Concept>(
    "a concept", "What an indicator is of, the same in every place.",
    [
      .required("id", \.id, .id(), "The name indicators refer to it by."),
      .required("title", \.title, .label, "What it is called."),
      .optional("compare", \.compare, .sentence, "What keeps places from being compared on it."),
    ])
}
