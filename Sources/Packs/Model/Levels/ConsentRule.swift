public import Vocabulary

/// Whose agreement help needs at which levels, and what to do without it.
public struct ConsentRule: Hashable, Sendable {
  public internal(set) var id = ID<ConsentRule>("")
  public internal(set) var levels: [ID<Level>] = []
  /// What is needed, in our own words.
  public internal(set) var needs = ""
  /// What to do when it is refused, in order.
  public internal(set) var ifRefused: [String] = []
  /// When to act whatever was refused.
  public internal(set) var regardless: String?
  public internal(set) var source: [Source] = []

  init() {}
}

extension ConsentRule: Named {
  var declaredName: String { id.value }

  static let shape = Shape<ConsentRule>(
    "a consent rule", "Whose agreement help needs, and what to do without it.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .list("levels", \.levels, .reference(to: .levels), "The levels at which it holds."),
      .required("needs", \.needs, .sentence, "What is needed."),
      .list("if_refused", \.ifRefused, .sentence, "What to do when it is refused, in order."),
      .optional("regardless", \.regardless, .sentence, "When to act whatever was refused."),
      .source(\.source),
    ])
}
